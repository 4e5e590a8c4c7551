import { centsOf, type Euro, euroFromCents } from './euro.js';
import { roundHalfUp } from './round.js';

/**
 * An exact quotient of whole numbers with a unit. The unit lets the compiler reject a rate where a fraction is
 * expected; the arithmetic is the same for all of them.
 */
export interface Ratio<Unit extends string> {
  readonly unit: Unit;
  readonly numerator: number;
  readonly denominator: number;
}

/** The part of a quarter that the contract covers: days over days. */
export type Share = Ratio<'share'>;

/** One amount over another (contributions over gross wage), to apply the same proportion to a third. */
export type Proportion = Ratio<'proportion'>;

/** A whole multiple. */
export type Multiple = Ratio<'multiple'>;

/**
 * Makes a quotient of whole numbers.
 * @throws RangeError when the denominator is not above zero
 */
export function ratio<Unit extends string>(unit: Unit, numerator: number, denominator: number): Ratio<Unit> {
  if (denominator <= 0) throw new RangeError('the denominator must be above zero');
  return { unit, numerator, denominator };
}

/**
 * A whole multiple.
 * @throws RangeError when it is not a whole number
 */
export function multiple(count: number): Multiple {
  if (!Number.isSafeInteger(count)) throw new RangeError('not a whole number');
  return { unit: 'multiple', numerator: count, denominator: 1 };
}

export const proportion = (part: Euro, whole: Euro): Proportion => ratio('proportion', centsOf(part), centsOf(whole));

const ONE: Ratio<string> = multiple(1);

/**
 * An amount times up to three quotients, exact until it is rounded half-up to the cent, once.
 * This is the only way an amount is multiplied.
 */
export function product(amount: Euro, by: Ratio<string>, and = ONE, last = ONE): Euro {
  const numerator = centsOf(amount) * by.numerator * and.numerator * last.numerator;
  const denominator = by.denominator * and.denominator * last.denominator;
  return euroFromCents(
    Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
      ? roundHalfUp(numerator, denominator)
      : largeProduct(amount, [by, and, last]),
  );
}

/** The same where the intermediate numbers do not fit in 2^53. */
function largeProduct(amount: Euro, factors: readonly Ratio<string>[]): number {
  let numerator = BigInt(centsOf(amount));
  let denominator = 1n;
  for (const factor of factors) {
    numerator *= BigInt(factor.numerator);
    denominator *= BigInt(factor.denominator);
  }
  return roundHalfUp(numerator, denominator);
}
