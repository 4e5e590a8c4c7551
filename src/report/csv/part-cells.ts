import { formatEuroWith } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { formatRate } from '../../primitives/rate.js';
import { type Dialect, decimalText } from './dialect.js';
import type { PartCells } from './part-tables.js';
import { wordsOf } from './words.js';

/** How a dialect of CSV writes the values of a year or a quarter. */
export function partCells(to: Dialect): PartCells {
  const { flag, basis } = wordsOf(to);
  return {
    whole: String,
    quarter: formatQuarter,
    amount: (amount) => (amount === null ? '' : formatEuroWith(to.decimalSeparator, amount)),
    rate: (rate) => decimalText(formatRate(rate), to),
    flag,
    basis,
  };
}
