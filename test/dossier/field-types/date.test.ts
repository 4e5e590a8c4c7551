import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../../../src/dossier/field-types/date.js';
import { localDate } from '../../../src/i18n/numbers.js';
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
    '1 oktober 2026',
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
      for (const language of ['nl', 'fr', 'en'] as const)
        expect(fromText(date, localDate(iso, language))).toBe(iso);
    }),
  );
});
