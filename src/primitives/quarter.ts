import { dateOf, datePartsOf, daysInclusive, daysInMonth, type IsoDate } from './date.js';

declare const quarterUnit: unique symbol;

/** A calendar quarter. At run time a whole number (4 × year + number − 1), so quarters compare as they come. */
export type Quarter = number & { readonly [quarterUnit]: 'quarter' };

export const QUARTERS_PER_YEAR = 4;

/** A quarter's number inside its year. */
export type QuarterNumber = 1 | 2 | 3 | 4;

/**
 * Makes a quarter of its year and number.
 * @throws RangeError when the number is not 1, 2, 3 or 4
 */
export function quarter(year: number, number: number): Quarter {
  if (![1, 2, 3, 4].includes(number)) throw new RangeError('a quarter is 1, 2, 3 or 4');
  return (year * 4 + number - 1) as Quarter;
}

export const yearOf = (value: Quarter): number => Math.floor(value / 4);
/** A quarter's number inside its year. */
export const numberInYear = (value: Quarter): QuarterNumber => ((value % 4) + 1) as QuarterNumber;

/** Reads `2026-Q4`; null when the text is written differently. */
export function parseQuarter(text: string): Quarter | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(text);
  return match ? quarter(Number(match[1]), Number(match[2])) : null;
}

/** Writes `2026-Q4`. */
export const formatQuarter = (value: Quarter): string => `${yearOf(value)}-Q${numberInYear(value)}`;

/** The quarter that is a number of quarters after another. */
export const addQuarters = (value: Quarter, count: number): Quarter => (value + count) as Quarter;

export function quarterOfDate(date: IsoDate): Quarter {
  const { year, month } = datePartsOf(date);
  return quarter(year, Math.ceil(month / 3));
}

/** The days of a quarter: the first of each of its three months, the last of all, and how many there are. */
interface QuarterDays {
  readonly firstDaysOfMonths: readonly [IsoDate, IsoDate, IsoDate];
  readonly lastDay: IsoDate;
  readonly count: number;
}

/** Cached, since all dossiers need the same few quarters. */
const cache = new Map<Quarter, QuarterDays>();

function daysOf(value: Quarter): QuarterDays {
  const found = cache.get(value);
  if (found) return found;
  const year = yearOf(value);
  const month = (numberInYear(value) - 1) * 3 + 1;
  const first = (offset: number) => dateOf(year, month + offset, 1) as IsoDate;
  const lastDay = dateOf(year, month + 2, daysInMonth(year, month + 2)) as IsoDate;
  const count = daysInclusive(first(0), lastDay);
  const days: QuarterDays = { firstDaysOfMonths: [first(0), first(1), first(2)], lastDay, count };
  cache.set(value, days);
  return days;
}

/** The first day of each of the quarter's three months. */
export const firstDaysOfMonths = (value: Quarter): QuarterDays['firstDaysOfMonths'] => daysOf(value).firstDaysOfMonths;
export const firstDay = (value: Quarter): IsoDate => daysOf(value).firstDaysOfMonths[0];
export const lastDay = (value: Quarter): IsoDate => daysOf(value).lastDay;
/** The number of calendar days of a quarter. */
export const daysIn = (value: Quarter): number => daysOf(value).count;
