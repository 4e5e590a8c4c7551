import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '../../src/primitives/round.js';

const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });
const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const aboveZero = fc.bigInt({ min: 1n, max: 10n ** 12n });

describe('roundHalfUp', () => {
  it.each([
    [0n, 5n, 0n],
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [3n, 2n, 2n],
    [-3n, 2n, -2n],
    [1n, 3n, 0n],
    [-1n, 3n, 0n],
    [2n, 3n, 1n],
    [49n, 100n, 0n],
    [50n, 100n, 1n],
    [876_021n * 5000n, 10_000n, 438_011n],
  ])('%d / %d is %d', (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected);
  });

  it('does what decimal.js does', () => {
    fc.assert(
      fc.property(whole, aboveZero, (numerator, denominator) => {
        const quotient = new Exact(numerator.toString()).dividedBy(denominator.toString());
        expect(roundHalfUp(numerator, denominator)).toBe(BigInt(quotient.round().toFixed(0)));
      }),
    );
  });

  it('takes every half away from zero', () => {
    fc.assert(
      fc.property(whole, aboveZero, (n, scale) => {
        const expected = n >= 0n ? n + 1n : n;
        expect(roundHalfUp((2n * n + 1n) * scale, 2n * scale)).toBe(expected);
      }),
    );
  });

  it.each([0n, -1n, -10_000n])('refuses the denominator %d', (denominator) => {
    expect(() => roundHalfUp(1n, denominator)).toThrow(RangeError);
  });
});
