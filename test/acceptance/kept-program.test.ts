import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keptProgram } from '../../src/cli/kept-program.js';
import { csv } from '../support/parts-office.js';
import { emptyFolder, ROOT } from '../support/run-imw.js';

const KEPT = join(ROOT, 'dist/kept');
const urlOf = (folder: string) => pathToFileURL(`${folder}/`);

/** A copy of what the build kept, in which something is changed. */
function changed(change: (folder: string) => void): URL {
  const folder = emptyFolder();
  cpSync(KEPT, folder, { recursive: true });
  change(folder);
  return urlOf(folder);
}

/** Changes every file of compiled code in a folder. */
const eachCode = (change: (path: string) => void) => (folder: string) => {
  for (const name of readdirSync(folder)) if (name.endsWith('.bin')) change(join(folder, name));
};

/** A copy of the built program, without what is named so in a folder of it. */
function programWithout(folder: string, named: RegExp): string {
  const copy = emptyFolder();
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  const gone = readdirSync(join(copy, folder)).filter((name) => named.test(name));
  expect(gone).not.toEqual([]);
  for (const name of gone) rmSync(join(copy, folder, name), { recursive: true });
  return copy;
}

describe('the kept program', () => {
  it('is ASCII, as which it is read', () => {
    expect(readFileSync(join(KEPT, 'everything.cjs'), 'utf8')).not.toMatch(/[^\0-\x7f]/);
  });

  it('is run where all of it is there', () => {
    expect(keptProgram('program', urlOf(KEPT))?.main).toBeInstanceOf(Function);
  });

  it.each<[string, (folder: string) => void]>([
    ['is not there', (folder) => rmSync(join(folder, 'everything.cjs'))],
    ['has no compiled code', eachCode((path) => rmSync(path))],
    [
      'has compiled code that is cut off',
      eachCode((path) => writeFileSync(path, readFileSync(path).subarray(0, 9_999))),
    ],
    [
      'is another than its code was compiled from',
      (folder) => writeFileSync(join(folder, 'everything.cjs'), '(function(module){module.exports={}})'),
    ],
  ])('is not run where it %s', (_what, change) => {
    expect(keptProgram('program', changed(change))).toBeNull();
  });

  it.each<[number, string[], string?]>([
    [0, ['simulate', 'dossier.json']],
    [0, ['simulate', 'dossier.json', '--json', '--lang', 'nl']],
    [0, ['simulate', 'dossier.json', '--gross-monthly', '€ 2.000,00', '--fraction', '80%']],
    [0, ['simulate', 'dossier.json', '--start', '1ère trimestre 2027']],
    [0, ['explain', 'dossier.json']],
    [0, ['parameters', '--lang', 'fr']],
    [1, ['simulate', '--gross-montly', '2500']],
    [2, ['batch', 'dossiers-with-mistakes.csv', '--lang', 'nl']],
    [2, ['batch', '-', '--jobs', '2'], csv('\n', '\n', 14)],
    [0, ['self-test']],
    [0, ['--help']],
  ])('ends with %i and tells the same as the loose files: %j', (code, args, input) => {
    const run = (root: string) => {
      const cwd = emptyFolder();
      cpSync(join(ROOT, 'examples'), cwd, { recursive: true });
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/imw.js'), ...args], {
        cwd,
        encoding: 'utf8',
        input,
        maxBuffer: 2 ** 30,
      });
      return { status, stdout, stderr };
    };
    const kept = run(programWithout('dist/chunks', /^(main|thread)-/));
    expect(kept.status).toBe(code);
    expect(kept).toEqual(run(programWithout('dist', /^kept$/)));
  });
});
