/**
 * The one rounding of the program: half-up to a whole number, exactly.
 *
 * A quotient halfway between two whole numbers goes to the one further from zero,
 * so 0.5 → 1 and -0.5 → -1 (decimal.js calls this ROUND_HALF_UP).
 * Whole numbers up to 2^53 have exact remainders, so nothing here passes through binary floating point;
 * larger numbers are passed as big integers.
 *
 * @param numerator a whole number, for instance cents × rate in ten-thousandths
 * @param denominator a whole number above zero
 * @returns numerator ÷ denominator, rounded
 * @throws RangeError when the denominator is not above zero
 * @throws TooLargeError when a number is too large to be exact
 */
export function roundHalfUp(numerator: number | bigint, denominator: number | bigint): number {
  if (denominator <= 0) throw new RangeError('the denominator must be above zero');
  if (typeof numerator === 'bigint' || typeof denominator === 'bigint')
    return assertExact(Number(roundLarge(BigInt(numerator), BigInt(denominator))));
  const remainder = assertExact(numerator) % assertExact(denominator);
  const whole = (numerator - remainder) / denominator;
  if (2 * Math.abs(remainder) < denominator) return whole;
  return numerator < 0 ? whole - 1 : whole + 1;
}

function roundLarge(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  const remainder = numerator % denominator;
  if (2n * (remainder < 0n ? -remainder : remainder) < denominator) return whole;
  return numerator < 0n ? whole - 1n : whole + 1n;
}

/** A whole number that is computed is too large to be exact. */
export class TooLargeError extends RangeError {
  override readonly name = 'TooLargeError';

  constructor() {
    super('a whole number above 2^53 is not exact');
  }
}

/**
 * Checks that a JavaScript number represents a whole number exactly, and returns it.
 * @throws TooLargeError when it is larger than 2^53
 */
export function assertExact(value: number): number {
  if (value > Number.MAX_SAFE_INTEGER || value < -Number.MAX_SAFE_INTEGER) throw new TooLargeError();
  return value;
}
