import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cachedProgram } from '../../src/cli/code-cache.js';
import { csv } from '../support/parts-office.js';
import { emptyFolder, ROOT } from '../support/run-imw.js';

const CACHE = join(ROOT, 'dist/code-cache');
const NAMES = readdirSync(CACHE);
const [PROGRAM = ''] = NAMES.filter((name) => name.endsWith('.cjs'));
const NAME = PROGRAM.replace('.cjs', '');
const urlOf = (folder: string) => pathToFileURL(`${folder}/`);

/** A copy of what the build kept, in which something is changed. */
function changed(change: (folder: string) => void): URL {
  const folder = emptyFolder();
  cpSync(CACHE, folder, { recursive: true });
  change(folder);
  return urlOf(folder);
}

/** Changes every file of compiled code in a folder. */
const eachCode = (change: (path: string) => void) => (folder: string) => {
  for (const name of NAMES) if (name.endsWith('.bin')) change(join(folder, name));
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

describe('the code cache', () => {
  it('has the program in ASCII, as which it is read, and is named after what is in it', () => {
    const text = readFileSync(join(CACHE, PROGRAM), 'utf8');
    expect(text).not.toMatch(/[^\0-\x7f]/);
    expect(NAME).toContain(createHash('sha256').update(text).digest('hex').slice(0, 16));
    expect(NAMES.filter((name) => !name.startsWith(NAME))).toEqual([]);
  });

  it.each<[string, (folder: string) => void]>([
    ['is whole', () => undefined],
    [
      'has code that this Node.js cannot use',
      eachCode((path) => writeFileSync(path, readFileSync(path).subarray(0, 9_999))),
    ],
  ])('is used where it %s', (_what, change) => {
    expect(cachedProgram(changed(change), NAME, 'program')?.main).toBeInstanceOf(Function);
  });

  it.each<[string, (folder: string) => void]>([
    ['is not there', (folder) => rmSync(folder, { recursive: true })],
    ['has no code for this Node.js', eachCode((path) => rmSync(path))],
    ['has a program that is cut off', (folder) => writeFileSync(join(folder, PROGRAM), '(function(module')],
  ])('is not used where it %s', (_what, change) => {
    expect(cachedProgram(changed(change), NAME, 'program')).toBeNull();
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
    [2, ['batch', '-', '--jobs', '2'], csv('\n', '\n', 18)],
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
    const cached = run(programWithout('dist/chunks', /^(main|thread)-/));
    expect(cached.status).toBe(code);
    expect(cached).toEqual(run(programWithout('dist', /^code-cache$/)));
  });
});
