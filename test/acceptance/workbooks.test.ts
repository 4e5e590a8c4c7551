import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { HEADERS, officeRow } from '../support/office-rows.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';
import { packed, type TestCell, workbook } from '../support/workbook.js';
import { openWorkbook } from '../support/xlsx.js';

const day = (v: number): TestCell => ({ v, format: 'dd/mm/yyyy' });
const NOTES: readonly TestCell[] = ['tekst', { v: '2412.5500000000002' }, day(46_315), true, '=1+1', "'0012"];
const GOOD = NOTES.map((nota, index) => officeRow({ dossier: `A-${index + 1}`, nota }));
const BAD = [
  officeRow({ dossier: 'B-1', brutoloon: -5, start: day(46_296), nota: day(46_315) }),
  officeRow({ dossier: 12_345, woonplaats: '', arbeidsbeperking: { t: 'e', v: '#N/A' } }),
];

/** A folder with a workbook of good rows and bad ones. */
function office(rows: readonly (readonly TestCell[])[] = [...GOOD, ...BAD]) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'in.xlsx'), workbook([['Lijst van het kantoor'], [...HEADERS], ...rows]));
  const batch = (...args: string[]) => runImw(['batch', ...args, '--lang', 'nl'], { cwd });
  const sheet = (name: string) =>
    [...openWorkbook(readFileSync(join(cwd, name))).sheets.values()][0]?.map((cells) =>
      cells.map(({ kind, value }) => (kind === 'empty' ? '' : `${kind} ${value}`)),
    ) ?? [];
  const receipt = (name: string) => JSON.parse(readFileSync(join(cwd, `${name}.receipt.json`), 'utf8'));
  return { cwd, batch, sheet, receipt };
}

