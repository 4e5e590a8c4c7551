import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
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
  timesEuro,
  ZERO_EURO,
} from '../../src/primitives/euro.js';

const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const written = (amount: Euro) => formatEuro(amount);

describe('euro', () => {
  it.each([
    ['2500', '2500.00'],
    ['2500.5', '2500.50'],
    ['0', '0.00'],
    ['0.05', '0.05'],
    ['00012.30', '12.30'],
  ])('reads %s', (text, expected) => expect(written(euro(text))).toBe(expected));

  it.each(['', '-1', '+1', '1,50', '1.005', '1.000', '1e3', '2 500', '€ 5', 'NaN'])('refuses %j', (text) => {
    expect(() => euro(text)).toThrow(RangeError);
  });

  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (value) => {
        expect(centsOf(euro(formatEuro(euroFromCents(value))))).toBe(value);
      }),
    );
  });

  it('writes negative amounts', () => expect(written(euroFromCents(-5n))).toBe('-0.05'));
});

describe('arithmetic', () => {
  it('adds and takes away exactly', () => {
    fc.assert(
      fc.property(fc.array(cents), cents, (values, less) => {
        const sum = values.reduce((total, value) => total + value, 0n);
        const amounts = values.map(euroFromCents);
        expect(centsOf(sumEuro(amounts))).toBe(sum);
        expect(centsOf(subtractEuro(sumEuro(amounts), euroFromCents(less)))).toBe(sum - less);
      }),
    );
  });

  it('adds nothing to zero', () => expect(sumEuro([])).toBe(ZERO_EURO));

  it.each([
    ['10.01', 3, '30.03'],
    ['10.01', 0, '0.00'],
    ['10.01', -1, '-10.01'],
  ])('%s times %d is %s', (amount, count, expected) => {
    expect(written(timesEuro(euro(amount), count))).toBe(expected);
  });

  it('multiplies by whole numbers only', () => {
    expect(() => timesEuro(euro('10'), 1.5)).toThrow(RangeError);
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
