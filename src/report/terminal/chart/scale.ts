import { centsOf, type Euro } from '../../../primitives/euro.js';

/** The amounts on the axis of a chart: every so many cents, from zero to the top. */
export interface Scale {
  /** In cents, from one amount on the axis to the next. */
  readonly step: number;
  /** How many steps there are to the top of the chart. */
  readonly count: number;
}

const MOST_STEPS = 6;
/** Steps that are easy to read, in tenths. */
const EASY = [10, 20, 25, 50];

/** The smallest easy steps with which an amount fits in at most six of them. */
export function scaleFor(most: Euro): Scale {
  const cents = Math.max(1, centsOf(most));
  for (let power = 1; ; power *= 10)
    for (const tenths of EASY) {
      const step = (tenths * power) / 10;
      if (Number.isInteger(step) && step * MOST_STEPS >= cents) return { step, count: Math.ceil(cents / step) };
    }
}
