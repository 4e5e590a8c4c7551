import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/calculation/simulate.js';
import { fieldNamed } from '../../../src/dossier/fields.js';
import type { ComparedDossiers } from '../../../src/report/comparison.js';
import { toComparisonObject } from '../../../src/report/comparison.js';
import { toGrid, type VariedField } from '../../../src/report/grid.js';
import { comparisonWorkbook } from '../../../src/report/workbook/comparison.js';
import type { YearGrouping } from '../../../src/report/year-grouping.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../../support/dossiers.js';
import { readCells, recalculate } from '../../support/spreadsheet.js';
import { problemsInPackage } from '../../support/workbook-package.js';
import { LETTERHEAD, UNSEEN } from '../../support/workbooks.js';

type Fields = Readonly<Record<string, string>>;

const compared = (...all: Fields[]): ComparedDossiers =>
  all.map((fields, index) => ({
    name: String.fromCharCode(65 + index),
    file: 'dossier.json',
    simulation: simulate(dossierOf(fields), PARAMETERS),
  })) as unknown as ComparedDossiers;

const workbookOf = (all: ComparedDossiers, group: YearGrouping = 'term', varied: readonly VariedField[] = []) =>
  comparisonWorkbook({
    ...UNSEEN,
    all,
    grid: toGrid(all, varied),
    parameters: PARAMETERS,
    language: 'nl',
    ownValues: [],
    group,
    letterhead: LETTERHEAD,
  });

/** The rows of a sheet as texts, computed anew: their label, then amounts with two decimals. */
async function rowsOf(bytes: Uint8Array, sheet: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const cells = readCells(bytes);
  const values = recalculate(cells, '', {});
  const rows = new Map<string, string[]>();
  let part = '';
  const last = Math.max(...[...(cells.get(sheet)?.keys() ?? [])].map((address) => Number(address.replace(/\D/g, ''))));
  for (let row = 1; row <= last; row++) {
    const texts = ['B', 'C', 'D', 'E', 'F'].map((column) => {
      const value = values(sheet, `${column}${row}`);
      // the value in the file is the one that is computed
      expect(Number(cells.get(sheet)?.get(`${column}${row}`)?.value ?? 0)).toBeOneOf([
        expect.closeTo(Number(value), 6),
        Number.NaN,
      ]);
      return typeof value === 'number' ? value.toFixed(2) : value;
    });
    const label = String(values(sheet, `A${row}`));
    if (label.startsWith('Premies per maand')) part = 'per maand: ';
    if (label !== '' && !rows.has(part + label)) rows.set(part + label, texts);
  }
  return rows;
}

const PART_TIME = { ...ORDINARY, fraction: '0.8', gross_monthly: '2000.00', guidance_need: 'none' };

