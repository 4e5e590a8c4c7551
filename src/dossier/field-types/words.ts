import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import type { EnumValue } from '../../vocabulary/enums.js';
import { normaliseName } from '../../vocabulary/names.js';
import { suggest } from '../../vocabulary/suggest.js';
import { type FieldType, textOrNumber } from './field-type.js';

/** What an escape sequence of JSON can make and no text has: half of a character, or NUL. */
const UNREADABLE = /[\p{Cs}\0]/u;

export function text(most: number): FieldType<string> {
  const check = (value: string): string | ValueIssue =>
    value.length > most && [...value].length > most ? issue('TEXT_TOO_LONG', { most }) : value;
  return {
    name: 'text',
    fromText: check,
    fromJson: (value) => {
      if (typeof value !== 'string') return issue('WRONG_TYPE', { expected: 'text' });
      return UNREADABLE.test(value) ? issue('UNREADABLE_CHARACTER', {}) : check(value);
    },
    toText: (value) => value,
    schema: { type: 'string', maxLength: most },
  };
}

/** A list type also has its values, for messages, templates and questions. */
export interface ListType<V extends string> extends FieldType<V> {
  readonly values: readonly EnumValue<V>[];
}

/** One value of a list, in any of the three languages, as files hold it or as it is shown; in JSON only the canonical spelling. */
export function list<V extends string>(values: readonly EnumValue<V>[]): ListType<V> {
  const canonical = new Map<string, V>(values.map(({ value }) => [value, value]));
  const spellings = new Map(
    values.flatMap((entry) =>
      [entry.value, entry.nl, entry.fr, ...Object.values(entry.shown ?? {})].map(
        (spelling) => [normaliseName(spelling), entry] as const,
      ),
    ),
  );
  const unknown = (text: string): ValueIssue => {
    const nearest = spellings.get(suggest(normaliseName(text), spellings.keys()) ?? '') ?? null;
    return issue('NOT_IN_LIST', { choices: values, nearest });
  };
  return {
    name: 'list',
    values,
    fromText: (text) => spellings.get(normaliseName(text))?.value ?? unknown(text),
    fromJson: (value) => {
      const text = textOrNumber(value);
      if (typeof text !== 'string') return issue('NOT_IN_LIST', { choices: values, nearest: null });
      return canonical.get(text) ?? unknown(text);
    },
    toText: (value) => value,
    schema: { type: 'string', enum: [...canonical.keys()] },
  };
}

/** One number of a short list; in JSON a number, or its digits as text. */
export function numberList<V extends string>(values: readonly EnumValue<V>[]): ListType<V> {
  const texts = values.map(({ value }) => value);
  return { ...list(values), schema: { enum: [...texts.map(Number), ...texts] } };
}

/** How yes and no are written in each language. */
export const YES_NO: readonly EnumValue<'yes' | 'no'>[] = [
  { value: 'yes', nl: 'ja', fr: 'oui' },
  { value: 'no', nl: 'nee', fr: 'non' },
];

const YES_NO_SPELLINGS = new Map<string, boolean>([
  ...['yes', 'true', '1', 'ja', 'oui'].map((word) => [word, true] as const),
  ...['no', 'false', '0', 'nee', 'neen', 'non'].map((word) => [word, false] as const),
]);

/** Yes or no, in any of the three languages; a boolean in JSON. */
export const yesNo: FieldType<boolean> = {
  name: 'yes-no',
  isJsonScalar: true,
  fromText: (text) => YES_NO_SPELLINGS.get(normaliseName(text)) ?? issue('NOT_YES_OR_NO', {}),
  fromJson: (value) => (typeof value === 'boolean' ? value : issue('WRONG_TYPE', { expected: 'boolean' })),
  toText: (value) => (value ? 'yes' : 'no'),
  schema: { type: 'boolean' },
};
