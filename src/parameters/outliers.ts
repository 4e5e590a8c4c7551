import type { ParameterEntry, ValueEntry } from './entry.js';
import { valueLocation } from './location.js';
import type { Parameters } from './parameters.js';

/** One of the user's own values that differs sharply from the one before or after it. */
export interface Outlier {
  /** The location of the user's own value, as messages name it. */
  readonly location: string;
  readonly from: string;
  readonly to: string;
}

/** Half as much again at most, and half at least: a larger change is unusual. */
const MOST_TIMES = 1.5;
const LEAST_TIMES = 0.5;

/** Finds where the user's own amounts rise or fall so much from one value to the next that it may be a typing error. */
export const findOutliers = ({ overlay, entries }: Parameters): Outlier[] =>
  overlay === null ? [] : entries.flatMap(outliersOf);

function outliersOf({ id, kind, values }: ParameterEntry): Outlier[] {
  if (kind !== 'amount' && kind !== 'amount-steps') return [];
  return values.flatMap((value: ValueEntry, index) => {
    const before: ValueEntry | undefined = values[index - 1];
    const own = [value, before].find((one) => one?.origin === 'overlay');
    if (!before || !own) return [];
    const amountsBefore = amountsOf(before);
    for (const [fromQuarter, to] of amountsOf(value)) {
      const from = amountsBefore.get(fromQuarter);
      if (from !== undefined && isFar(from, to)) return [{ location: valueLocation(id, own.from), from, to }];
    }
    return [];
  });
}

/** The amounts of a value by the quarter of the term from which each holds. */
function amountsOf({ value }: ValueEntry): ReadonlyMap<number, string> {
  if (!Array.isArray(value)) return new Map([[1, String(value)]]);
  return new Map(value.map(({ fromQuarter, amount }) => [fromQuarter, amount]));
}

/** Compares magnitudes only: binary numbers are exact enough to see that two amounts are far apart. */
function isFar(before: string, after: string): boolean {
  const [from, to] = [Number(before), Number(after)];
  return from > 0 && (to > from * MOST_TIMES || to < from * LEAST_TIMES);
}
