import type { ValueEntry } from '../parameters/entry.js';
import { memoizePerParameters } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import type { ParameterUse } from './node.js';

/**
 * A parameter value that a result uses: the id of the parameter, the first day, and the value as the files write it.
 */
export interface UsedValue {
  readonly id: string;
  readonly from: string;
  readonly value: ValueEntry['value'];
}

/** Every parameter value by id and first day; rules in words are left out, since they have no value to compare. */
const indexOf = memoizePerParameters((parameters): ReadonlyMap<string, UsedValue> => {
  const values = parameters.entries
    .filter(({ kind }) => kind !== 'text')
    .flatMap(({ id, values: dated }) => dated.map(({ from, value }) => ({ id, from, value })));
  return new Map(values.map((value) => [`${value.id} ${value.from}`, value]));
});

/** The parameter values among those that a result uses; rules in words are left out. */
export function usedValues(uses: readonly ParameterUse[], parameters: Parameters): readonly UsedValue[] {
  const index = indexOf(parameters);
  return uses.flatMap(({ id, from }) => index.get(`${id} ${from}`) ?? []);
}

/** Every parameter value, for the receipt of a batch. */
export const allValues = (parameters: Parameters): UsedValue[] => [...indexOf(parameters).values()];
