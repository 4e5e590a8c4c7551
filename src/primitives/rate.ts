import { scaledInteger, scaledText } from './decimal-text.js';
import { type Ratio, ratio } from './ratio.js';

/** A premium rate or percentage of an amount, in ten-thousandths: 0.40 is 4000/10000. */
export type Rate = Ratio<'rate'>;

const PLACES = 4;
const SCALE = 10_000;

/**
 * Reads a rate written as `0.40`: a point, at most four decimals.
 * @throws RangeError when it is written differently
 */
export function rate(text: string): Rate {
  const value = scaledInteger(text, PLACES);
  if (value === null) throw new RangeError('not a rate such as 0.40');
  return ratio('rate', value, SCALE);
}

/** Makes a rate of a percentage in hundredths of a percent: 6500 is 65 %. */
export const rateFromHundredthsOfPercent = (value: number): Rate => ratio('rate', value, SCALE);

/** Writes a rate with two decimals, or more where it needs them: `0.40`, `0.324`. */
export function formatRate(value: Rate): string {
  const text = scaledText(value.numerator, PLACES);
  return text.endsWith('00') ? text.slice(0, -2) : text.replace(/0$/, '');
}

/** Writes a rate as a percentage without the percent sign, as short as possible: `40`, `32.4`. */
export function ratePercentage(value: Rate): string {
  return scaledText(value.numerator, 2).replace(/\.?0+$/, '');
}

/** Whether a rate is a whole multiple of another. */
export const isMultipleOf = (value: Rate, step: Rate): boolean => value.numerator % step.numerator === 0;

/** Whether a rate is between two others, both included. */
export const isBetween = (value: Rate, low: Rate, high: Rate): boolean =>
  value.numerator >= low.numerator && value.numerator <= high.numerator;
