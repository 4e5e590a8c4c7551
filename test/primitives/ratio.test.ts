import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf, euro, euroFromCents, formatEuro } from '../../src/primitives/euro.js';
import { fractionOf } from '../../src/primitives/fraction.js';
import { rate } from '../../src/primitives/rate.js';
import { product, proportion, type Ratio, ratio } from '../../src/primitives/ratio.js';

const Exact = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_UP });
const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });

describe('product', () => {
  it.each([
    ['8760.21', '0.50', '4380.11'],
    ['10721.33', '0.40', '4288.53'],
    ['9562.56', '0.40', '3825.02'],
    ['9562.56', '0.30', '2868.77'],
    ['9562.56', '0.20', '1912.51'],
    ['0.01', '0.50', '0.01'],
    ['0.01', '0.4999', '0.00'],
    ['0', '0.75', '0.00'],
  ])('%s x %s is %s', (amount, factor, expected) => {
    expect(formatEuro(product(euro(amount), rate(factor)))).toBe(expected);
  });

  it('rounds once, after the last quotient', () => {
    const fraction = fractionOf(1n, 2n) ?? expect.fail();
    const share = ratio('share', 1, 2);
    expect(formatEuro(product(euro('0.02'), fraction, share))).toBe('0.01');
    expect(formatEuro(product(euro('0.01'), fraction, share))).toBe('0.00');
    expect(formatEuro(product(euro('10.00'), ratio('share', 1, 3), ratio('share', 3, 1)))).toBe('10.00');
  });

  it('is the exact product of decimal.js, rounded half-up to the cent', () => {
    const rates = fc.integer({ min: 0, max: 10_000 });
    const fractions = fc.integer({ min: 1, max: 10_000 });
    const days = fc.integer({ min: 90, max: 92 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));
    fc.assert(
      fc.property(cents, rates, fractions, days, (amount, r, f, [worked, all]) => {
        const rate = ratio('rate', r, 10_000);
        const fraction = ratio('fraction', f, 10_000);
        const share = ratio('share', worked, all);
        const rounded = (value: Decimal) => Number(value.round().toFixed(0));
        const whole = new Exact(amount);
        const got = (...by: [Ratio<string>, Ratio<string>?]) => centsOf(product(euroFromCents(amount), ...by));
        expect(got(rate) + 0).toBe(0 + rounded(whole.times(r).dividedBy(1e4)));
        expect(got(fraction, share)).toBe(rounded(whole.times(f).times(worked).dividedBy(all).dividedBy(1e4)));
        expect(got(share, fraction)).toBe(got(fraction, share));
      }),
      { numRuns: 500 },
    );
  });

  it('is exact beyond 2^53 on the way, and an error beyond it in the result', () => {
    const part = proportion(euro('999999.99'), euro('0.03'));
    expect(formatEuro(product(euro('999999.98'), part))).toBe('33333332333333.34');
    const huge = ratio('multiple', 999_999_999, 1);
    expect(() => product(euro('999999999.99'), huge)).toThrow(RangeError);
  });

  it('leaves an amount times one as it is', () => {
    const one = ratio('share', 92, 92);
    fc.assert(fc.property(cents, (value) => centsOf(product(euroFromCents(value), one, one)) === value));
  });
});

describe('ratio', () => {
  it.each([0, -1])('rejects the denominator %d', (denominator) => {
    expect(() => ratio('share', 1, denominator)).toThrow(RangeError);
  });

  it('carries a proportion over', () => {
    const part = proportion(euro('625.00'), euro('2500.00'));
    expect(formatEuro(product(euro('1000.00'), part))).toBe('250.00');
    expect(() => proportion(euro('625.00'), euro('0'))).toThrow(RangeError);
  });
});
