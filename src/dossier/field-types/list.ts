import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import type { EnumValue } from '../../vocabulary/enums.js';
import { normaliseName } from '../../vocabulary/normalise.js';
import { suggest } from '../../vocabulary/suggest.js';
import { type FieldType, textOrNumber } from './field-type.js';

/** A list type also has its values, for messages, templates and questions. */
export interface ListType<V extends string> extends FieldType<V> {
  readonly values: readonly EnumValue<V>[];
}

/** One value of a list, in any of the three languages; in JSON only the canonical spelling. */
export function list<V extends string>(values: readonly EnumValue<V>[]): ListType<V> {
  const spellings = new Map<string, EnumValue<V>>();
  for (const entry of values)
    for (const spelling of [entry.value, entry.nl, entry.fr]) spellings.set(normaliseName(spelling), entry);
  const canonical = new Set<string>(values.map((entry) => entry.value));

  const unknown = (text: string): ValueIssue => {
    const near = suggest(normaliseName(text), spellings.keys());
    return issue('NOT_IN_LIST', {
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
      if (typeof text !== 'string') return issue('NOT_IN_LIST', { choices: values, nearest: null });
      return canonical.has(text) ? (text as V) : unknown(text);
    },
    toText: (value) => value,
    schema: { type: 'string', enum: values.map((entry) => entry.value) },
  };
}

/** One number of years of a short list; in JSON a number, or its digits as text. */
export function years(values: readonly EnumValue[]): ListType<string> {
  const numbers = values.map((entry) => Number(entry.value));
  return { ...list(values), schema: { enum: [...numbers, ...values.map((entry) => entry.value)] } };
}
