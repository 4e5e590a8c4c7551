import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInclusive, nextDay, parseIsoDate } from '../../src/primitives/date.js';
import {
  addQuarters,
  daysIn,
  firstDay,
  firstDaysOfMonths,
  formatQuarter,
  lastDay,
  numberInYear,
  parseQuarter,
  type Quarter,
  quarter,
  quarterOfDate,
  yearOf,
} from '../../src/primitives/quarter.js';

const at = (text: string): Quarter => parseQuarter(text) ?? expect.fail(text);
const anyQuarter = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => quarter(year, number));

describe('parseQuarter', () => {
  it('reads what formatQuarter writes', () => {
    fc.assert(
      fc.property(anyQuarter, (value) => {
        expect(parseQuarter(formatQuarter(value))).toBe(value);
        expect(quarter(yearOf(value), numberInYear(value))).toBe(value);
      }),
    );
  });

  it.each(['2026-Q0', '2026-Q5', '2026Q4', '2026-q4', '26-Q4', '2026-Q4 ', ''])('does not read %j', (text) =>
    expect(parseQuarter(text)).toBeNull(),
  );

  it.each([0, 5, 1.5, -1, Number.NaN])('there is no quarter %d', (number) => {
    expect(() => quarter(2026, number)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it.each([
    ['2026-Q4', 1, '2027-Q1'],
    ['2026-Q4', 19, '2031-Q3'],
    ['2023-Q3', 7, '2025-Q2'],
    ['2026-Q1', -1, '2025-Q4'],
    ['2026-Q1', 0, '2026-Q1'],
  ])('%s and %d more is %s', (from, count, expected) => {
    expect(formatQuarter(addQuarters(at(from), count))).toBe(expected);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: -40, max: 40 }), (value, count) => {
        expect(addQuarters(addQuarters(value, count), -count)).toBe(value);
      }),
    );
  });

  it('sorts as the calendar does', () => {
    expect(at('2026-Q4')).toBeLessThan(at('2027-Q1'));
  });
});

describe('days', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31', 90],
    ['2024-Q1', '2024-01-01', '2024-03-31', 91],
    ['2026-Q2', '2026-04-01', '2026-06-30', 91],
    ['2026-Q3', '2026-07-01', '2026-09-30', 92],
    ['2026-Q4', '2026-10-01', '2026-12-31', 92],
  ])('%s runs from %s to %s', (text, first, last, days) => {
    expect([firstDay(at(text)), lastDay(at(text)), daysIn(at(text))]).toEqual([first, last, days]);
  });

  it('names the first days of its months', () => {
    expect(firstDaysOfMonths(at('2024-Q2'))).toEqual(['2024-04-01', '2024-05-01', '2024-06-01']);
  });

  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-10-01', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
  ])('%s lies in %s', (date, expected) => {
    expect(formatQuarter(quarterOfDate(parseIsoDate(date) ?? expect.fail()))).toBe(expected);
  });

  it('meets the next quarter without a gap', () => {
    fc.assert(
      fc.property(anyQuarter, (value) => {
        expect(nextDay(lastDay(value))).toBe(firstDay(addQuarters(value, 1)));
        expect(daysIn(value)).toBe(daysInclusive(firstDay(value), lastDay(value)));
        expect(firstDaysOfMonths(value).map(quarterOfDate)).toEqual([value, value, value]);
      }),
    );
  });
});
