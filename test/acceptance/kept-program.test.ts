import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keptProgram } from '../../src/cli/kept-program.js';
import { emptyFolder, ROOT } from '../support/run-imw.js';

const KEPT = join(ROOT, 'dist/kept');
const CODE = readdirSync(KEPT).filter((name) => name.endsWith('.bin'));
const urlOf = (folder: string) => pathToFileURL(`${folder}/`);

/** A copy of what the build kept, in which something is changed. */
function changed(change: (folder: string) => void): URL {
  const folder = emptyFolder();
  cpSync(KEPT, folder, { recursive: true });
  change(folder);
  return urlOf(folder);
}

describe('the kept program', () => {
  it('is ASCII, as which it is read', () => {
    expect(readFileSync(join(KEPT, 'program.cjs'), 'utf8')).not.toMatch(/[^\0-\x7f]/);
  });

  it('is run for what takes hardly longer than starting', () => {
    for (const args of [[], ['simulate', 'x.json'], ['explain'], ['--lang', 'nl', 'parameters']])
      expect(keptProgram(args, urlOf(KEPT))?.main).toBeInstanceOf(Function);
  });

  it.each([[['batch']], [['--lang', 'nl', 'batch', 'x.csv']], [['verify']], [['join']], [['self-test']]])(
    'is not run for what may take long: %j',
    (args) => {
      expect(keptProgram(args, urlOf(KEPT))).toBeNull();
    },
  );

  it.each<[string, (folder: string) => void]>([
    ['is not there', (folder) => rmSync(join(folder, 'program.cjs'))],
    ['has no compiled code', (folder) => CODE.map((name) => rmSync(join(folder, name)))],
    [
      'has compiled code that is cut off',
      (folder) =>
        CODE.map((name) =>
          writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, 9_999)),
        ),
    ],
    [
      'is another than its code was compiled from',
      (folder) => writeFileSync(join(folder, 'program.cjs'), '(function(module){module.exports={}})'),
    ],
  ])('is not run where it %s', (_what, change) => {
    expect(keptProgram([], changed(change))).toBeNull();
  });

  it.each([
    [['simulate', 'examples/dossier.json']],
    [['simulate', 'examples/dossier.json', '--json', '--lang', 'nl']],
    [['simulate', 'examples/dossier.json', '--gross-monthly', '€ 2.000,00', '--fraction', '80%']],
    [['simulate', 'examples/dossier.json', '--start', '1ère trimestre 2027']],
    [['explain', 'examples/dossier.json']],
    [['parameters', '--lang', 'fr']],
    [['simulate', '--gross-montly', '2500']],
    [['--help']],
  ])('tells the same as without it: %j', (args) => {
    const folder = emptyFolder();
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    rmSync(join(folder, 'dist/kept'), { recursive: true });
    const run = (root: string) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/imw.js'), ...args], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    };
    expect(run(ROOT)).toEqual(run(folder));
  });
});
