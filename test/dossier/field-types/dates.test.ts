import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIssue } from '../../../src/diagnostics/row-diagnostic.js';
import { date, termStart } from '../../../src/dossier/field-types/dates.js';
import { localDate } from '../../../src/i18n/numbers.js';
import { formatQuarter } from '../../../src/primitives/quarter.js';
import { fromJson, fromText } from '../../support/field-types.js';

describe('a date of text', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['01/10/2026', '2026-10-01'],
    ['1/10/2026', '2026-10-01'],
    ['1-10-2026', '2026-10-01'],
    ['31-12-2026', '2026-12-31'],
    ['29/02/2024', '2024-02-29'],
    ['1900-01-01', '1900-01-01'],
  ])('%s is %s', (text, expected) => expect(fromText(date, text)).toBe(expected));

  it.each([
    '29/02/2026',
    '31/04/2026',
    '2026-02-30',
    '2026-13-01',
    '12/31/2026',
    '0/1/2026',
    '1/10-2026',
    '2026/10/01',
    '1899-12-31',
    '2026-Q4',
    '1 brumaire 2026',
  ])('%s is rejected', (text) => expect(fromText(date, text)).toBe('NO_SUCH_DATE'));
});

describe('a date of JSON', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['01/10/2026', 'NO_SUCH_DATE'],
    ['2026-02-30', 'NO_SUCH_DATE'],
    ['2026-Q4', 'NO_SUCH_DATE'],
    [20261001, 'WRONG_TYPE'],
    [true, 'WRONG_TYPE'],
  ])('%j is %s', (json, expected) => expect(fromJson(date, json)).toBe(expected));
});

it('what the program writes is read back', () => {
  const days = { min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(days), (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(fromJson(date, iso)).toBe(iso);
      for (const language of ['nl', 'fr', 'en'] as const) expect(fromText(date, localDate(iso, language))).toBe(iso);
    }),
  );
});

describe('a start of text', () => {
  it.each([
    '2026-Q4',
    '2026-q4',
    '2026Q4',
    '2026 Q4',
    '2026/4',
    '20264',
    'Q4 2026',
    'Q4-2026',
    'q4/2026',
    '2026-K4',
    'K4 2026',
    'T4 2026',
    '4e kwartaal 2026',
    '4de kwartaal 2026',
    '4 kwartaal 2026',
    '4E KWARTAAL 2026',
    '4e trimestre 2026',
    '4ème trimestre 2026',
    '4th quarter 2026',
  ])('%s is the fourth quarter', (text) => expect(fromText(termStart, text)).toBe('2026-Q4'));

  it.each(['1e kwartaal 2026', '1ste kwartaal 2026', '1er trimestre 2026', '1st quarter 2026'])(
    '%s is the first quarter',
    (text) => expect(fromText(termStart, text)).toBe('2026-Q1'),
  );

  it.each([
    ['2026-10-01', '2026-10-01', '2026-Q4'],
    ['31/12/2026', '2026-12-31', '2026-Q4'],
    ['1-9-2026', '2026-09-01', '2026-Q3'],
  ])('%s is a decision of %s, in %s', (text, day, quarter) => {
    const start = termStart.fromText(text, null);
    if (isIssue(start)) return expect.fail(start.code);
    expect([start.decidedOn, formatQuarter(start.quarter), termStart.toText(start)]).toEqual([day, quarter, day]);
  });

  it.each([
    ['2026-Q5', 'NOT_A_QUARTER_OR_DATE'],
    ['2026-Q0', 'NOT_A_QUARTER_OR_DATE'],
    ['2026/5', 'NOT_A_QUARTER_OR_DATE'],
    ['2026', 'NOT_A_QUARTER_OR_DATE'],
    ['26-Q4', 'NOT_A_QUARTER_OR_DATE'],
    ['Q4', 'NOT_A_QUARTER_OR_DATE'],
    ['5e kwartaal 2026', 'NOT_A_QUARTER_OR_DATE'],
    ['vierde kwartaal 2026', 'NOT_A_QUARTER_OR_DATE'],
    ['soon', 'NOT_A_QUARTER_OR_DATE'],
    ['31/11/2026', 'NO_SUCH_DATE'],
    ['2026-02-29', 'NO_SUCH_DATE'],
  ])('%s is rejected: %s', (text, code) => expect(fromText(termStart, text)).toBe(code));
});

describe('a start of JSON', () => {
  it.each([
    ['2026-Q4', '2026-Q4'],
    ['2026-10-01', '2026-10-01'],
    ['01/10/2026', 'NOT_A_QUARTER_OR_DATE'],
    ['1-10-2026', 'NOT_A_QUARTER_OR_DATE'],
    [20264, 'WRONG_TYPE'],
    [null, 'WRONG_TYPE'],
  ])('%j is %s', (json, expected) => expect(fromJson(termStart, json)).toBe(expected));
});

it('each spelling of a quarter is read back', () => {
  const spellings: ((year: number, quarter: number) => string)[] = [
    (year, quarter) => `${year}-Q${quarter}`,
    (year, quarter) => `${year}/${quarter}`,
    (year, quarter) => `${year}${quarter}`,
    (year, quarter) => `Q${quarter} ${year}`,
    (year, quarter) => `${quarter}e kwartaal ${year}`,
    (year, quarter) => `${quarter}e trimestre ${year}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
      for (const spell of spellings) expect(fromText(termStart, spell(year, quarter))).toBe(`${year}-Q${quarter}`);
    }),
  );
});
