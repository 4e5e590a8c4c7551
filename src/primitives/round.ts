/**
 * The one rounding of the program: half-up to a whole number, exactly.
 *
 * A quotient that lies halfway between two whole numbers goes to the one further from zero,
 * so 0.5 → 1 and -0.5 → -1 (decimal.js calls this ROUND_HALF_UP).
 *
 * @param numerator any whole number, for instance cents × rate in ten-thousandths
 * @param denominator a whole number above zero
 * @returns numerator ÷ denominator, rounded
 * @throws RangeError when the denominator is not above zero
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('the denominator must be above zero');
  if (numerator < 0n) return -roundHalfUp(-numerator, denominator);
  return (numerator + denominator / 2n) / denominator;
}
