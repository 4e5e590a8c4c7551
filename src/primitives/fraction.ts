import { scaledText } from './decimal-text.js';
import { type Ratio, ratio } from './ratio.js';
import { roundHalfUp } from './round.js';

/** The employment fraction (tewerkstellingsbreuk): above 0, at most 1, in four decimals. */
export type Fraction = Ratio<'fraction'>;

const PLACES = 4;
const SCALE = 10_000;
/** One object for each fraction, made when it is first needed, so that results can be cached by it. */
const made: Fraction[] = [];

/**
 * Makes an employment fraction of an exact quotient (hours over hours, a decimal, a percentage),
 * rounded half-up to four decimals.
 *
 * @returns the fraction, or null when the quotient, or what is left after rounding, is not above 0 and at most 1
 */
export function fractionOf(numerator: bigint, denominator: bigint): Fraction | null {
  if (denominator <= 0n || numerator <= 0n || numerator > denominator) return null;
  const value = roundHalfUp(numerator * BigInt(SCALE), denominator);
  if (value === 0) return null;
  made[value] ??= ratio('fraction', value, SCALE);
  return made[value];
}

/** Writes a fraction as short as it can be: `1`, `0.8`, `0.3333`. */
export const formatFraction = (value: Fraction): string => scaledText(value.numerator, PLACES).replace(/\.?0+$/, '');
