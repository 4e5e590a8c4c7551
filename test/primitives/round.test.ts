import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExact, roundHalfUp, TooLargeError } from '../../src/primitives/round.js';

const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });
const LARGEST = Number.MAX_SAFE_INTEGER;
const whole = fc.integer({ min: -LARGEST, max: LARGEST });
const aboveZero = fc.integer({ min: 1, max: 10 ** 12 });
const rounded = (numerator: number | bigint, denominator: number | bigint): number =>
  Number(new Exact(numerator.toString()).dividedBy(denominator.toString()).round().toFixed(0)) + 0;

describe('roundHalfUp', () => {
  it.each([
    [0, 5, 0],
    [1, 2, 1],
    [-1, 2, -1],
    [3, 2, 2],
    [-3, 2, -2],
    [1, 3, 0],
    [-1, 3, 0],
    [2, 3, 1],
    [49, 100, 0],
    [50, 100, 1],
    [876_021 * 5000, 10_000, 438_011],
    [LARGEST, 2, 2 ** 52],
    [LARGEST, 3, 3_002_399_751_580_330],
  ])('%d / %d is %d', (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator) + 0).toBe(expected);
    expect(roundHalfUp(BigInt(numerator), BigInt(denominator)) + 0).toBe(expected);
  });

  it('does what decimal.js does, with numbers and with big integers', () => {
    fc.assert(
      fc.property(whole, aboveZero, (numerator, denominator) => {
        const expected = rounded(numerator, denominator);
        expect(roundHalfUp(numerator, denominator) + 0).toBe(expected);
        expect(roundHalfUp(BigInt(numerator), denominator) + 0).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exact just below and just above every half, up to the largest numbers', () => {
    const denominators = fc.integer({ min: 1, max: 2 ** 20 });
    const wholes = fc.integer({ min: 0, max: 2 ** 31 });
    fc.assert(
      fc.property(denominators, wholes, fc.constantFrom(-1, 0, 1), (half, quotient, off) => {
        const numerator = (2 * quotient + 1) * half + off;
        expect(roundHalfUp(numerator, 2 * half)).toBe(rounded(numerator, 2 * half));
      }),
      { numRuns: 5000 },
    );
  });

  it('does so for numerators beyond 2^53', () => {
    const large = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    const divisors = fc.bigInt({ min: 10n ** 9n, max: 10n ** 12n });
    fc.assert(
      fc.property(large, divisors, (numerator, denominator) => {
        expect(roundHalfUp(numerator, denominator) + 0).toBe(rounded(numerator, denominator));
      }),
    );
  });

  it('takes every half away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 }), (n, scale) => {
        const expected = n >= 0 ? n + 1 : n;
        expect(roundHalfUp((2 * n + 1) * scale, 2 * scale) + 0).toBe(expected + 0);
      }),
    );
  });

  it.each([0, -1, -10_000])('rejects the denominator %d', (denominator) => {
    expect(() => roundHalfUp(1, denominator)).toThrow(RangeError);
    expect(() => roundHalfUp(1n, BigInt(denominator))).toThrow(RangeError);
  });

  it.each([
    [2 ** 53, 2],
    [-(2 ** 53), 2],
    [1, 2 ** 53],
  ])('rejects numbers that are not exact: %d / %d', (numerator, denominator) => {
    expect(() => roundHalfUp(numerator, denominator)).toThrow(RangeError);
  });
});

it('a whole number up to 2^53 is exact', () => {
  expect([assertExact(LARGEST), assertExact(-LARGEST)]).toEqual([LARGEST, -LARGEST]);
  for (const value of [2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY])
    expect(() => assertExact(value)).toThrow(TooLargeError);
});
