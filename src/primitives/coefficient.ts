import { scaledInteger, scaledText } from './decimal-text.js';
import { type Ratio, ratio } from './ratio.js';

/** A number that amounts are multiplied by in a formula, with the decimals it was written with: 0.14 is 14/100. */
export type Coefficient = Ratio<'coefficient'>;

/**
 * Reads a coefficient written as `0.2557`: a point, any number of decimals that is still exact.
 * @throws RangeError when it is written differently, or has too many digits
 */
export function coefficient(text: string): Coefficient {
  const places = text.split('.')[1]?.length ?? 0;
  const value = scaledInteger(text, places);
  if (value === null) throw new RangeError('not a coefficient such as 0.14');
  return ratio('coefficient', value, 10 ** places);
}

/** A number of hundredths as a coefficient: 98 is 0.98. */
export const hundredths = (count: number): Coefficient => ratio('coefficient', count, 100);

/** Writes a coefficient with the decimals it was written with: `0.40`, `1`. */
export const formatCoefficient = ({ numerator, denominator }: Coefficient): string =>
  scaledText(numerator, String(denominator).length - 1);
