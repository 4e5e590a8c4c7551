import { addEuro, type Euro } from '../primitives/euro.js';
import type { Share } from '../primitives/ratio.js';
import type { QuarterKind, Schedule } from './quarter-kind.js';
import { isWhole, WHOLE } from './share.js';

/** An amount of a quarter of a kind, for the part of it that the contract covers. */
export type AmountOf = (kind: QuarterKind, share: Share) => Euro;

/**
 * Adds up an amount of the rounded quarters by year (calculation: "Years and totals"). It is computed once for all
 * whole quarters of a kind, and a year like the one before is not added up again.
 *
 * @param shares for each quarter the part that the contract covers; null where it covers all of them whole
 */
export function yearSums(
  { kinds, kindOf, years }: Pick<Schedule, 'kinds' | 'kindOf' | 'years'>,
  shares: readonly Share[] | null,
  amountOf: AmountOf,
): Euro[] {
  const ofKind = kinds.map((kind) => amountOf(kind, WHOLE));
  const wholeAt = (index: number): Euro => ofKind[kindOf[index] as number] as Euro;
  const partAt = (all: readonly Share[]) => (index: number) => {
    const share = all[index] as Share;
    return isWhole(share) ? wholeAt(index) : amountOf(kinds[kindOf[index] as number] as QuarterKind, share);
  };
  const at = shares === null ? wholeAt : partAt(shares);
  const sums: Euro[] = [];
  for (const { first, isLikeBefore } of years) {
    const isAgain = isLikeBefore && shares === null;
    sums.push(isAgain ? (sums[sums.length - 1] as Euro) : fourFrom(first, at));
  }
  return sums;
}

const fourFrom = (first: number, at: (index: number) => Euro): Euro =>
  addEuro(addEuro(at(first), at(first + 1)), addEuro(at(first + 2), at(first + 3)));
