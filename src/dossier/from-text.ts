import type { Parameters } from '../parameters/parameters.js';
import { buildDossier, type FieldSource, type ParseResult } from './build-dossier.js';
import { type DecimalMark, readValueFromText } from './field-types/field-type.js';
import { memoizeReader } from './field-types/memoize-reader.js';
import { ALL_FIELDS, type FieldName } from './fields.js';

const SPACE = 0x20;
const DELETE = 0x7f;

/** Text without white space around it; most has none, and need not be looked through for it. */
function trimText(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // none of these is true of an empty text
  return first > SPACE && first < DELETE && last > SPACE && last < DELETE ? text : text.trim();
}

/** What stands in a field as text; undefined or blank for nothing. */
export type TextOf = (field: FieldName) => string | undefined;

/** Reads fields from text as people write it, with the decimal mark the run says its amounts have. */
export const textReader =
  (textOf: TextOf, mark: DecimalMark): FieldSource =>
  ({ name, kind }) => {
    const text = textOf(name)?.trim();
    return text ? readValueFromText(kind, text, mark) : undefined;
  };

/** Reads a dossier from text as people write it: command-line options and answers. */
export const dossierFromText = (textOf: TextOf, parameters: Parameters, mark: DecimalMark): ParseResult =>
  buildDossier(textReader(textOf, mark), parameters);

/** Reads the rows of one file, whose fields always stand in the same places; what was read is remembered. */
export function rowReader(
  places: ReadonlyMap<string, number>,
  parameters: Parameters,
  mark: DecimalMark,
): (cells: readonly string[]) => ParseResult {
  const columns = ALL_FIELDS.map(({ name, kind }) => {
    const place = places.get(name);
    return place === undefined ? null : { place, read: memoizeReader(kind, mark) };
  });
  return (cells) =>
    buildDossier((_field, index) => {
      const column = columns[index];
      if (!column) return undefined;
      const cell = cells[column.place];
      const text = cell === undefined || cell === '' ? '' : trimText(cell);
      return text === '' ? undefined : column.read(text);
    }, parameters);
}
