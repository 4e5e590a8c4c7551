import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runImw } from '../support/run-imw.js';

const FOLDER = join(ROOT, 'test/batch/files');

/** What is to be recognised in each file. */
const FILES: Readonly<Record<string, string>> = {
  'calc-all-quoted-bare-numbers-nl.csv': 'UTF-8, separator semicolon, decimal comma; 25 known columns, 1',
  'calc-utf16-semicolon-fr.csv': 'UTF-16LE, separator semicolon, decimal comma; 25 known columns, 1',
  'calc-utf16-tab-nl.txt': 'UTF-16LE, separator tab, decimal comma; 25 known columns, 1',
  'calc-utf8-comma-quoted-fr.csv': 'UTF-8, separator comma, decimal comma; 25 known columns, 1',
  'calc-utf8-semicolon-nl.csv': 'UTF-8, separator semicolon, decimal comma; 25 known columns, 1',
  'calc-windows1252-bare-numbers-fr.csv': 'Windows-1252, separator semicolon, decimal comma; 25 known columns, 1',
  'calc-windows1252-quoted-nl.csv': 'Windows-1252, separator semicolon, decimal comma; 25 known columns, 1',
  'excel-sep-line-windows1252-nl.csv': 'Windows-1252, separator semicolon, decimal comma; 25 known columns, 1',
  'excel-unicode-text-nl.txt': 'UTF-16LE, separator tab, decimal comma; 25 known columns, 1',
  'excel-utf8-bom-headers-nl.csv': 'UTF-8, separator semicolon, decimal comma; 25 known columns, 1',
  'excel-utf8-spaces-fr.csv': 'UTF-8, separator semicolon, decimal comma; 25 known columns, 1',
  'mac-cr-apostrophe-nl.csv': 'Windows-1252, separator semicolon, decimal point; 25 known columns, 1',
  'sep-comma-thousands-en.csv': 'UTF-8, separator comma, decimal point; 25 known columns, 1',
  'shuffled-spaces-unknown-columns-nl.csv': 'UTF-8, separator semicolon, decimal comma; 25 known columns, 2',
  'utf16be-comma-canonical.csv': 'UTF-16BE, separator comma, decimal point; 25 known columns, 1',
};

const NOTES = ['opmerking', 'remarque', 'note', 'Remarque'];

/** The result columns of every dossier, and the text of the unknown column with notes, by the id's order. */
async function computed(file: string): Promise<{ results: unknown[]; notes: unknown[]; stderr: string }> {
  const { code, stdout, stderr } = await runImw(['batch', file, '--dialect', 'machine'], { cwd: FOLDER });
  expect(code, stderr).toBe(0);
  const rows = parse(stdout, { columns: true }) as Record<string, string>[];
  const [first = {}] = rows;
  const names = Object.keys(first);
  const added = names.slice(names.indexOf('wage_premium_verdict'));
  const notes = names.find((name) => NOTES.includes(name)) ?? '';
  return {
    results: rows.map((row) => [row['id'], ...added.map((name) => row[name])]),
    notes: rows.map((row) => row[notes]?.replace(/\r\n?/g, '\n')),
    stderr,
  };
}

describe('files as spreadsheets and people save them', () => {
  let canonical: Awaited<ReturnType<typeof computed>>;
  let notes: unknown[];
  beforeAll(async () => {
    canonical = await computed('dossiers.json');
    ({ notes } = await computed('excel-utf8-bom-headers-nl.csv'));
  });

  it('are all tried', () =>
    expect(
      readdirSync(FOLDER)
        .filter((name) => /\.(csv|txt)$/.test(name))
        .sort(),
    ).toEqual(Object.keys(FILES)));

  it('hold dossiers that say something', () => {
    expect(canonical.results).toHaveLength(24);
    expect(new Set(canonical.results.map(String)).size).toBe(24);
    expect(notes).toContain('Beslissing 15/10; contract "onbepaalde duur"');
    expect(notes).toContain('eerste regel\ntweede regel');
    expect(notes).toContain('Œuvre à l’été € 5');
  });

  it.each(Object.entries(FILES))('%s gives the amounts of its dossiers', async (file, recognised) => {
    const found = await computed(file);
    expect(found.results).toEqual(canonical.results);
    expect(found.notes).toEqual(notes);
    expect(found.stderr).toContain(`Read as ${recognised} copied unchanged (column`);
    expect(found.stderr).not.toContain('The whole file');
  });
});
