import { amountOf, type SumKey, type Totals } from '../calculation/simulation.js';
import type { Euro } from '../primitives/euro.js';
import { product, ratio } from '../primitives/ratio.js';

export const MONTHS_PER_QUARTER = 3;

/**
 * An amount per month, for reading only: nothing is summed from it.
 *
 * @param amount the amount of some quarters together
 * @param quarters how many of their quarters are in the term; a partial calendar year has fewer than four
 * @throws RangeError where there are none
 */
export const perMonth = (amount: Euro, quarters: number): Euro =>
  product(amount, ratio('share', 1, quarters * MONTHS_PER_QUARTER));

/** What a table of sums shows: a sum, or one per month. */
export type TableKey = SumKey | 'monthly' | 'netMonthly';

/**
 * The amount of a cell in a table of sums; null where there is none.
 *
 * @param quarters how many of the quarters of the term the sums are of
 */
export function tableAmountOf(key: TableKey, sums: Totals, quarters: number): Euro | null {
  if (key === 'monthly') return perMonth(sums.total, quarters);
  if (key === 'netMonthly') return sums.netCost && perMonth(sums.netCost, quarters);
  return amountOf(sums, key);
}
