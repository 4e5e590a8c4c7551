import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runImw } from '../support/run-imw.js';
import { runOnTerminal } from '../support/terminal.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const row = (gross: string) => `A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00`;

function folderWithList(...rows: readonly string[]): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'lijst.csv'), [HEADER, ...rows, ''].join('\r\n'));
  return folder;
}

const batch = (cwd: string, ...args: readonly string[]) =>
  runOnTerminal(['batch', 'lijst.csv', '--no-input', ...args], cwd);

describe('results without an output on a terminal', () => {
  it.each([
    ['nl', 'resultaten'],
    ['fr', 'resultats'],
    ['en', 'results'],
  ])('go to a file next to the list: %s', async (lang, word) => {
    const cwd = folderWithList(row('2500,00'), row('x'));
    const { code, stderr } = await batch(cwd, '--lang', lang);
    expect([code, stderr.includes(`lijst.${word}.csv`)]).toEqual([2, true]);
    expect(readdirSync(cwd).sort()).toEqual([
      'lijst.csv',
      `lijst.${word}.csv`,
      `lijst.${word}.csv.receipt.json`,
      `lijst.${word}.csv.rejects.csv`,
    ]);
    const { stdout } = await runImw(['batch', 'lijst.csv', '--lang', lang, '--rejects', 'other.csv'], { cwd });
    expect(readFileSync(join(cwd, `lijst.${word}.csv`), 'utf8')).toBe(stdout);
  });

  it('get a number where any file of an earlier run exists', async () => {
    const cwd = folderWithList(row('2500,00'));
    for (const _ of [1, 2, 3]) expect((await batch(cwd, '--lang', 'nl')).code).toBe(0);
    writeFileSync(join(cwd, 'lijst.resultaten-4.csv.rejects.csv'), '');
    expect((await batch(cwd, '--lang', 'nl')).code).toBe(0);
    const results = readdirSync(cwd).filter(
      (name) => /^lijst\.resultaten.*\d?\.csv$/.test(name) && !name.includes('rejects'),
    );
    expect(results.sort()).toEqual([
      'lijst.resultaten-2.csv',
      'lijst.resultaten-3.csv',
      'lijst.resultaten-5.csv',
      'lijst.resultaten.csv',
    ]);
  });

  it('replace the first ones with --force, and are none in a dry run', async () => {
    const cwd = folderWithList(row('2500,00'));
    for (const _ of [1, 2]) expect((await batch(cwd, '--lang', 'nl', '--force')).code).toBe(0);
    expect((await batch(cwd, '--lang', 'nl', '--dry-run')).code).toBe(0);
    expect(readdirSync(cwd)).toHaveLength(3);
  });

  it('have the ending of their format', async () => {
    const cwd = folderWithList(row('2500,00'));
    expect((await batch(cwd, '--lang', 'nl', '--format', 'xlsx')).code).toBe(0);
    expect((await batch(cwd, '--lang', 'nl', '--json')).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(expect.arrayContaining(['lijst.resultaten.xlsx', 'lijst.resultaten.json']));
  });

  it('are shown with -o -', async () => {
    const cwd = folderWithList(row('2500,00'));
    const { code, stderr } = await batch(cwd, '--lang', 'nl', '-o', '-');
    expect([code, stderr.includes('Loonpremie: oordeel')]).toEqual([0, true]);
    expect(readdirSync(cwd)).toEqual(['lijst.csv']);
  });

  it('go into a pipe as before', async () => {
    const cwd = folderWithList(row('2500,00'));
    const { stdout } = await runImw(['batch', 'lijst.csv'], { cwd });
    expect(stdout).toContain('A;school;');
    expect(readdirSync(cwd)).toEqual(['lijst.csv']);
  });
});
