import { addEuro, type Euro } from '../../primitives/euro.js';
import type { Share } from '../../primitives/ratio.js';
import type { QuarterClass, Schedule } from './quarter-class.js';

/** For each quarter the part that the contract covers, null for all of it; null where it covers every quarter whole. */
export type Shares = readonly (Share | null)[] | null;

/** An amount of a quarter of a class, for the part of it that the contract covers. */
export type AmountOf = (quarterClass: QuarterClass, share: Share | null) => Euro;

/**
 * Adds up an amount of the rounded quarters by year. It is computed once for all whole quarters of a class, and a
 * year that repeats the one before it is not added up again.
 */
export function yearSums(
  { classes, classOf, years }: Pick<Schedule, 'classes' | 'classOf' | 'years'>,
  shares: Shares,
  amountOf: AmountOf,
): Euro[] {
  const ofClass = classes.map((quarterClass) => amountOf(quarterClass, null));
  const wholeAt = (index: number): Euro => ofClass[classOf[index] as number] as Euro;
  const partAt = (all: NonNullable<Shares>) => (index: number) => {
    const share = all[index] ?? null;
    return share === null ? wholeAt(index) : amountOf(classes[classOf[index] as number] as QuarterClass, share);
  };
  const at = shares === null ? wholeAt : partAt(shares);
  const sums: Euro[] = [];
  for (const { first, repeatsPreviousYear } of years) {
    const isSame = repeatsPreviousYear && shares === null;
    sums.push(isSame ? (sums[sums.length - 1] as Euro) : sumOfYear(first, at));
  }
  return sums;
}

const sumOfYear = (first: number, at: (index: number) => Euro): Euro =>
  addEuro(addEuro(at(first), at(first + 1)), addEuro(at(first + 2), at(first + 3)));
