import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEuro,
  centsOf,
  compareEuro,
  type Euro,
  euro,
  euroFromCents,
  formatEuro,
  isZeroEuro,
  minEuro,
  subtractEuro,
  sumEuro,
  ZERO_EURO,
} from '../../src/primitives/euro.js';

const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const written = (amount: Euro) => formatEuro(amount);

describe('euro', () => {
  it.each([
    ['2500', '2500.00'],
    ['2500.5', '2500.50'],
    ['0', '0.00'],
    ['0.05', '0.05'],
    ['00012.30', '12.30'],
  ])('reads %s', (text, expected) => expect(written(euro(text))).toBe(expected));

  it.each(['', '-1', '+1', '1,50', '1.005', '1.000', '1e3', '2 500', '€ 5', 'NaN'])('rejects %j', (text) => {
    expect(() => euro(text)).toThrow(RangeError);
  });

  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (value) => {
        expect(centsOf(euro(formatEuro(euroFromCents(value))))).toBe(value);
      }),
    );
  });

  it('writes negative amounts', () => expect(written(euroFromCents(-5))).toBe('-0.05'));
});

describe('arithmetic', () => {
  it('adds and takes away exactly', () => {
    fc.assert(
      fc.property(fc.array(cents), cents, (values, less) => {
        const sum = values.reduce((total, value) => total + value, 0);
        const amounts = values.map(euroFromCents);
        expect(centsOf(sumEuro(amounts))).toBe(sum);
        expect(centsOf(subtractEuro(sumEuro(amounts), euroFromCents(less)))).toBe(sum - less);
      }),
    );
  });

  it('adds nothing to zero', () => expect(sumEuro([])).toBe(ZERO_EURO));

  it('rejects a sum that is not exact', () => {
    const largest = euroFromCents(Number.MAX_SAFE_INTEGER);
    expect(() => addEuro(largest, euro('0.01'))).toThrow(RangeError);
    expect(() => subtractEuro(euroFromCents(-Number.MAX_SAFE_INTEGER), euro('0.01'))).toThrow(RangeError);
  });

  it.each([
    ['1', '2', -1, '1.00'],
    ['2', '1', 1, '1.00'],
    ['2', '2.00', 0, '2.00'],
    ['10', '9.99', 1, '9.99'],
  ])('compares %s with %s', (a, b, order, least) => {
    expect(compareEuro(euro(a), euro(b))).toBe(order);
    expect(written(minEuro(euro(a), euro(b)))).toBe(least);
  });

  it('knows zero', () => {
    expect([ZERO_EURO, euro('0.00'), euro('0.01')].map(isZeroEuro)).toEqual([true, true, false]);
  });
});
