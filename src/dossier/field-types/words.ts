import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import type { EnumValue } from '../../vocabulary/enums.js';
import { normaliseName } from '../../vocabulary/names.js';
import { meaningOf, normaliseSpelling, type SpelledList } from '../../vocabulary/spellings.js';
import { suggest } from '../../vocabulary/suggest.js';
import { type FieldType, textOrNumber } from './field-type.js';
import { type ReadingRules, USUAL_RULES } from './reading-rules.js';
import { findSpreadsheetError } from './spreadsheet.js';

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
  /** The list of the other spellings of these values. */
  readonly spelled: SpelledList | null;
}

/** The value that the user's own spelling stands for; it counts before any other. */
function ownSpelling(text: string, { ownSpellings, note }: ReadingRules): string | undefined {
  if (ownSpellings === null) return undefined;
  const written = normaliseSpelling(text);
  const value = ownSpellings.get(written);
  if (value !== undefined) note({ kind: 'word', written, value });
  return value;
}

/** What another spelling of a list means; undefined for a word that is not known. */
function otherSpelling(
  text: string,
  { spelled, values }: Pick<ListType<string>, 'spelled' | 'values'>,
  rules: ReadingRules,
): string | ValueIssue | undefined {
  const meaning = spelled === null ? undefined : meaningOf(spelled, text.replace(/^(\d[.,]0)0+$/, '$1'));
  if (meaning === undefined) return findSpreadsheetError(text) ?? undefined;
  switch (meaning.kind) {
    case 'value':
      rules.note({ kind: 'word', written: meaning.word, value: meaning.value });
      return meaning.value;
    case 'several':
      return issue('SEVERAL_MEANINGS', { readings: values.filter(({ value }) => meaning.readings.includes(value)) });
    case 'unsettled':
      return issue('UNSETTLED_VALUE', { gap: meaning.gap });
  }
}

/**
 * One value of a list, in any of the three languages or as people spell it; in JSON only the canonical spelling.
 * @param spelled the list of its other spellings
 */
export function list<V extends string>(
  values: readonly EnumValue<V>[],
  spelled: SpelledList | null = null,
): ListType<V> {
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
  const spelledOtherwise = (text: string, rules: ReadingRules): V | ValueIssue => {
    const found = otherSpelling(text, { spelled, values }, rules);
    return typeof found === 'object' ? found : (canonical.get(found ?? '') ?? unknown(text));
  };
  return {
    name: 'list',
    values,
    spelled,
    fromText: (text, _separator, rules = USUAL_RULES) =>
      canonical.get(ownSpelling(text, rules) ?? '') ??
      spellings.get(normaliseName(text))?.value ??
      spelledOtherwise(text, rules),
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
export function numberList<V extends string>(
  values: readonly EnumValue<V>[],
  spelled: SpelledList | null = null,
): ListType<V> {
  const texts = values.map(({ value }) => value);
  return { ...list(values, spelled), schema: { enum: [...texts.map(Number), ...texts] } };
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

/** Yes or no as text; undefined for other text. */
export function yesOrNo(text: string, rules: ReadingRules = USUAL_RULES): boolean | ValueIssue | undefined {
  const own = ownSpelling(text, rules);
  if (own !== undefined) return own === 'yes';
  const plain = YES_NO_SPELLINGS.get(normaliseName(text));
  if (plain !== undefined) return plain;
  const found = otherSpelling(text, { spelled: 'yes_no', values: YES_NO }, rules);
  return typeof found === 'string' ? found === 'yes' : found;
}

/** Yes or no, in any of the three languages; a boolean in JSON. */
export const yesNo: FieldType<boolean> = {
  name: 'yes-no',
  isJsonScalar: true,
  fromText: (text, _separator, rules) => yesOrNo(text, rules) ?? issue('NOT_YES_OR_NO', {}),
  fromJson: (value) => (typeof value === 'boolean' ? value : issue('WRONG_TYPE', { expected: 'boolean' })),
  toText: (value) => (value ? 'yes' : 'no'),
  schema: { type: 'boolean' },
};
