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
    const before = values[index - 1] as ValueEntry | undefined;
    if (!before || (value.origin !== 'overlay' && before.origin !== 'overlay')) return [];
    const outlier = amountsOf(value).find(({ key, amount }) => isFar(amountAt(before, key), amount));
    if (!outlier) return [];
    const own = value.origin === 'overlay' ? value : before;
    const from = amountAt(before, outlier.key) ?? '';
    return [{ location: valueLocation(id, own.from), from, to: outlier.amount }];
  });
}

interface Amount {
  readonly key: number;
  readonly amount: string;
}

/** The amounts of a value: one, or one for each step. */
function amountsOf({ value }: ValueEntry): Amount[] {
  if (typeof value === 'string') return [{ key: 1, amount: value }];
  if (!Array.isArray(value)) return [];
  return value.map(({ fromQuarter, amount }) => ({ key: fromQuarter, amount }));
}

const amountAt = (value: ValueEntry, key: number): string | undefined =>
  amountsOf(value).find((one) => one.key === key)?.amount;

/**
 * Compares magnitudes, and computes no amount: binary numbers are exact enough to see that two amounts are far apart.
 */
function isFar(before: string | undefined, after: string): boolean {
  const [from, to] = [Number(before ?? 0), Number(after)];
  return from > 0 && (to > from * MOST_TIMES || to < from * LEAST_TIMES);
}
