import type { Euro } from '../primitives/euro.js';
import { product, ratio } from '../primitives/ratio.js';

const MONTHS_PER_QUARTER = 3;

/**
 * An amount per month, for reading only: nothing is summed from it.
 *
 * @param amount the amount of some quarters together
 * @param quarters how many of their quarters are in the term; a partial calendar year has fewer than four
 * @throws RangeError where there are none
 */
export const perMonth = (amount: Euro, quarters: number): Euro =>
  product(amount, ratio('share', 1, quarters * MONTHS_PER_QUARTER));
