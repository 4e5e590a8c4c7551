import { centsOf, type Euro, euroFromCents } from './euro.js';
import { roundHalfUp } from './round.js';

/**
 * An exact quotient with the name of what it measures. The name keeps a rate from being handed in
 * where a fraction is asked for; the arithmetic on all of them is the same.
 */
export interface Ratio<Unit extends string> {
  readonly unit: Unit;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The part of a quarter that the contract covers: days over days. */
export type Share = Ratio<'share'>;

/** What an amount grows to by yearly indexation. */
export type IndexFactor = Ratio<'index'>;

/** One amount over another, for carrying a proportion over (contributions over gross wage). */
export type Proportion = Ratio<'proportion'>;

/** Makes a quotient of whole numbers; the denominator must be above zero. */
export function ratio<Unit extends string>(unit: Unit, numerator: bigint, denominator: bigint): Ratio<Unit> {
  if (denominator <= 0n) throw new RangeError('the denominator must be above zero');
  return { unit, numerator, denominator };
}

/** One amount over another. */
export const proportion = (part: Euro, whole: Euro): Proportion =>
  ratio('proportion', centsOf(part), centsOf(whole));

/**
 * An amount times one quotient or two, exact until it is rounded half-up to the cent, once.
 * This is the only way an amount is ever multiplied by something that is not a whole number.
 */
export function product(amount: Euro, by: Ratio<string>, alsoBy?: Ratio<string>): Euro {
  if (alsoBy !== undefined && alsoBy.numerator !== alsoBy.denominator)
    return euroFromCents(
      roundHalfUp(centsOf(amount) * by.numerator * alsoBy.numerator, by.denominator * alsoBy.denominator),
    );
  if (by.numerator === by.denominator) return amount;
  return euroFromCents(roundHalfUp(centsOf(amount) * by.numerator, by.denominator));
}
