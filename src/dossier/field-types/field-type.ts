import { LosslessNumber } from 'lossless-json';
import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';

/** The decimal separator that the run sets for its amounts; null where it sets none. */
export type DecimalSeparator = 'comma' | 'point' | null;

/** A JSON Schema of one value. */
export type ValueSchema = Readonly<Record<string, unknown>>;

/**
 * A type of field: how its value is read from text as people write it and from JSON, and how programs write it.
 * Text is trimmed and not empty; a JSON value is neither null nor ''.
 */
export interface FieldType<T> {
  readonly name: string;
  fromText(text: string, separator: DecimalSeparator): T | ValueIssue;
  fromJson(value: unknown): T | ValueIssue;
  /** The canonical text: a decimal point, ISO dates, canonical list values. */
  toText(value: T): string;
  readonly schema: ValueSchema;
  /** Whether the canonical text is a decimal, which a spreadsheet expects with its own decimal separator. */
  readonly isDecimal?: boolean;
  /** Whether a value is written to JSON as a number or boolean instead of as its canonical text. */
  readonly isJsonScalar?: boolean;
}

/** Only free text can be longer than this; a longer value of another type is rejected unread. */
export const MAX_VALUE_LENGTH = 100;

/** Reads text as a value of a type; text far too long for any is rejected unread. */
export const readValueFromText = <T>(
  kind: FieldType<T>,
  text: string,
  separator: DecimalSeparator,
): T | ValueIssue =>
  kind.name !== 'text' && text.length > MAX_VALUE_LENGTH
    ? issue('TEXT_TOO_LONG', { most: MAX_VALUE_LENGTH })
    : kind.fromText(text, separator);

/** Reads a JSON value as a value of a type, with the same limit. */
export const readValueFromJson = <T>(kind: FieldType<T>, value: unknown): T | ValueIssue =>
  kind.name !== 'text' && typeof value === 'string' && value.length > MAX_VALUE_LENGTH
    ? issue('TEXT_TOO_LONG', { most: MAX_VALUE_LENGTH })
    : kind.fromJson(value);

/** A number in JSON as it was written, whichever parser read the JSON; null when the value is not a number. */
function numberText(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return value instanceof LosslessNumber ? value.value : null;
}

/** The text of a JSON value that can be a string or a number. */
export function textOrNumber(value: unknown): string | ValueIssue {
  if (typeof value === 'string') return value.trim();
  return numberText(value) ?? issue('WRONG_TYPE', { expected: 'number' });
}
