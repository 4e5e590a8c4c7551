/** Compiled, never run: `npm run types` fails when a wrong mix compiles or a right use does not. */
import type { IsoDate } from '../../src/primitives/date.js';
import { addEuro, type Euro, formatEuro, minEuro, subtractEuro } from '../../src/primitives/euro.js';
import { type Fraction, formatFraction } from '../../src/primitives/fraction.js';
import { addQuarters, daysIn, formatQuarter, type Quarter, quarterOfDate } from '../../src/primitives/quarter.js';
import { formatRate, isMultipleOf, type Rate } from '../../src/primitives/rate.js';
import { type Multiple, product, proportion, type Share } from '../../src/primitives/ratio.js';

declare const amount: Euro;
declare const rate: Rate;
declare const fraction: Fraction;
declare const share: Share;
declare const multiple: Multiple;
declare const quarter: Quarter;
declare const date: IsoDate;

export const RIGHT = [
  (): Euro => addEuro(amount, amount),
  (): Euro => subtractEuro(amount, amount),
  (): Euro => minEuro(amount, amount),
  (): Euro => product(amount, rate),
  (): Euro => product(amount, fraction, share),
  (): Euro => product(amount, multiple, fraction, share),
  (): Euro => product(amount, proportion(amount, amount)),
  (): Quarter => addQuarters(quarter, 19),
  (): Quarter => quarterOfDate(date),
  (): boolean => quarter < addQuarters(quarter, 1),
  (): boolean => isMultipleOf(rate, rate),
  (): string[] => [formatEuro(amount), formatRate(rate), formatFraction(fraction), formatQuarter(quarter)],
];

export const ARITHMETIC_ON_UNITS = [
  // @ts-expect-error an amount and a rate
  () => amount + rate,
  // @ts-expect-error two amounts
  () => amount + amount,
  // @ts-expect-error two amounts
  () => amount - amount,
  // @ts-expect-error an amount and a number
  () => amount * 2,
  // @ts-expect-error an amount and a number
  () => amount / 3,
  // @ts-expect-error an amount and a whole number
  () => amount + 1,
  // @ts-expect-error an amount and a rate
  () => amount * rate,
  // @ts-expect-error an amount with a sign is a number
  () => formatEuro(-amount),
  // @ts-expect-error two rates
  () => rate + rate,
  // @ts-expect-error a rate and a fraction
  () => rate * fraction,
  // @ts-expect-error a fraction and a number
  () => fraction * 0.5,
  // @ts-expect-error an amount against a number
  () => amount > 0,
  // @ts-expect-error an amount against a rate
  () => amount === rate,
  // @ts-expect-error a rate against a fraction
  () => rate === fraction,
];

export const ONE_UNIT_FOR_ANOTHER = [
  // @ts-expect-error a rate is not a fraction
  () => formatFraction(rate),
  // @ts-expect-error a fraction is not a rate
  () => formatRate(fraction),
  // @ts-expect-error a share is not a fraction
  () => formatFraction(share),
  // @ts-expect-error a multiple is not a rate
  () => formatRate(multiple),
  // @ts-expect-error a fraction is not a rate
  () => isMultipleOf(rate, fraction),
  // @ts-expect-error a rate is not an amount
  () => product(rate, amount),
  // @ts-expect-error an amount is not a quotient
  () => product(amount, amount),
  // @ts-expect-error a rate is not an amount
  () => addEuro(amount, rate),
  // @ts-expect-error an amount is not a quarter
  () => formatQuarter(amount),
  // @ts-expect-error a quarter is not an amount
  () => formatEuro(quarter),
  // @ts-expect-error a date is not a quarter
  () => daysIn(date),
  // @ts-expect-error a quarter is not a date
  () => quarterOfDate(quarter),
];

export const BARE_VALUES = [
  // @ts-expect-error a number is not an amount
  () => formatEuro(2500),
  // @ts-expect-error neither are cents
  () => formatEuro(250_000),
  // @ts-expect-error nor text
  () => formatEuro('2500.00'),
  // @ts-expect-error a number is not a factor
  () => product(amount, 0.4),
  // @ts-expect-error a number is not a rate
  () => formatRate(0.4),
  // @ts-expect-error a number is not a quarter
  () => formatQuarter(8107),
  // @ts-expect-error a sum with a quarter is a number
  () => formatQuarter(quarter + 1),
  // @ts-expect-error text is not a quarter
  () => daysIn('2026-Q4'),
  // @ts-expect-error text is not a date
  () => quarterOfDate('2026-10-01'),
];
