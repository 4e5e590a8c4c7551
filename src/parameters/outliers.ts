import { addQuarters, formatQuarter } from '../primitives/quarter.js';
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

/** Values are checked a few quarters ahead; a last quarter that is later than this is unusual. */
const MOST_QUARTERS_AHEAD = 12;

/**
 * Finds the user's own values that differ so much from those that they replace, follow or precede that they may be
 * typing errors.
 *
 * @param shipped the parameters of the program, without the user's own values
 */
export function findOutliers({ overlay, entries, knownUntil }: Parameters, shipped: Parameters): Outlier[] {
  if (overlay === null) return [];
  const replaced = new Map(shipped.entries.map(({ id, values }) => [id, values]));
  return [
    ...(knownUntil > addQuarters(shipped.knownUntil, MOST_QUARTERS_AHEAD)
      ? [{ location: 'knownUntil', from: formatQuarter(shipped.knownUntil), to: formatQuarter(knownUntil) }]
      : []),
    ...entries.flatMap((entry) => outliersOf(entry, replaced.get(entry.id) ?? [])),
  ];
}

function outliersOf({ id, kind, values }: ParameterEntry, shipped: readonly ValueEntry[]): Outlier[] {
  if (kind !== 'amount' && kind !== 'amount-steps' && kind !== 'count') return [];
  return values.flatMap((value: ValueEntry, index) => {
    const replaced = value.origin === 'overlay' && shipped.find(({ from }) => from === value.from);
    const before: ValueEntry | undefined = replaced || values[index - 1];
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
