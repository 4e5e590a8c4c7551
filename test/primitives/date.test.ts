import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  datePartsOf,
  daysInclusive,
  daysInMonth,
  type IsoDate,
  nextDay,
  parseIsoDate,
} from '../../src/primitives/date.js';

const DAY = 86_400_000;
const at = (text: string): IsoDate => parseIsoDate(text) ?? expect.fail(text);
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2200, 11, 31) / DAY })
  .map((number) => new Date(number * DAY).toISOString().slice(0, 10));

describe('parseIsoDate', () => {
  it.each(['2026-10-01', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('reads %s', (text) => {
    const { year, month, day } = datePartsOf(at(text));
    expect(dateOf(year, month, day)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '01-10-2026',
    '2026-10-01T00:00',
    ' 2026-10-01',
    '',
  ])('does not read %j', (text) => expect(parseIsoDate(text)).toBeNull());

  it('reads exactly the days that the calendar has', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (year, month, day) => {
        const utc = new Date(0);
        utc.setUTCFullYear(year, month - 1, day);
        const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
        expect(dateOf(year, month, day)).toBe(exists ? utc.toISOString().slice(0, 10) : null);
      }),
    );
  });
});

describe('counting days', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('%d-%d has %d days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it.each([
    ['2026-10-01', '2026-10-01', 1],
    ['2026-10-01', '2026-12-31', 92],
    ['2024-02-28', '2024-03-01', 3],
    ['2026-02-28', '2026-03-01', 2],
    ['2026-10-02', '2026-10-01', 0],
    ['2026-10-31', '2026-10-01', 0],
  ])('%s to %s counts %d', (from, to, days) => expect(daysInclusive(at(from), at(to))).toBe(days));

  it('counts as Date.UTC does', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const apart = (Date.parse(to) - Date.parse(from)) / DAY;
        expect(daysInclusive(at(from), at(to))).toBe(Math.max(0, apart + 1));
      }),
    );
  });

  it('takes the next day', () => {
    fc.assert(
      fc.property(day, (text) => {
        const next = new Date(Date.parse(text) + DAY).toISOString().slice(0, 10);
        expect(nextDay(at(text))).toBe(next);
      }),
    );
  });
});
