import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFraction, fractionOf } from '../../src/primitives/fraction.js';

const written = (numerator: bigint, denominator: bigint): string | null => {
  const made = fractionOf(numerator, denominator);
  return made && formatFraction(made);
};

describe('fractionOf', () => {
  it.each([
    [1n, 1n, '1'],
    [8n, 10n, '0.8'],
    [304n, 380n, '0.8'],
    [1n, 3n, '0.3333'],
    [2n, 3n, '0.6667'],
    [1n, 10_000n, '0.0001'],
    [5n, 100_000n, '0.0001'],
    [99_995n, 100_000n, '1'],
    [4n, 100_000n, null],
    [0n, 1n, null],
    [-1n, 2n, null],
    [1n, 0n, null],
    [1n, -2n, null],
    [39n, 38n, null],
    [100_001n, 100_000n, null],
  ])('%d / %d is %s', (numerator, denominator, expected) => {
    expect(written(numerator, denominator)).toBe(expected);
  });

  it('rounds half-up to four decimals, as decimal.js does', () => {
    const hours = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const [worked, full] = [Math.min(a, b), Math.max(a, b)];
        const expected = new Decimal(worked).dividedBy(full).toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
        expect(written(BigInt(worked), BigInt(full))).toBe(expected.isZero() ? null : expected.toFixed());
      }),
    );
  });
});
