import { LosslessNumber } from 'lossless-json';
import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';

/** Which decimal mark the run says its amounts have; null when nothing was said. */
export type DecimalMark = 'comma' | 'point' | null;

/** A JSON Schema of one value. */
export type ValueSchema = Readonly<Record<string, unknown>>;

/**
 * A kind of value: how it is read from text as people write it, how from JSON, and how programs write it.
 * Text comes in trimmed and not empty; a JSON value comes in other than null and ''.
 */
export interface FieldType<T> {
  readonly name: string;
  fromText(text: string, mark: DecimalMark): T | ValueIssue;
  fromJson(value: unknown): T | ValueIssue;
  /** The canonical text: a point, ISO dates, canonical list values. */
  toText(value: T): string;
  readonly schema: ValueSchema;
  /** Whether the canonical text is a decimal, which a spreadsheet wants with its own mark. */
  readonly isDecimal?: boolean;
  /** Whether a value is written to JSON as it is, a number or true and false, instead of as its canonical text. */
  readonly isJsonScalar?: boolean;
}

/** No value but free text is longer than this; what is longer is not looked into. */
export const MAX_VALUE_LENGTH = 100;

/** Reads text as a kind of value; text far too long for any is refused unread. */
export const readValueFromText = <T>(kind: FieldType<T>, text: string, mark: DecimalMark): T | ValueIssue =>
  kind.name !== 'text' && text.length > MAX_VALUE_LENGTH
    ? issue('TEXT_TOO_LONG', { most: MAX_VALUE_LENGTH })
    : kind.fromText(text, mark);

/** Reads a JSON value as a kind of value, with the same limit. */
export const readValueFromJson = <T>(kind: FieldType<T>, value: unknown): T | ValueIssue =>
  kind.name !== 'text' && typeof value === 'string' && value.length > MAX_VALUE_LENGTH
    ? issue('TEXT_TOO_LONG', { most: MAX_VALUE_LENGTH })
    : kind.fromJson(value);

/** A number in JSON as it was written, however the JSON was read; null when the value is no number. */
function numberText(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return value instanceof LosslessNumber ? value.value : null;
}

/** Text of a JSON value that may be given as a string or as a number. */
export function textOrNumber(value: unknown): string | ValueIssue {
  if (typeof value === 'string') return value.trim();
  return numberText(value) ?? issue('WRONG_TYPE', { expected: 'number' });
}
