import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runImw } from '../support/run-imw.js';
import { openWorkbook } from '../support/xlsx.js';

const LIST = [
  'dossier;naam;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen',
  'A;Jan;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2500,00;625,00',
  'B;Piet;scool;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2500,00;625,00',
  '',
  'C;Mia;scool;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2700,00;',
  'D;Joris;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2600,00;',
  '',
].join('\r\n');

function office() {
  const cwd = emptyFolder();
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  const read = (name: string) => readFileSync(join(cwd, name));
  const imw = (...args: readonly string[]) => runImw([...args, '--lang', 'nl'], { cwd });
  write('list.csv', LIST);
  write('corrected-list.csv', LIST.replaceAll('scool', 'school'));
  const correct = () =>
    write('corrected.csv', read('results.csv.rejects.csv').toString().replaceAll('scool', 'school'));
  return { cwd, write, read, imw, correct };
}

describe('rejected rows', () => {
  it('are corrected, computed and joined with the first results', async () => {
    const { cwd, read, imw, correct } = office();
    expect((await imw('batch', 'list.csv', '-o', 'results.csv')).code).toBe(2);
    correct();
    expect((await imw('batch', 'corrected.csv', '--corrects', 'results.csv', '-o', 'results-2.csv')).code).toBe(0);
    const joined = await imw('join', 'results-2.csv', 'results.csv', '-o', 'all.csv');
    expect([joined.code, joined.stderr]).toEqual([0, expect.stringContaining('4 rijen gelezen, 1 lege rij')]);
    expect(joined.stderr).toContain('geschat met de RSZ-tarieven: 2\n');
    await imw('batch', 'corrected-list.csv', '-o', 'whole.csv');
    expect(read('all.csv').toString()).toBe(read('whole.csv').toString());
    expect(readdirSync(cwd)).not.toContain('all.csv.rejects.csv');
    const verified = await imw('verify', 'results-2.csv.receipt.json');
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('van welke berekening')]);
    expect((await imw('verify', 'all.csv.receipt.json')).stderr).toContain('RECEIPT_OF_CORRECTIONS');
  });

  it('are put into a workbook', async () => {
    const { write, read, imw } = office();
    await imw('batch', 'list.csv', '-o', 'results.xlsx', '--rejects', 'results.csv.rejects.csv');
    write('corrected.csv', read('results.csv.rejects.csv').toString().replaceAll('scool', 'school'));
    await imw('batch', 'corrected.csv', '--corrects', 'results.xlsx', '-o', 'results-2.xlsx');
    expect((await imw('join', 'results.xlsx', 'results-2.xlsx', '-o', 'all.xlsx')).code).toBe(0);
    await imw('batch', 'corrected-list.csv', '-o', 'whole.xlsx');
    const [all, whole] = ['all.xlsx', 'whole.xlsx'].map((name) => [...openWorkbook(read(name)).sheets.values()]);
    expect(all?.slice(0, 2)).toEqual(whole?.slice(0, 2));
  });

  it('must be of the run that they correct, which must have the same options', async () => {
    const { imw, correct } = office();
    await imw('batch', 'list.csv', '-o', 'results.csv');
    correct();
    const withOptions = (...options: readonly string[]) =>
      imw('batch', 'corrected.csv', '--corrects', 'results.csv', '-o', 'results-2.csv', ...options);
    expect((await withOptions('--detail', 'jaar')).stderr).toContain('PART_WITH_OTHER_OPTION: corrected.csv: --detail');
    expect((await withOptions('--dialect', 'machine')).stderr).toContain('--dialect');
    const other = await imw('batch', 'list.csv', '--corrects', 'results.csv', '-o', 'results-2.csv');
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('CORRECTS_OTHER_ROW')]);
    expect((await withOptions('--force', '-o', 'results.csv')).stderr).toContain('OUTPUT_IS_INPUT');
  });

  it('are computed with the options of the first run, which nobody repeats', async () => {
    const { imw, correct, read } = office();
    const options = ['--detail', 'calendar-year', '--dialect', 'machine', '--decimal', 'comma'];
    await imw('batch', 'list.csv', '-o', 'results.csv', ...options);
    correct();
    expect((await imw('batch', 'corrected.csv', '--corrects', 'results.csv', '-o', 'results-2.csv')).code).toBe(0);
    expect((await imw('join', 'results.csv', 'results-2.csv', '-o', 'all.csv')).code).toBe(0);
    await imw('batch', 'corrected-list.csv', '-o', 'whole.csv', ...options);
    expect(read('all.csv').toString()).toBe(read('whole.csv').toString());
  });

  it('of a CSV file are numbers in a workbook, though the workbook in which they are corrected has texts', async () => {
    const { cwd, read, imw } = office();
    await imw('batch', 'list.csv', '-o', 'results.xlsx');
    const parts = unzipSync(read('results.xlsx.rejects.xlsx'));
    const sheet = 'xl/worksheets/sheet1.xml';
    const corrected = Buffer.from(parts[sheet] ?? [])
      .toString()
      .replaceAll('scool', 'school');
    writeFileSync(join(cwd, 'corrected.xlsx'), zipSync({ ...parts, [sheet]: Buffer.from(corrected) }));
    await imw('batch', 'corrected.xlsx', '--corrects', 'results.xlsx', '-o', 'results-2.xlsx');
    expect((await imw('verify', 'results-2.xlsx.receipt.json')).code).toBe(0);
    await imw('join', 'results.xlsx', 'results-2.xlsx', '-o', 'all.xlsx');
    await imw('batch', 'corrected-list.csv', '-o', 'whole.xlsx');
    const [all, whole] = ['all.xlsx', 'whole.xlsx'].map((name) => [...openWorkbook(read(name)).sheets.values()][0]);
    expect(all).toEqual(whole);
  });

  it('in a workbook are joined with those that are still rejected', async () => {
    const { cwd, read, imw } = office();
    expect((await imw('batch', 'list.csv', '-o', 'results.xlsx')).code).toBe(2);
    const parts = unzipSync(read('results.xlsx.rejects.xlsx'));
    const sheet = 'xl/worksheets/sheet1.xml';
    // only the first of two wrong rows is corrected
    const corrected = Buffer.from(parts[sheet] ?? [])
      .toString()
      .replace('scool', 'school');
    writeFileSync(join(cwd, 'corrected.xlsx'), zipSync({ ...parts, [sheet]: Buffer.from(corrected) }));
    expect((await imw('batch', 'corrected.xlsx', '--corrects', 'results.xlsx', '-o', 'results-2.xlsx')).code).toBe(2);
    expect((await imw('join', 'results.xlsx', 'results-2.xlsx', '-o', 'all.xlsx')).code).toBe(2);
    const rowsOf = (name: string) => [...openWorkbook(read(name)).sheets.values()][0] ?? [];
    expect(rowsOf('all.xlsx')).toHaveLength(rowsOf('results.xlsx').length + 1);
    const [, ...rejected] = rowsOf('all.xlsx.rejects.xlsx');
    expect(rejected.map((cells) => JSON.stringify(cells))).toEqual([expect.stringContaining('Mia')]);
  });

  it('are read by what the head of the first list shows', async () => {
    const { write, read, imw } = office();
    const row = (id: string, type: string, start: string, gross: string) =>
      `${id};x;${type};vlaanderen;arbeidshandicap;vlaanderen;5;${start};${gross};625`;
    const [header] = LIST.split('\r\n');
    write(
      'list.csv',
      [
        header,
        row('A', 'school', '2026-Q4', '2500,10'),
        row('B', 'scool', '2026-Q4', '2.500'),
        row('C', 'scool', '11/16/2026', '2500,10'),
        row('D', 'scool', '03/10/2026', '2500,10'),
        '',
      ].join('\r\n'),
    );
    await imw('batch', 'list.csv', '-o', 'results.csv');
    write(
      'corrected.csv',
      read('results.csv.rejects.csv').toString().replaceAll('scool', 'school').replace('11/16/2026', '2026-11-16'),
    );
    const { code, stderr } = await imw('batch', 'corrected.csv', '--corrects', 'results.csv', '-o', 'results-2.csv');
    expect([code, stderr]).toEqual([2, expect.stringContaining('AMBIGUOUS_DATE')]);
    expect(stderr).toContain('3 rijen gelezen: 2 berekend, 1 afgekeurd');
    expect((await imw('verify', 'results-2.csv.receipt.json')).code).toBe(0);
  });

  it('can have values for all rows, the same in both runs', async () => {
    const { write, read, imw } = office();
    const all = ['--limitation', 'arbeidshandicap'];
    const without = (text: string) => text.replace(';arbeidsbeperking', '').replaceAll(';arbeidshandicap', '');
    write('list.csv', without(LIST));
    await imw('batch', 'list.csv', '-o', 'results.csv', ...all);
    write('corrected.csv', read('results.csv.rejects.csv').toString().replaceAll('scool', 'school'));
    const correct = (...options: readonly string[]) =>
      imw('batch', 'corrected.csv', '--corrects', 'results.csv', '-o', 'results-2.csv', ...options);
    expect((await correct('--limitation', 'geen')).stderr).toContain('PART_WITH_OTHER_OPTION');
    expect((await correct(...all)).code).toBe(0);
    expect((await imw('join', 'results.csv', 'results-2.csv', '-o', 'all.csv')).code).toBe(0);
  });
});
