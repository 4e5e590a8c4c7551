import type { Parameters } from '../parameters/parameters.js';
import { buildDossier, type FieldSource, type ParseResult } from './build-dossier.js';
import { type DecimalSeparator, readValueFromText } from './field-types/field-type.js';
import { ALL_FIELDS, type AnyField, type FieldName } from './fields.js';

const SPACE = 0x20;
const DELETE = 0x7f;

/** Text without white space around it; most has none, which its first and last character show. */
function trimText(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // all of these are false for an empty text
  return first > SPACE && first < DELETE && last > SPACE && last < DELETE ? text : text.trim();
}

/** The text of a field; undefined or blank where nothing was given. */
export type TextOf = (field: FieldName) => string | undefined;

/** Reads fields from text as people write it, with the decimal separator of the run. */
export const textReader =
  (textOf: TextOf, separator: DecimalSeparator): FieldSource =>
  ({ name, kind }) => {
    const text = textOf(name)?.trim();
    return text ? readValueFromText(kind, text, separator) : undefined;
  };

/** Reads a dossier from text as people write it: command-line options and answers. */
export const dossierFromText = (textOf: TextOf, parameters: Parameters, separator: DecimalSeparator): ParseResult =>
  buildDossier(textReader(textOf, separator), parameters);

/** How a field is read: from a column, or as the one value of all rows. All have the same keys: V8 is slow otherwise. */
export interface FieldReader {
  /** The index of its column; −1 for a field that has one value for all rows. */
  readonly cellIndex: number;
  readonly read: (text: string) => unknown;
}

/** A reader of the rows of one file, by the reader of each field; null for one without. */
export function rowReader(
  readerOf: (field: AnyField) => FieldReader | null,
  parameters: Parameters,
): (cells: readonly string[]) => ParseResult {
  const readers = ALL_FIELDS.map(readerOf);
  return (cells) =>
    buildDossier((_field, index) => {
      const reader = readers[index];
      if (!reader) return undefined;
      if (reader.cellIndex < 0) return reader.read('');
      const cell = cells[reader.cellIndex];
      const text = cell === undefined || cell === '' ? '' : trimText(cell);
      return text === '' ? undefined : reader.read(text);
    }, parameters);
}
