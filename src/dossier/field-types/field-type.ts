import { LosslessNumber } from 'lossless-json';
import { holdsPersonalNumber } from '../../diagnostics/personal-number.js';
import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { expandExponent } from '../../primitives/decimal-text.js';
import { type ReadingRules, USUAL_RULES } from './reading-rules.js';
import { unwrapCell } from './unwrap-cell.js';

/** The decimal separator that the run sets for its amounts; null where it sets none. */
export type DecimalSeparator = 'comma' | 'point' | null;

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A type of field: how its value is read from text as people write it and from JSON, and how programs write it.
 * Text is trimmed and not empty; a JSON value is neither null nor ''.
 */
export interface FieldType<T> {
  readonly name: string;
  /** `rules` say what the file that the text is from shows besides; without them the text is on its own. */
  fromText(text: string, separator: DecimalSeparator, rules?: ReadingRules): T | ValueIssue;
  fromJson(value: unknown): T | ValueIssue;
  /** The canonical text: a decimal point, ISO dates, canonical list values. */
  toText(value: T): string;
  readonly schema: JsonSchema;
  /** Whether the canonical text is a decimal, which a spreadsheet expects with its own decimal separator. */
  readonly isDecimal?: boolean;
  /** Whether a value is written to JSON as a number or boolean instead of as its canonical text. */
  readonly isJsonScalar?: boolean;
}

/** Only free text can be longer than this; a longer value of another type is rejected unread. */
export const MAX_VALUE_LENGTH = 100;

const isTooLong = ({ name }: FieldType<unknown>, text: string): boolean =>
  name !== 'text' && text.length > MAX_VALUE_LENGTH;
const tooLong: ValueIssue = issue('TEXT_TOO_LONG', { most: MAX_VALUE_LENGTH });

/**
 * Reads text as a value of a type; text far too long for any is rejected unread. What programs put around a value
 * (`="2500,00"`, characters that nobody sees) is only looked for where the text cannot be read with it.
 */
export function readValueFromText<T>(
  kind: FieldType<T>,
  text: string,
  separator: DecimalSeparator,
  rules: ReadingRules = USUAL_RULES,
): T | ValueIssue {
  if (isTooLong(kind, text)) return tooLong;
  const value = kind.fromText(text, separator, rules);
  if (!isIssue(value)) return value;
  const bare = unwrapCell(text);
  if (bare === text || bare === '') return value;
  const read = kind.fromText(bare, separator, rules);
  if (!isIssue(read)) rules.note({ kind: 'wrapped', written: null, value: null });
  return read;
}

/** Reads a JSON value as a value of a type, with the same limit. */
export const readValueFromJson = <T>(kind: FieldType<T>, value: unknown): T | ValueIssue =>
  typeof value === 'string' && isTooLong(kind, value) ? tooLong : kind.fromJson(value);

/** A JSON number as a plain decimal: `2.5E+3` is 2500, and `5.0` is 5; another stays as it was written. */
const plainJsonNumber = (written: string): string => expandExponent(written) ?? written.replace(/\.0+$/, '');

/** The text of a JSON value that can be a string or a number; of a number its digits. */
export function textOrNumber(value: unknown): string | ValueIssue {
  if (typeof value === 'string') return value.trim();
  if (value instanceof LosslessNumber) return plainJsonNumber(value.value);
  return Number.isFinite(value) ? String(value) : issue('WRONG_TYPE', { expected: 'number' });
}

/** Types whose values hardly occur twice in a column. */
const RARELY_REPEATED: readonly string[] = ['text', 'amount', 'amount-or-percentage'];
/** How many spellings of one field are cached; in a column with more, hardly one occurs twice. */
const MOST_CACHED = 4_096;

/** A value that was read differently from how it is written, and what is to be reported each time it occurs. */
interface Reread<T> {
  readonly value: T | ValueIssue;
  readonly found: readonly Parameters<ReadingRules['note']>[0][];
}

/**
 * A reader of values of a type that caches what it read: in a file the same words, dates and fractions occur again
 * and again; names and amounts do not. Values and issues are immutable, so rows can share them. A full cache stays as
 * it is: replacing its values would take longer than reading the few that occur again.
 */
export function memoizeReader<T>(
  kind: FieldType<T>,
  separator: DecimalSeparator,
  rules: ReadingRules = USUAL_RULES,
): (text: string) => T | ValueIssue {
  if (RARELY_REPEATED.includes(kind.name)) return (text) => readValueFromText(kind, text, separator, rules);
  const cache = new Map<string, T | ValueIssue>();
  const rereads = new Map<string, Reread<T>>();
  const readNew = (text: string): T | ValueIssue => {
    const found: Reread<T>['found'][number][] = [];
    const value = readValueFromText(kind, text, separator, { ...rules, note: (note) => found.push(note) });
    if (found.length === 0) {
      if (cache.size < MOST_CACHED) cache.set(text, value);
    } else if (rereads.size < MOST_CACHED) rereads.set(text, { value, found });
    found.forEach(rules.note);
    return value;
  };
  return (text) => {
    const value = cache.get(text);
    if (value !== undefined) return value;
    const reread = rereads.get(text);
    if (reread === undefined) return readNew(text);
    reread.found.forEach(rules.note);
    return reread.value;
  };
}

const QUOTABLE = [
  // a small whole number
  /^-?\d{1,4}$/,
  // an amount with a separator
  /^(?:€|EUR)? ?[-\u2212]?\d{1,3}(?:[., '’\u00a0\u202f]?\d{3}){0,2}[.,]\d{1,4} ?(?:€|EUR)?$/i,
  // the same below zero, as accountants and spreadsheets write it
  /^[-\u2212] ?(?:€|EUR)? ?\d{1,3}(?:[., '’\u00a0\u202f]?\d{3}){0,2}(?:[.,]\d{1,4})?$/i,
  /^\( ?(?:€|EUR)? ?\d{1,3}(?:[., '’\u00a0\u202f]?\d{3}){0,2}(?:[.,]\d{1,4})? ?\)$/i,
  /^(?:€|EUR)? ?\d{1,3}(?:[., '’\u00a0\u202f]?\d{3}){0,2}(?:[.,]\d{1,4})? ?[-\u2212]$/i,
  // a percentage, or hours over hours
  /^\d{1,3}(?:[.,]\d{1,4})? ?%$/,
  /^\d{1,3}(?:[.,]\d{1,4})? ?\/ ?\d{1,3}(?:[.,]\d{1,4})?$/,
  // a recent date, so not a day of birth
  /^\d{1,2}[/.-]\d{1,2}[/.-](?:20)?[2-6]\d$/,
  /^20[2-9]\d-\d{1,2}-\d{1,2}$/,
];

/** A value that a message may repeat; null for one that could be a name, an id or a birthday in the wrong column. */
export const quotable = (text: string): string | null =>
  QUOTABLE.some((pattern) => pattern.test(text)) && !holdsPersonalNumber(text) ? text : null;
