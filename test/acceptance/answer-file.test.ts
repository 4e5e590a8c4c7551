import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const DOSSIER = join(ROOT, 'examples/dossier.json');
const SIMULATE = ['simulate', DOSSIER];
const COMPARE = ['compare', DOSSIER, '--vary', 'fraction=1,0.8'];

describe('-o of a command about single dossiers', () => {
  it.each([
    [SIMULATE, 'answer.txt', []],
    [SIMULATE, 'answer.json', ['--json']],
    [['explain', DOSSIER], 'answer.TXT', []],
    [['explain', DOSSIER], 'answer.json', ['--json']],
    [COMPARE, 'answer.txt', []],
    [COMPARE, 'answer.json', ['--json']],
    [['template'], 'answer.csv', []],
    [['template'], 'answer.json', ['--format', 'json']],
  ])('%s writes what it prints: %s', async (args, name, form) => {
    const cwd = emptyFolder();
    const printed = await runImw([...args, ...form], { cwd });
    const { code, stdout, stderr } = await runImw([...args, '-o', name], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Results: ${name}\n` });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(printed.stdout);
    expect(readdirSync(cwd)).toEqual([name]);
  });

  it.each([
    [['-o', 'answer.docx'], 'OUTPUT_UNKNOWN_ENDING'],
    [['-o', 'answer'], 'OUTPUT_UNKNOWN_ENDING'],
    [['-o', 'answer.txt', '--json'], 'OUTPUT_CONTRADICTS_OPTION'],
    [['-o', 'there.json'], 'OUTPUT_EXISTS'],
    [['-o', 'dossier.json', '--force'], 'OUTPUT_IS_INPUT'],
    [['-o', 'nowhere/answer.json'], 'OUTPUT_UNWRITABLE'],
  ])('%s is rejected: %s', async (options, reason) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'there.json'), 'mine');
    writeFileSync(join(cwd, 'dossier.json'), readFileSync(DOSSIER));
    const { code, stderr } = await runImw(['simulate', 'dossier.json', ...options], { cwd });
    expect([code, stderr.split(':')[1]?.trim()]).toEqual([1, reason]);
    expect(readdirSync(cwd)).toEqual(['dossier.json', 'there.json']);
    expect(readFileSync(join(cwd, 'there.json'), 'utf8')).toBe('mine');
  });

  it('can be read as a dossier again where it is a result', async () => {
    const cwd = emptyFolder();
    await runImw([...SIMULATE, '-o', 'result.json'], { cwd });
    const again = await runImw(['simulate', 'result.json', '--json'], { cwd });
    expect([again.code, again.stderr]).toEqual([0, 'result.json is a result: its dossier is computed.\n']);
    expect(again.stdout).toBe(readFileSync(join(cwd, 'result.json'), 'utf8'));
  });

  it('replaces a file with --force, and leaves none where the dossier is wrong', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'answer.txt'), 'old');
    const options = ['-o', 'answer.txt', '--force', '--quiet'];
    const wrong = await runImw([...SIMULATE, '--fraction', '2', ...options], { cwd });
    expect([wrong.code, readFileSync(join(cwd, 'answer.txt'), 'utf8')]).toEqual([1, 'old']);
    const right = await runImw([...SIMULATE, ...options], { cwd });
    expect([right.code, right.stderr, readFileSync(join(cwd, 'answer.txt'), 'utf8').length > 500]).toEqual([
      0,
      '',
      true,
    ]);
    expect(existsSync(join(cwd, 'answer.txt'))).toBe(true);
  });
});