describe('a comparison as a workbook', () => {
  test('has the years of both and their differences, equal to the JSON', async () => {
    const all = compared(ORDINARY, PART_TIME);
    const bytes = await workbookOf(all);
    expect(problemsInPackage(bytes)).toEqual([]);
    const rows = await rowsOf(bytes, 'Vergelijking');
    const { dossiers, differences } = toComparisonObject(all, PARAMETERS, 'nl');
    const [difference] = differences;
    for (const year of [1, 2, 3, 4, 5])
      expect(rows.get(`Jaar ${year}`)?.slice(0, 3)).toEqual([
        dossiers[0]?.result.years[year - 1]?.total,
        dossiers[1]?.result.years[year - 1]?.total,
        difference?.years[year - 1]?.total,
      ]);
    const totals = dossiers.map(({ result }) => result.totals);
    expect(rows.get('Totaal')?.slice(0, 3)).toEqual([...totals.map(({ total }) => total), difference?.totals.total]);
    expect(rows.get('per maand: Nettokost na de premies')?.slice(0, 3)).toEqual([
      ...totals.map(({ netCost }) => netCost),
      difference?.totals.netCost,
    ]);
    // 74 358.50 over 60 months
    expect(rows.get('per maand: Totaal')?.[0]).toBe('1239.31');
    expect(rows.get('per maand: Jaar 1')?.[0]).toBe('1769.33');
    expect(rows.get('Tewerkstellingsbreuk')?.slice(0, 2)).toEqual(['1', '0,8']);
  });

  test('has calendar years where they are asked for, which add up to the same total', async () => {
    const all = compared(ORDINARY, { ...ORDINARY, start: '2027-Q2', advice_years: '2' }, SELF_EMPLOYED);
    const rows = await rowsOf(await workbookOf(all, 'calendar'), 'Vergelijking');
    const [first, second] = all;
    // one quarter of the first and the third; a year that one of them does not have counts as 0
    const partial = rows.get('2026 (A: 1/4, C: 1/4)');
    expect([partial?.[0], partial?.[1], partial?.[3]]).toEqual(['5308.00', '', '-5308.00']);
    const { result } = toComparisonObject([first, second], PARAMETERS, 'nl').dossiers[1] ?? {};
    expect(rows.get('Totaal')?.[1]).toBe(result?.totals.total);
    // without a wage there is no cost to compare
    expect(rows.get('per maand: Nettokost na de premies')?.slice(2)).toEqual(['', expect.stringMatching(/\d/), '']);
  });

  test('has years of which only a part is in a term in italics', async () => {
    const cells = readCells(await workbookOf(compared(ORDINARY, { ...ORDINARY, start: '2027-Q1' }), 'calendar'));
    const sheet = cells.get('Vergelijking');
    const rows = [...(sheet ?? [])].filter(([at, { value }]) => at.startsWith('A') && /^20\d\d/.test(String(value)));
    const italic = rows.map(([at, { value }]) => [
      value,
      ...['A', 'B', 'C', 'D'].map((column) => sheet?.get(`${column}${at.slice(1)}`)?.isItalic ?? null),
    ]);
    // per year with the difference, then per month without it; only A has a part of 2026 and of 2031
    expect(italic).toEqual([
      ['2026 (A: 1/4)', true, true, null, true],
      ...['2027', '2028', '2029', '2030'].map((year) => [year, false, false, false, false]),
      ['2031 (A: 3/4)', true, true, false, true],
      ['2026 (A: 1/4)', true, true, null, null],
      ...['2027', '2028', '2029', '2030'].map((year) => [year, false, false, false, null]),
      ['2031 (A: 3/4)', true, true, false, null],
    ]);
  });

  test('has no differences of rounded amounts per month', async () => {
    const cells = readCells(await workbookOf(compared(ORDINARY, PART_TIME)));
    const head = [...(cells.get('Vergelijking') ?? [])].find(([, { value }]) =>
      String(value).startsWith('Premies per maand'),
    )?.[0];
    const row = Number(head?.slice(1));
    for (const index of [0, 1, 6]) {
      expect(cells.get('Vergelijking')?.get(`C${row + index}`)?.value).not.toBe('');
      expect(cells.get('Vergelijking')?.get(`D${row + index}`)).toBeUndefined();
    }
  });

  test('says what the amounts rest on, and names the files only where there are several', async () => {
    const [first, second] = compared(ORDINARY, { ...PART_TIME, year_end_premium: '2500.00' });
    const texts = async (all: ComparedDossiers) => {
      const cells = readCells(await workbookOf(all));
      return [...cells.values()].flatMap((sheet) => [...sheet.values()].map(({ value }) => String(value)));
    };
    const variants = await texts([first, second]);
    expect(variants.filter((text) => /^Bestand$|dossier\.json/.test(text))).toEqual([]);
    expect(variants).toContainEqual(expect.stringMatching(/^A: .*geen eindejaarspremie/));
    expect(variants).toContainEqual(expect.stringMatching(/^Vanaf 20\d\d-Q\d zijn de bedragen een projectie/));
    expect(variants).toContainEqual(expect.stringMatching(/^\* projectie/));
    expect(await texts([first, { ...second, file: 'other.json' }])).toEqual(
      expect.arrayContaining(['Bestand', 'dossier.json', 'other.json']),
    );
  });

  test('has a table of totals where two fields vary', async () => {
    const fractions = ['1', '0.8'];
    const needs = ['none', 'medium', 'high'];
    const all = compared(
      ...fractions.flatMap((fraction) => needs.map((guidance_need) => ({ ...ORDINARY, fraction, guidance_need }))),
    );
    const varied = [
      { field: fieldNamed('fraction'), count: 2 },
      { field: fieldNamed('guidance_need'), count: 3 },
    ] as readonly VariedField[];
    const rows = await rowsOf(await workbookOf(all, 'term', varied), 'Varianten');
    const total = (index: number) => toComparisonObject(all, PARAMETERS, 'nl').dossiers[index]?.result.totals.total;
    // next to the dossiers next to each other, it has no sentences of its own
    expect([...rows.keys()].filter((label) => label.includes('projectie'))).toEqual([]);
    expect(rows.get('1')?.slice(0, 3)).toEqual([total(0), total(1), total(2)]);
    expect(rows.get('0,8')?.slice(0, 3)).toEqual([total(3), total(4), total(5)]);
  });

  test('has values without the examples in brackets after their names', async () => {
    const types = ['private-legal-person', 'natural-person'];
    const all = compared(
      ...types.flatMap((employer_type) => ['1', '0.8'].map((fraction) => ({ ...ORDINARY, employer_type, fraction }))),
    );
    const varied = [
      { field: fieldNamed('employer_type'), count: 2 },
      { field: fieldNamed('fraction'), count: 2 },
    ] as readonly VariedField[];
    const rows = await rowsOf(await workbookOf(all, 'term', varied), 'Varianten');
    expect([...rows.keys()]).toEqual(
      expect.arrayContaining(['privaatrechtelijke rechtspersoon', 'natuurlijke persoon']),
    );
  });

  test('has dossiers without any quarter, and hostile names as texts', async () => {
    const [first, second] = compared({ ...ORDINARY, start: '2023-Q1' }, { ...ORDINARY, start: '2023-Q2' });
    const hostile = { ...first, file: '=HYPERLINK("x")<script>' };
    const bytes = await workbookOf([hostile, second]);
    expect(problemsInPackage(bytes)).toEqual([]);
    const file = [...(readCells(bytes).get('Vergelijking')?.values() ?? [])].find(({ value }) =>
      String(value).includes('HYPERLINK'),
    );
    expect(file).toMatchObject({ value: hostile.file, formula: null });
  });
});
