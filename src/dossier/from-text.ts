import type { Parameters } from '../parameters/parameters.js';
import { buildDossier, type FieldSource, type ParseResult } from './build-dossier.js';
import { type DecimalSeparator, memoizeReader, readValueFromText } from './field-types/field-type.js';
import { ALL_FIELDS, type FieldName } from './fields.js';

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

/** A reader of the rows of one file, by the index of each field's column; it caches what it reads. */
export function rowReader(
  indexes: ReadonlyMap<string, number>,
  parameters: Parameters,
  separator: DecimalSeparator,
): (cells: readonly string[]) => ParseResult {
  const columns = ALL_FIELDS.map(({ name, kind }) => {
    const cellIndex = indexes.get(name);
    return cellIndex === undefined ? null : { cellIndex, read: memoizeReader(kind, separator) };
  });
  return (cells) =>
    buildDossier((_field, index) => {
      const column = columns[index];
      if (!column) return undefined;
      const cell = cells[column.cellIndex];
      const text = cell === undefined || cell === '' ? '' : trimText(cell);
      return text === '' ? undefined : column.read(text);
    }, parameters);
}
