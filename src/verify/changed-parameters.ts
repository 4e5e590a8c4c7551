import type { UsedValue } from '../explain/used-parameters.js';
import { compare, type Difference } from './compare.js';

/** A value of the parameters that has changed, as the files write it: null where there was or is none. */
export interface ChangedParameter {
  readonly id: string;
  readonly from: string;
  readonly was: UsedValue['value'] | null;
  readonly is: UsedValue['value'] | null;
}

/** The values that moved between two lists, in the order of the parameters' ids and dates. */
export function findChangedParameters(
  was: readonly UsedValue[],
  is: readonly UsedValue[],
): ChangedParameter[] {
  const before = byKey(was);
  const after = byKey(is);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (valueKey(old) === valueKey(now)) return [];
    const { id, from } = (old ?? now) as UsedValue;
    return [{ id, from, was: old?.value ?? null, is: now?.value ?? null }];
  });
}

/** The first of two with the same name counts; the other one is found where the names are compared. */
const byKey = (values: readonly UsedValue[]): Map<string, UsedValue> =>
  new Map([...values].reverse().map((value) => [`${value.id} ${value.from}`, value]));

const valueKey = (value: UsedValue | undefined): string | undefined => JSON.stringify(value?.value);

/** Whether the one list names other values than the other, or one of them twice. */
export function nameDifferences(was: readonly UsedValue[], is: readonly UsedValue[]): readonly Difference[] {
  const names = (values: readonly UsedValue[]) => values.map(({ id, from }) => ({ id, from }));
  return compare({ values: names(was) }, { values: names(is) }).differences;
}
