import { CliError } from '../diagnostics/cli-error.js';
import { issue, type RowDiagnostic, rowDiagnostic } from '../diagnostics/row-diagnostic.js';
import { buildDossier, type FieldSource, type ParseResult } from '../dossier/build-dossier.js';
import type { DecimalMark } from '../dossier/field-types/field-type.js';
import { camelCase, type FieldName, fieldNamed } from '../dossier/fields.js';
import { dossierFromJson, parseJsonValue, startsAsJson } from '../dossier/from-json.js';
import { formatRowDiagnostic } from '../i18n/format.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Context } from './context.js';
import { locateJsonError } from './io/json-text.js';
import { readAll } from './io/read-all.js';

/** Reads a dossier; what options say goes before what its file says. */
export type DossierReader = (options: FieldSource | undefined) => ParseResult;

/**
 * Opens one dossier: a JSON file or standard input where one is named, else only what options say.
 * @throws CliError where the file cannot be read, or is no JSON
 */
export async function loadDossier(
  path: string | undefined,
  parameters: Parameters,
  context: Context,
): Promise<DossierReader> {
  if (path === undefined) return (options) => buildDossier(options ?? (() => undefined), parameters);
  const text = await readAll(path, context);
  const value = parseJsonValue(text);
  if (!(value instanceof SyntaxError)) return (options) => dossierFromJson(value, parameters, options);
  if (!startsAsJson(text)) throw new CliError('NOT_JSON', { path });
  const invalid = rowDiagnostic('', issue('INVALID_JSON', { place: locateJsonError(text) }));
  return () => ({ problems: [invalid] });
}

/**
 * What is wrong with one dossier in a line: where it stands, the code, and the mend.
 *
 * @param mark the decimal mark of what options say
 * @param optionOf the option that said a field; null where it stands in the file
 */
export function problemLine(
  found: RowDiagnostic,
  path: string | undefined,
  mark: DecimalMark,
  optionOf: (field: FieldName) => string | null,
  { language }: Context,
): string {
  const field = fieldNamed(found.column);
  const option = field ? optionOf(field.name) : null;
  const told = mark !== null && option !== null ? { ...found, notation: mark } : found;
  const sentence = `${found.code}: ${formatRowDiagnostic(told, language)}`;
  if (option !== null) return `${option}: ${sentence}`;
  const key = field ? camelCase(field.name) : found.column;
  return [path, key, sentence].filter((part) => part !== undefined && part !== '').join(': ');
}
