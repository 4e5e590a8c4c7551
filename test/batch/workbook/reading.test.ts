import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type ListOptions, NO_LIST_OPTIONS } from '../../../src/batch/read/list-options.js';
import type { BatchEvent, BatchRun } from '../../../src/batch/run.js';
import { HEADERS, officeRow } from '../../support/office-rows.js';
import { batchOf } from '../../support/run-batch.js';
import { type TestCell, type TestSheet, workbook } from '../../support/workbook.js';

interface Read {
  /** The total of each row that was computed. */
  readonly totals: readonly (string | undefined)[];
  /** What is wrong with each other row: its line, the column and the code. */
  readonly problems: readonly string[];
  /** The rows as CSV, by their headers. */
  readonly rows: readonly Record<string, string>[];
  readonly events: readonly BatchEvent[];
}

/** Reads a workbook, with machine CSV as its results. */
async function read(bytes: Uint8Array, options: Partial<BatchRun> = {}): Promise<Read> {
  const events: BatchEvent[] = [];
  const { results } = await batchOf(bytes, {
    dialect: 'machine',
    path: 'in.xlsx',
    onEvent: (event) => events.push(event),
    ...options,
  });
  const rows = parse(results, { columns: true, delimiter: options.dialect === 'excel' ? ';' : ',' }) as Record<
    string,
    string
  >[];
  return {
    rows,
    totals: rows.map((row) => row['total']),
    problems: events.flatMap((event) =>
      event.kind === 'rejected' ? event.problems.map(({ column, code }) => `${event.line} ${column} ${code}`) : [],
    ),
    events,
  };
}

const list = (...rows: readonly (readonly TestCell[])[]) => workbook([[...HEADERS], ...rows]);
const money = (v: string | number): TestCell => ({ v, format: '#,##0.00\\ "€"' });
const day = (v: string | number, format = 'dd/mm/yyyy'): TestCell => ({ v, format });
const sheetOf = ({ events }: Read) => {
  const opened = events.find((event) => event.kind === 'opened');
  if (opened?.kind !== 'opened' || opened.input.shape.kind !== 'workbook') return undefined;
  const { header, sheet } = opened.input.shape;
  return { ...sheet, headerLine: header.line, linesAbove: header.skipped };
};
const profileOf = ({ events }: Read) => {
  const last = events.findLast((event) => event.kind === 'progress');
  return last?.kind === 'progress' ? last.summary.profile : undefined;
};

const PLAIN = '74358.50';

