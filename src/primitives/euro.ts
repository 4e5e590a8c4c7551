import { scaledInteger, scaledText } from './decimal-text.js';
import { assertExact } from './round.js';

declare const euroUnit: unique symbol;

/**
 * An amount in whole euro cents. At run time it is a whole number; to the compiler it is opaque, so that
 * `amount + rate`, `amount + amount` and `amount * 2` do not compile: only the functions here touch it.
 * Whole numbers up to 2^53 (90 000 000 000 000 euro) are exact, and larger ones are an error.
 * Compare it with null or undefined, never by truthiness: an amount of zero is falsy.
 */
export interface Euro {
  readonly [euroUnit]: 'euro';
}

// function declarations: the bundler inlines identity functions only when they are declared so

/** The whole number of cents of an amount. */
export function centsOf(amount: Euro): number {
  return amount as unknown as number;
}

/** Makes an amount of a whole number of cents. */
export function euroFromCents(value: number): Euro {
  return value as unknown as Euro;
}

export const ZERO_EURO: Euro = euroFromCents(0);

/**
 * Reads an amount written as `2500` or `2500.00`: a point, at most two decimals, no sign, no thousands.
 * @throws RangeError when it is written differently
 */
export function euro(text: string): Euro {
  const value = scaledInteger(text, 2);
  if (value === null) throw new RangeError('not an amount in euro with at most two decimals');
  return euroFromCents(value);
}

/** Writes an amount with a point and two decimals: `13401.66`, `-0.05`. */
export const formatEuro = (amount: Euro): string => scaledText(centsOf(amount), 2);

/** The same with another decimal separator. */
export const formatEuroWith = (separator: string, amount: Euro): string => scaledText(centsOf(amount), 2, separator);

/** The exact sum of two amounts. */
export const addEuro = (a: Euro, b: Euro): Euro => euroFromCents(assertExact(centsOf(a) + centsOf(b)));

/** The exact sum of any number of amounts. */
export const sumEuro = (amounts: readonly Euro[]): Euro => amounts.reduce(addEuro, ZERO_EURO);

/** The exact difference a − b; it can be negative. */
export const subtractEuro = (a: Euro, b: Euro): Euro => euroFromCents(assertExact(centsOf(a) - centsOf(b)));

export const minEuro = (a: Euro, b: Euro): Euro => (centsOf(a) <= centsOf(b) ? a : b);

/** −1, 0 or 1: how a compares with b. */
export function compareEuro(a: Euro, b: Euro): -1 | 0 | 1 {
  if (centsOf(a) === centsOf(b)) return 0;
  return centsOf(a) < centsOf(b) ? -1 : 1;
}

export const isZeroEuro = (amount: Euro): boolean => centsOf(amount) === 0;
