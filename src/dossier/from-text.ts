import type { Parameters } from '../parameters/parameters.js';
import { assemble, type ReadField, type Reading } from './assemble.js';
import type { FieldName } from './fields.js';
import { type DecimalMark, readText } from './kinds/kind.js';

/** What stands in a field as text; undefined or blank for nothing. */
export type TextOf = (field: FieldName) => string | undefined;

/** Reads fields from text as people write it, with the decimal mark the run says its amounts have. */
export const textReader =
  (textOf: TextOf, mark: DecimalMark): ReadField =>
  ({ name, kind }) => {
    const text = textOf(name)?.trim();
    return text ? readText(kind, text, mark) : undefined;
  };

/** Reads a dossier from text as people write it: CSV cells and command-line options. */
export const dossierFromText = (textOf: TextOf, parameters: Parameters, mark: DecimalMark): Reading =>
  assemble(textReader(textOf, mark), parameters);
