import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../support/run-imw.js';

const IMW = `"${process.execPath}" "${join(ROOT, 'bin/imw.js')}"`;

/** Runs a command in a shell, which redirects what it prints. */
const shell = (cwd: string, command: string): Promise<{ code: number; stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      'sh',
      ['-c', command.replaceAll('imw ', `${IMW} `)],
      { cwd, env: { IMW_LANG: 'en' } },
      (error, _out, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr }),
    );
  });

describe.skipIf(process.platform === 'win32')('what a command prints is never added to a file that it reads', () => {
  it.each([
    ['imw simulate dossier.json >> dossier.json', 'dossier.json'],
    ['imw simulate dossier.json --json 1<> dossier.json', 'dossier.json'],
    ['imw simulate - --json < dossier.json 1<> dossier.json', 'dossier.json'],
    ['imw explain dossier.json >> dossier.json', 'dossier.json'],
    ['imw compare dossier.json --vary fraction=1,0.8 >> dossier.json', 'dossier.json'],
    ['imw simulate dossier.json --parameters values.json >> values.json', 'values.json'],
    ['imw parameters --parameters values.json >> values.json', 'values.json'],
    ['imw parameters --diff values.json dossiers.csv >> dossiers.csv', 'dossiers.csv'],
    ['IMW_CONFIG=values.json imw simulate dossier.json >> values.json', 'values.json'],
  ])('%s', async (command, file) => {
    const cwd = emptyFolder();
    cpSync(join(ROOT, 'examples/dossier.json'), join(cwd, 'dossier.json'));
    cpSync(join(ROOT, 'examples/dossiers.csv'), join(cwd, 'dossiers.csv'));
    cpSync(join(ROOT, 'examples/overlays/quarters-5-4-11.json'), join(cwd, 'values.json'));
    const before = readFileSync(join(cwd, file));
    const { code, stderr } = await shell(cwd, command);
    expect([code, readFileSync(join(cwd, file)).equals(before)]).toEqual([1, true]);
    if (!command.startsWith('IMW_CONFIG')) expect(stderr).toContain('OUTPUT_IS_INPUT');
  });
});