describe('a workbook as the input', () => {
  it('gives a workbook whose own cells are as they were, and a workbook of rejected rows', async () => {
    const { batch, sheet, receipt } = office();
    const { code, stderr } = await batch('in.xlsx', '-o', 'out.xlsx');
    expect(code, stderr).toBe(2);
    expect(stderr).toContain('kolomnamen in rij 2');
    expect(sheet('out.xlsx').map((cells) => cells[12])).toEqual([
      'text nota',
      'text tekst',
      'number 2412.55',
      'date 2026-10-20',
      'boolean 1',
      'text =1+1',
      "text '0012",
    ]);
    const [headers, ...rejected] = sheet('out.xlsx.rejects.xlsx');
    expect(headers?.slice(13)).toEqual(['text Rij', 'text Kolom', 'text Code', 'text Probleem']);
    expect(rejected.map((cells) => [cells[0], cells[7], cells[8], cells[12], ...cells.slice(13, 16)])).toEqual([
      [
        'text B-1',
        'date 2026-10-01',
        'number -5',
        'date 2026-10-20',
        'number 9',
        'text brutoloon',
        'text NEGATIVE_NUMBER',
      ],
      [
        'number 12345',
        'text 2026-Q4',
        'number 2500',
        '',
        'number 10',
        'text woonplaats\narbeidsbeperking',
        'text MISSING_VALUE\nSPREADSHEET_ERROR',
      ],
    ]);
    expect(receipt('out.xlsx')).toMatchObject({
      input: { kind: 'workbook', sheet: 1, carried: 1, head: { line: 2, skipped: [1], separator: null } },
      counts: { rows: 8, computed: 6, rejected: 2 },
    });
  });

  it('has notes on the cells that are wrong, in their colour', async () => {
    const { cwd, batch } = office();
    await batch('in.xlsx', '-o', 'out.xlsx');
    const parts = unzipSync(readFileSync(join(cwd, 'out.xlsx.rejects.xlsx')));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array(0));
    const notes = [...text('xl/comments1.xml').matchAll(/<comment ref="(\w+)"/g)].map(([, cell]) => cell);
    expect(notes).toEqual(['I2', 'C3', 'D3']);
    for (const cell of notes) {
      const style = Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(text('xl/worksheets/sheet1.xml'))?.[1]);
      const looks =
        text('xl/styles.xml')
          .split('<cellXfs')[1]
          ?.match(/<xf [^>]*>/g) ?? [];
      expect(looks[style], cell).toContain('fillId="3"');
    }
  });

  it('is computed when its rejected rows were corrected', async () => {
    const { cwd, batch, receipt } = office();
    await batch('in.xlsx', '-o', 'out.xlsx');
    const parts = unzipSync(readFileSync(join(cwd, 'out.xlsx.rejects.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(0))
      .replace('<v>-5</v>', '<v>2500</v>')
      .replace(/(<c r="C3" s="\d+")><\/c>/, '$1 t="inlineStr"><is><t>vlaanderen</t></is></c>')
      .replace(/(<c r="D3" s="\d+") t="e"><v>#N\/A<\/v>/, '$1 t="inlineStr"><is><t>arbeidshandicap</t></is>');
    writeFileSync(join(cwd, 'fixed.xlsx'), packed({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) }));
    const { code, stderr } = await batch('fixed.xlsx', '-o', 'more.xlsx');
    expect(code, stderr).toBe(0);
    expect(receipt('more.xlsx')).toMatchObject({ counts: { computed: 2 }, totals: { total: '148717.00' } });
  });

  it('comes back equal when this program wrote it', async () => {
    const { batch, sheet } = office(GOOD);
    await batch('in.xlsx', '-o', 'out.xlsx');
    const { code, stderr } = await batch('out.xlsx', '-o', 'again.xlsx');
    expect(code, stderr).toBe(0);
    expect(sheet('again.xlsx')).toEqual(sheet('out.xlsx'));
  });

  it('gives the same from standard input, in threads and in CSV', async () => {
    const { cwd, batch } = office();
    await batch('in.xlsx', '-o', 'one.csv', '--rejects', 'one.rejects.csv');
    await batch('in.xlsx', '-o', 'two.csv', '--rejects', 'two.rejects.csv', '--jobs', '2');
    const input = readFileSync(join(cwd, 'in.xlsx'));
    const piped = await runImw(['batch', '-', '-o', 'three.csv', '--rejects', 'three.rejects.csv', '--lang', 'nl'], {
      cwd,
      input,
    });
    expect(piped.code, piped.stderr).toBe(2);
    const files = (ending: string) => ['one', 'two', 'three'].map((name) => readFileSync(join(cwd, name + ending)));
    for (const ending of ['.csv', '.rejects.csv']) {
      const [first, ...others] = files(ending);
      for (const other of others) expect(other.equals(first as Buffer)).toBe(true);
    }
    const again = await batch('one.rejects.csv', '--dry-run');
    expect(again.stderr).toContain('NEGATIVE_NUMBER');
  });

  it.each(['out.csv', 'out.xlsx'])('is verified with its results in %s', async (name) => {
    const { cwd, batch } = office();
    await batch('in.xlsx', '-o', name);
    const verified = await runImw(['verify', `${name}.receipt.json`], { cwd });
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
  });

  it('is named by --sheet, which other files do not have', async () => {
    const { cwd, batch } = office();
    const missing = await batch('in.xlsx', '--sheet', 'Blad7', '--dry-run');
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('SHEET_NOT_FOUND')]);
    expect(missing.stderr).toContain('1 Blad1');
    writeFileSync(join(cwd, 'in.csv'), 'start\n2026-Q4\n');
    const csv = await batch('in.csv', '--sheet', '1', '--dry-run');
    expect([csv.code, csv.stderr]).toEqual([1, expect.stringContaining('SHEET_NEEDS_WORKBOOK')]);
  });

  it('is not a dossier', async () => {
    const { cwd } = office();
    const { code, stderr } = await runImw(['in.xlsx'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('imw batch in.xlsx')]);
  });
});

describe('CSV with results in a workbook', () => {
  it('has its rejected rows in a workbook too, unless another is asked for', async () => {
    const cwd = emptyFolder();
    const mistakes = join(ROOT, 'examples/dossiers-with-mistakes.csv');
    const run = (...args: string[]) => runImw(['batch', mistakes, '--lang', 'nl', ...args], { cwd });
    expect((await run('-o', 'out.xlsx')).code).toBe(2);
    expect((await run('-o', 'other.xlsx', '--rejects', 'other.csv')).code).toBe(2);
    const rejects = openWorkbook(readFileSync(join(cwd, 'out.xlsx.rejects.xlsx')));
    const rows = [...rejects.sheets.values()][0] ?? [];
    const csv = readFileSync(join(cwd, 'other.csv'), 'utf8');
    const written = parse(csv, { delimiter: ';', bom: true, relax_column_count: true }) as string[][];
    expect(rows.map((cells) => cells[30]?.value)).toEqual(written.map((cells) => cells[30]));
    const again = await runImw(['batch', 'out.xlsx.rejects.xlsx', '--dry-run', '--lang', 'nl'], { cwd });
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining(`${rows.length - 1} afgekeurd`)]);
  });
});