describe('the cells of a workbook', () => {
  it('are read as those of CSV', async () => {
    expect((await read(list(officeRow()))).totals).toEqual([PLAIN]);
  });

  it.each<[string, Partial<Record<(typeof HEADERS)[number], TestCell>>]>([
    ['a number with 17 digits', { bijdrageverminderingen: { v: '310.00000000000006' } }],
    ['a number as text with a decimal comma', { brutoloon: '2500,00' }],
    ['an amount shown with two decimals', { bijdrageverminderingen: money('310.001') }],
    ['half a cent, shown rounded up', { bijdrageverminderingen: money('309.995') }],
    ['a percentage of the wage', { werkgeversbijdragen: { v: 0.25, format: '0%' } }],
    ['a fraction as a percentage', { tewerkstellingsbreuk: { v: 1, format: '0%' } }],
    ['a date', { start: day(46_296) }],
    ['a date with its month in words', { start: day(46_296, '[$-813]d mmmm yyyy;@') }],
    ['the number of a date', { start: 46_296 }],
    ['a quarter as a number', { start: 20_264 }],
    ['a formula with its value', { brutoloon: { f: '1250*2', v: 2500 } }],
    ['a formula that makes text', { start: { f: '"2026-"&"Q4"', t: 'str', v: '2026-Q4' } }],
    ['a number as an id', { dossier: 12_345 }],
  ])('%s is the same dossier', async (_what, cells) => {
    const found = await read(list(officeRow(cells)));
    expect(found.problems).toEqual([]);
    expect(found.totals).toEqual([PLAIN]);
  });

  it.each<[string, Partial<Record<(typeof HEADERS)[number], TestCell>>, string]>([
    ['an amount with more decimals', { brutoloon: { v: '2412.555' } }, 'gross_monthly TOO_MANY_DECIMALS'],
    ['a number that looks like thousands', { brutoloon: { v: '234.567' } }, 'gross_monthly TOO_MANY_DECIMALS'],
    ['a negative number', { brutoloon: -2500 }, 'gross_monthly NEGATIVE_NUMBER'],
    ['an amount in the format of a date', { brutoloon: day(2500) }, 'gross_monthly TURNED_INTO_DATE'],
    ['a fraction that became a date', { tewerkstellingsbreuk: day(46_146, 'd-mmm') }, 'fraction TURNED_INTO_DATE'],
    ['a quarter that became a month', { start: day(46_113, 'mmm-yy') }, 'start TURNED_INTO_DATE'],
    ['a day without its year', { start: day(46_296, 'd-mmm') }, 'start TURNED_INTO_DATE'],
    ['a time', { tewerkstellingsbreuk: { v: 0.5, format: 'h:mm' } }, 'fraction NOT_A_NUMBER'],
    ['an error', { brutoloon: { t: 'e', v: '#N/A' } }, 'gross_monthly SPREADSHEET_ERROR'],
    ['an error as an id', { dossier: { t: 'e', v: '#REF!' } }, 'id SPREADSHEET_ERROR'],
    ['a formula without value', { brutoloon: { f: 'A1' } }, 'gross_monthly FORMULA_NOT_CALCULATED'],
    ['yes for a limitation', { arbeidsbeperking: true }, 'limitation SEVERAL_MEANINGS'],
    ['a cell beyond the headers', { nota: 'x' }, ''],
  ])('%s is rejected', async (_what, cells, problem) => {
    const row = problem === '' ? [...officeRow(cells), 'y'] : officeRow(cells);
    expect((await read(list(row))).problems).toEqual([`2 ${problem || '#14 TOO_MANY_CELLS'}`]);
  });

  it('are reported when they were read as they are shown, once per column', async () => {
    const rows = [officeRow({ brutoloon: money('2412.5549') }), officeRow({ brutoloon: money('2412.5500000000002') })];
    const found = await read(list(...rows, officeRow({ brutoloon: money(2412.551) })));
    expect(new Set(found.totals).size).toBe(1);
    expect(profileOf(found)?.asShown).toEqual([{ column: 'gross_monthly', count: 2, firstRows: [2, 4] }]);
  });

  it('never make the separator of a text ambiguous, nor the other way around', async () => {
    const found = await read(list(officeRow({ brutoloon: '2.500,00' }), officeRow({ tewerkstellingsbreuk: 0.5 })));
    expect(found.problems).toEqual([]);
    expect(profileOf(found)?.marks).toEqual({ comma: true, point: false });
  });

  it('have days of 1904 where the workbook counts from there', async () => {
    const bytes = workbook(
      [{ rows: [[...HEADERS], officeRow({ start: day(44_834) }), officeRow({ start: 44_834 })] }],
      {
        is1904: true,
      },
    );
    expect((await read(bytes)).totals).toEqual([PLAIN, PLAIN]);
  });

  it('are carried through in the way of the dialect', async () => {
    const notes: TestCell[] = [{ v: '2412.5500000000002' }, day(46_315), true, { t: 'e', v: '#N/A' }, '=1+1', '0012'];
    const rows = notes.map((nota) => officeRow({ nota }));
    const machine = await read(list(...rows));
    expect(machine.rows.map((row) => row['nota'])).toEqual(['2412.55', '2026-10-20', 'yes', '#N/A', '=1+1', '0012']);
    const excel = await read(list(...rows), { dialect: 'excel' });
    expect(excel.rows.map((row) => row['nota'])).toEqual(['2412,55', '20/10/2026', 'ja', '#N/A', "'=1+1", '0012']);
  });

  it('are written to CSV as they were read, where they are amounts', async () => {
    const bytes = list(officeRow({ brutoloon: money('2412.5549'), nota: money('2412.5549') }));
    const found = await read(bytes, { dialect: 'excel' });
    expect(found.rows[0]).toMatchObject({ brutoloon: '2412,55', nota: '2412,5549' });
  });

  it('can have characters that XML does not have, and runs of text', async () => {
    const bytes = list(officeRow({ nota: 'een_x000D_\ntwee & <drie>' }));
    expect((await read(bytes)).rows[0]?.['nota']).toBe('een\r\ntwee & <drie>');
  });
});

