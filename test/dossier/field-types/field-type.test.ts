import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotable } from '../../../src/dossier/field-types/field-type.js';

describe('quotable', () => {
  it.each([
    '1.234',
    '3.581,00',
    '€ 2.500,00',
    '2.500,00 EUR',
    'eur 1.234',
    '-1.234,56',
    '-5',
    '80',
    '31/04/2026',
    '2026-02-30',
    '30,4/38',
    '101%',
  ])('repeats %s', (text) => expect(quotable(text)).toBe(text));

  it.each([
    '',
    'Jan',
    'Eur 5',
    'EUR Jan 1,0',
    '5a',
    'é',
    '1234567890',
    '12345',
    '850730-033',
    '30/07/1985',
    '1985-07-30',
    '02/123.45.67',
    '0475.12.34.56',
    '85.07.30-033.28',
    '85.993.003.328',
    '850.730.033,28',
    '850730033,28',
    '0123.456.789',
    '123.456.789,0',
    '123456789,01',
    '1 2 3 4 5 6 7 8 9 0',
    '=1+1',
    '@5',
    '١٢',
    '1'.padEnd(21),
    '+32 470 12 34 56',
  ])('does not repeat %j', (text) => expect(quotable(text)).toBeNull());

  it('never repeats a letter but those of EUR, or nine digits', () => {
    const unit = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'0123456789.,-/ €%') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 25 }), (text) => {
        const quoted = quotable(text);
        if (quoted === null) return;
        expect(quoted).toBe(text);
        expect(quoted.replace(/EUR/i, '')).not.toMatch(/\p{L}/u);
        expect(quoted.match(/\p{N}/gu)?.length ?? 0).toBeLessThan(9);
      }),
      { numRuns: 1000 },
    );
  });
});
