import type { UsedValue } from '../explain/used-values.js';

/** A value of the parameters that is otherwise than it was: null where there was or is none. */
export interface Moved {
  readonly id: string;
  readonly from: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** The values that moved between two lists, in the order of the parameters' ids and dates. */
export function movedBetween(was: readonly UsedValue[], is: readonly UsedValue[]): Moved[] {
  const before = byKey(was);
  const after = byKey(is);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (old?.text === now?.text) return [];
    const { id, from } = (old ?? now) as Written;
    return [{ id, from, was: old?.text ?? null, is: now?.text ?? null }];
  });
}

interface Written {
  readonly id: string;
  readonly from: string;
  readonly text: string;
}

const byKey = (values: readonly UsedValue[]): Map<string, Written> =>
  new Map(values.map(({ id, from, value }) => [`${id} ${from}`, { id, from, text: textOf(value) }]));

/** A value as one line: an amount as it is, a package or steps as `from 1: 0.40; from 6: 0.30`. */
function textOf(value: UsedValue['value']): string {
  if (typeof value === 'string') return value;
  const steps: unknown = Array.isArray(value) ? value : (value as { readonly steps?: unknown }).steps;
  if (!Array.isArray(steps)) return JSON.stringify(value);
  return steps
    .map(
      (step: { fromQuarter: number; rate?: string; amount?: string }) =>
        `${step.fromQuarter}: ${step.rate ?? step.amount}`,
    )
    .join('; ');
}
