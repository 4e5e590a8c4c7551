import type { ValueEntry } from '../parameters/entry.js';
import type { Parameters } from '../parameters/parameters.js';
import type { ParameterUse } from './node.js';

/** A value that a result rests on: which parameter, from when, and the value as the files write it. */
export interface UsedValue {
  readonly id: string;
  readonly from: string;
  readonly value: ValueEntry['value'];
}

const indexes = new WeakMap<Parameters, ReadonlyMap<string, UsedValue>>();

/** Every value of the parameters that is no rule in words, by id and date. */
function indexOf(parameters: Parameters): ReadonlyMap<string, UsedValue> {
  let index = indexes.get(parameters);
  if (!index) {
    const values = parameters.entries
      .filter(({ kind }) => kind !== 'text')
      .flatMap(({ id, values: dated }) => dated.map(({ from, value }) => ({ id, from, value }) as UsedValue));
    index = new Map(values.map((value) => [`${value.id} ${value.from}`, value]));
    indexes.set(parameters, index);
  }
  return index;
}

/** The values behind what a result rests on, as the files write them; rules in words are left out. */
export function usedValues(uses: readonly ParameterUse[], parameters: Parameters): UsedValue[] {
  const index = indexOf(parameters);
  return uses.flatMap(({ id, from }) => index.get(`${id} ${from}`) ?? []);
}

/** Every value of the parameters, for the receipt of a whole run. */
export const allValues = (parameters: Parameters): UsedValue[] => [...indexOf(parameters).values()];
