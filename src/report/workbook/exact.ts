import type { IndexRate } from '../../parameters/index-rate.js';
import { absolute, type Formula, minus, nearest, over, plus, signOf, times, wholePart } from './formula.js';

/**
 * The one rounding of the program, half-up to a whole number, as a formula that is exact in a spreadsheet.
 *
 * Spreadsheets compute in doubles, where 8760.21 × 0.5 is a little less than 4380.105. So amounts are whole cents here,
 * and rates and fractions whole ten-thousandths: products are then exact as long as they are below 2^53. What is rounded
 * stays below 10^14, since spreadsheets take a number as whole that is nearer to one than the 15 digits they show.
 *
 * @param numerator a whole number from 0
 * @param denominator a whole number above 0
 */
export function roundedQuotient(numerator: Formula, denominator: Formula | number): Formula {
  if (typeof denominator === 'number' && denominator % 2 === 0)
    return wholePart(over(plus(numerator, denominator / 2), denominator));
  return wholePart(over(plus(times(2, numerator), denominator), times(2, denominator)));
}

/** The same for a number that can be below zero: half goes away from zero. */
export const roundedSignedQuotient = (numerator: Formula, denominator: Formula | number): Formula =>
  times(signOf(numerator), roundedQuotient(absolute(numerator), denominator));

/** An amount in euro that was typed, in whole cents. */
export const centsOfEuro = (euro: Formula): Formula => nearest(times(euro, 100));
/** A percentage or a fraction that was typed, in whole ten-thousandths. */
export const tenThousandths = (fraction: Formula): Formula => nearest(times(fraction, 10_000));
export const TEN_THOUSAND = 10_000;

/** The digits of a factor in groups: the whole part, then five decimals each. */
const GROUP = 5;
const BASE = 10 ** GROUP;

/** The factor of some years of indexation in groups of decimals, the last one without zeros at its end. */
export function groupsOf(rate: IndexRate, years: number): readonly number[] {
  const [whole = '0', decimals = ''] = rate.factor(years).toFixed().split('.');
  const groups = decimals.match(new RegExp(`\\d{1,${GROUP}}`, 'g')) ?? [];
  return [Number(whole), ...groups.map((digits) => Number(digits.padEnd(GROUP, '0')))];
}

/**
 * An amount times a factor with any number of decimals, rounded half-up: group by group from the last, each carrying its
 * whole part to the one before it. That no part is lost follows from floor((n + x) / b) = floor((n + floor(x)) / b).
 *
 * @param groups the factor as `groupsOf` writes it
 */
export function roundedProduct(amount: Formula, [whole, ...decimals]: readonly Formula[]): Formula {
  if (whole === undefined) throw new Error('a factor has a whole part');
  const carry = decimals.reduceRight<Formula | null>((after, group, index) => {
    const product = times(amount, group);
    const half = index === 0 ? plus(product, BASE / 2) : product;
    return wholePart(over(after === null ? half : plus(half, after), BASE));
  }, null);
  return carry === null ? times(amount, whole) : plus(times(amount, whole), carry);
}

/** Parts of a product of three large numbers below 2^53, each in a cell of its own: see `proportionSteps`. */
export interface ProportionSteps {
  /** How often the whole goes into the part. */
  readonly times: Formula;
  readonly rest: Formula;
  readonly high: Formula;
  readonly highRest: Formula;
  readonly result: Formula;
}

/** Where an amount is cut in two, so that each half times an amount stays below 10^14. */
const CUT = 10_000;

/**
 * round(amount × part ÷ whole) for three amounts in cents, whose product does not fit in a double: the part is divided by
 * the whole first, then the amount is cut in two, and the remainders go on.
 *
 * @param place writes a step in its own cell and returns the reference to it
 */
export function proportionSteps(
  amount: Formula,
  part: Formula,
  whole: Formula,
  place: (step: keyof ProportionSteps, formula: Formula) => Formula,
): Formula {
  const count = place('times', wholePart(over(part, whole)));
  const rest = place('rest', minus(part, times(count, whole)));
  const high = wholePart(over(amount, CUT));
  const low = minus(amount, times(CUT, high));
  const highQuotient = place('high', wholePart(over(times(high, rest), whole)));
  const highRest = place('highRest', minus(times(high, rest), times(highQuotient, whole)));
  const remaining = plus(times(highRest, CUT), times(low, rest));
  return place('result', plus(plus(times(count, amount), times(highQuotient, CUT)), roundedQuotient(remaining, whole)));
}
