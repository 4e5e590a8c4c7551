import type { ListValue } from '../../words/lists.js';
import { nearest } from '../../words/nearest.js';
import { normaliseName } from '../../words/normalise.js';
import { type Flaw, flaw } from '../problem.js';
import { type Kind, textOrNumber } from './kind.js';

/** A list kind also tells its values, for messages, templates and questions. */
export interface ListKind<V extends string> extends Kind<V> {
  readonly values: readonly ListValue<V>[];
}

/** One value of a list, in any of the three languages; in JSON the canonical one. */
export function list<V extends string>(values: readonly ListValue<V>[]): ListKind<V> {
  const spellings = new Map<string, ListValue<V>>();
  for (const entry of values)
    for (const spelling of [entry.value, entry.nl, entry.fr]) spellings.set(normaliseName(spelling), entry);
  const canonical = new Set<string>(values.map((entry) => entry.value));

  const unknown = (text: string): Flaw => {
    const near = nearest(normaliseName(text), spellings.keys());
    return flaw('NOT_IN_LIST', {
      choices: values,
      nearest: near === null ? null : (spellings.get(near) ?? null),
    });
  };
  return {
    name: 'list',
    values,
    fromText: (text) => spellings.get(normaliseName(text))?.value ?? unknown(text),
    fromJson: (value) => {
      const text = textOrNumber(value);
      if (typeof text !== 'string') return flaw('NOT_IN_LIST', { choices: values, nearest: null });
      return canonical.has(text) ? (text as V) : unknown(text);
    },
    toText: (value) => value,
    schema: { type: 'string', enum: values.map((entry) => entry.value) },
  };
}

/** A number of years out of a short list; a number in JSON, or its digits. */
export function years(values: readonly ListValue[]): ListKind<string> {
  const numbers = values.map((entry) => Number(entry.value));
  return { ...list(values), schema: { enum: [...numbers, ...values.map((entry) => entry.value)] } };
}