describe('a list that an office keeps as a workbook', () => {
  const HEADS =
    'dossier;Rechtsvorm;Gewest;Arbeidsbeperking;Vestiging;Duur advies;Beslissing;Bruto (EUR);Patronale bijdragen'.split(
      ';',
    );
  const dossier = (...more: readonly TestCell[]): TestCell[] => [
    ...['A-1', 'bv', 'Vlaams Gewest', 'PmAH', 'Vlaanderen', '5 jaar'],
    ...more,
  ];

  it('is read with its own headers and words, without its total', async () => {
    const rows = [
      ['Lijst 2026'],
      HEADS,
      dossier(day(46_296), money(2500), money(625)),
      dossier('1/10/2026', '2.500', '625,00'),
      dossier(46_296, '2500,00', { v: 0.25, format: '0%' }),
      ['Totaal', null, null, null, null, null, null, { f: 'SUM(H3:H5)', v: 7500 }],
    ];
    const found = await read(workbook(rows));
    expect(found.problems).toEqual([]);
    expect(new Set(found.totals).size).toBe(1);
    const last = found.events.findLast((event) => event.kind === 'progress');
    expect(last?.kind === 'progress' && last.summary.leftOut).toEqual([6]);
    expect(last?.kind === 'progress' && last.summary.rereads.all.map(({ kind }) => kind)).toContain('serial-number');
  });

  it('names what is missing, or the row that comes nearest to one with headers', async () => {
    const near = workbook([{ rows: [['start']] }, { name: 'Lijst', rows: [['Lijst'], HEADS.slice(1, 3), dossier()] }]);
    await expect(read(near)).rejects.toMatchObject({
      diagnostic: {
        code: 'NO_HEADER_ROW',
        details: { path: 'in.xlsx (Lijst)', line: 2, has: ['employer_type', 'residence'] },
      },
    });
    await expect(read(workbook([HEADS.slice(0, 6), dossier()]))).rejects.toMatchObject({
      diagnostics: [{ code: 'MISSING_COLUMNS' }],
    });
  });

  it('has its days rejected too where its texts have the month first: a spreadsheet may have made them', async () => {
    const dates = [day(46_153), '11/16/2026', day(46_342)];
    const bytes = workbook([HEADS, ...dates.map((date) => dossier(date, 2500, 625))]);
    const unclear = await read(bytes);
    expect(unclear.totals).toEqual([]);
    expect(unclear.problems).toHaveLength(3);
    const list: ListOptions = { ...NO_LIST_OPTIONS, dates: 'month-first' };
    expect((await read(bytes, { list })).problems).toEqual([]);
  });
});

