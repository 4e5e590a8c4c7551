/** Twice and three times a number up to this one are exact as well. */
const MOST_PLAIN = 2 ** 50;

/**
 * The one rounding of the program: half-up to a whole number, exactly.
 *
 * A quotient halfway between two whole numbers goes to the one further from zero,
 * so 0.5 → 1 and -0.5 → -1 (decimal.js calls this ROUND_HALF_UP).
 *
 * @param numerator a whole number, for instance cents × rate in ten-thousandths
 * @param denominator a whole number above zero
 * @returns numerator ÷ denominator, rounded
 * @throws RangeError when the denominator is not above zero
 * @throws TooLargeError when a number is too large to be exact
 */
export function roundHalfUp(numerator: number | bigint, denominator: number | bigint): number {
  if (typeof numerator === 'bigint' || typeof denominator === 'bigint' || !isPlain(numerator, denominator))
    return roundLarge(numerator, denominator);
  // half-up is the whole part of this quotient; in floating point it can be the next whole number where it is just
  // below it, which the exact product shows
  const halves = 2 * numerator + denominator;
  const whole = Math.floor(halves / (2 * denominator));
  return whole * 2 * denominator > halves ? whole - 1 : whole;
}

const isPlain = (numerator: number, denominator: number): boolean =>
  numerator >= 0 && numerator < MOST_PLAIN && denominator > 0 && denominator < MOST_PLAIN;

function roundLarge(numerator: number | bigint, denominator: number | bigint): number {
  if (denominator <= 0) throw new RangeError('the denominator must be above zero');
  const [dividend, divisor] = [exactBigInt(numerator), exactBigInt(denominator)];
  const whole = dividend / divisor;
  const remainder = dividend % divisor;
  if (2n * (remainder < 0n ? -remainder : remainder) < divisor) return assertExact(Number(whole));
  return assertExact(Number(dividend < 0n ? whole - 1n : whole + 1n));
}

const exactBigInt = (value: number | bigint): bigint => BigInt(typeof value === 'number' ? assertExact(value) : value);

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
