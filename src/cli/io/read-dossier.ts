import { CliError } from '../../diagnostics/cli-error.js';
import { issue, type RowDiagnostic, rowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import { completeEvaluation } from '../../dossier/another-evaluation.js';
import { moveWithFraction } from '../../dossier/another-fraction.js';
import { buildDossier, changedSource, type FieldSource, type ParseResult } from '../../dossier/build-dossier.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import { camelCase, type FieldName, fieldNamed } from '../../dossier/fields.js';
import { dossierFromJson, startsAsJson } from '../../dossier/from-json.js';
import { formatRowDiagnostic } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import { parseJson } from '../../primitives/parse-json.js';
import type { Context } from '../context.js';
import { readAll } from './open-input.js';

const NOTHING: FieldSource = () => undefined;

/** Reads a dossier with the values that options give, which take precedence over its file. */
export type DossierReader = (options: FieldSource | undefined) => ParseResult;

/**
 * Loads one dossier: a JSON file or standard input where a path is given, else only the values of options. Returns a
 * reader, so that one file can be read with several sets of options.
 * @throws CliError where the file cannot be read, or is not JSON
 */
export async function loadDossier(
  path: string | undefined,
  parameters: Parameters,
  context: Context,
): Promise<DossierReader> {
  if (path === undefined) return (options) => buildDossier(changedSource(options ?? NOTHING, NOTHING), parameters);
  const text = await readAll(path, context);
  const json = parseJson(text, 'as-written');
  if (json.ok) {
    const value = dossierOfResult(json.value);
    if (value !== json.value) context.printError(context.messages.report.dossierOfResult(path));
    return (options) => dossierFromJson(value, parameters, options);
  }
  if (!startsAsJson(text)) throw new CliError('NOT_JSON', { path });
  const [{ line, column }] = json.faults;
  const invalid = rowDiagnostic('', issue('INVALID_JSON', { place: { line, column } }));
  return () => ({ problems: [invalid] });
}

/** The dossier in a result that was written before; any other value as it is. */
function dossierOfResult(value: unknown): unknown {
  const isResult =
    typeof value === 'object' && value !== null && ['dossier', 'verdicts', 'receipt'].every((key) => key in value);
  return isResult ? (value as { readonly dossier: unknown }).dossier : value;
}

/**
 * Reads a dossier with changes: another fraction moves the wage along, unless it is kept, and another rate after an
 * evaluation has a quarter.
 *
 * @param base the values of options that belong to the dossier itself, where it has no file
 */
export function readChanged(
  read: DossierReader,
  base: FieldSource | undefined,
  changes: FieldSource | undefined,
  keepWage: boolean,
  parameters: Parameters,
): ParseResult {
  const first = read(base);
  if (!changes) return first;
  const before = first.dossier ?? first.draft ?? {};
  const { source: withQuarter, supplied } = completeEvaluation(before, changes, parameters);
  const { source, ...moves } = keepWage
    ? { source: withQuarter, moved: [], movedFrom: null }
    : moveWithFraction(before, withQuarter);
  const reading = read(base ? changedSource(source, base) : source);
  return reading.dossier
    ? { dossier: { ...reading.dossier, ...moves, supplied } }
    : { ...reading, draft: { ...reading.draft, ...moves } };
}

/**
 * A problem of one dossier in one line: its location, its code, and how to correct it.
 *
 * @param decimal the decimal separator of the options
 * @param optionOf the option that gave a field; null where the file gave it
 */
export function problemLine(
  found: RowDiagnostic,
  path: string | undefined,
  decimal: DecimalSeparator,
  optionOf: (field: FieldName) => string | null,
  { language }: Context,
): string {
  const field = fieldNamed(found.column);
  const option = field ? optionOf(field.name) : null;
  const shown = decimal !== null && option !== null ? { ...found, notation: decimal } : found;
  const sentence = `${found.code}: ${formatRowDiagnostic(shown, language)}`;
  if (option !== null) return `${option}: ${sentence}`;
  const key = field ? camelCase(field.name) : found.column;
  return [path, key, sentence].filter((part) => part !== undefined && part !== '').join(': ');
}