describe('the sheet of a workbook', () => {
  const rows = [[...HEADERS], officeRow()];
  const explained: TestSheet = { name: 'Uitleg', rows: [['Vul de start in'], ['start']] };

  it('is the first visible one with a header row', async () => {
    const hidden = { name: 'Oud', state: 'hidden', rows: [[...HEADERS], officeRow(), officeRow()] };
    const found = await read(workbook([explained, hidden, { name: 'Lijst', rows }]));
    expect(found.totals).toEqual([PLAIN]);
    expect(sheetOf(found)).toMatchObject({ name: 'Lijst', number: 3, count: 3, headerLine: 1 });
  });

  it.each(['Oud', ' oud ', '2'])('can be chosen as %s', async (sheet) => {
    const hidden = { name: 'Oud', state: 'veryHidden', rows: [[...HEADERS], officeRow(), officeRow()] };
    expect((await read(workbook([{ rows }, hidden]), { sheet })).totals).toHaveLength(2);
  });

  it('is asked for when there is none with that name', async () => {
    await expect(read(workbook([{ name: 'Lijst', rows }]), { sheet: 'Blad9' })).rejects.toMatchObject({
      diagnostic: { code: 'SHEET_NOT_FOUND' },
    });
    await expect(read(Buffer.from('start\n2026-Q4\n'), { sheet: 'Blad9' })).rejects.toMatchObject({
      diagnostic: { code: 'SHEET_NEEDS_WORKBOOK' },
    });
  });

  it.each([null, 'Uitleg'])('needs a header row', async (sheet) => {
    await expect(read(workbook([explained]), { sheet })).rejects.toMatchObject({
      diagnostic: { code: 'NO_HEADER_ROW', details: { line: 2, has: ['start'] } },
    });
    const nothing: TestSheet = { name: 'Uitleg', rows: [['Vul de lijst in']] };
    await expect(read(workbook([nothing]), { sheet })).rejects.toMatchObject({
      diagnostic: { code: 'HEADER_ROW_MISSING' },
    });
  });

  it('can have a title above the headers, empty first columns, and rows that are hidden', async () => {
    const shifted = (cells: readonly TestCell[]): TestCell[] => [null, ...cells];
    const found = await read(
      workbook([
        {
          rows: [['Lijst 2026'], [], ['start'], shifted([...HEADERS]), shifted(officeRow()), [], shifted(officeRow())],
          hiddenRows: [7],
          hiddenColumns: [3, 40],
        },
      ]),
    );
    expect(found.totals).toEqual([PLAIN, PLAIN]);
    expect(sheetOf(found)).toMatchObject({ headerLine: 4, linesAbove: [1, 3], hiddenColumns: [3] });
    expect(profileOf(found)?.hiddenRows).toEqual({ column: '', count: 1, firstRows: [7] });
  });

  it('can have line breaks and two rows in its headers', async () => {
    const upper = HEADERS.map((header) => (header === 'brutoloon' ? 'Per maand' : header.replace('_', '_\n')));
    const top: TestCell[] = upper.map((header, at) => (at === 9 ? null : header));
    const below: TestCell[] = HEADERS.map((header, at) => (at === 8 || at === 9 ? header : null));
    const merged = [...HEADERS.keys()].flatMap((at) =>
      at === 8 || at === 9 ? [] : [`${'ABCDEFGHIJKLM'[at]}2:${'ABCDEFGHIJKLM'[at]}3`],
    );
    const found = await read(
      workbook([{ rows: [['Titel'], top, below, officeRow()], merged: ['A1:M1', 'I2:J2', ...merged] }]),
    );
    expect(found.problems).toEqual([]);
    expect(found.totals).toEqual([PLAIN]);
  });

  it('rejects a row whose value is in merged cells of another', async () => {
    const second = officeRow({ woonplaats: null, nota: null });
    const found = await read(
      workbook([{ rows: [[...HEADERS], officeRow({ nota: 'x' }), second], merged: ['C2:C3', 'M2:M3'] }]),
    );
    expect(found.totals).toEqual([PLAIN]);
    expect(found.problems).toEqual(['3 residence MERGED_CELL']);
  });

  it.each([
    [{ from: 3, to: 3 }, 1],
    [{ from: 1, to: 2 }, 1],
    [{ from: 4, to: null }, 0],
  ])('gives the rows of a range', async (range, count) => {
    expect((await read(workbook([[...HEADERS], officeRow(), officeRow()]), { rows: range })).totals).toHaveLength(
      count,
    );
  });
});
