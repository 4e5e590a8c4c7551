import { assemble, type ReadField, type Reading } from '../dossier/assemble.js';
import { camelCase, type FieldName, fieldNamed } from '../dossier/fields.js';
import { dossierFromJson, jsonValue, startsAsJson } from '../dossier/from-json.js';
import type { DecimalMark } from '../dossier/kinds/kind.js';
import { flaw, type Problem, problem } from '../dossier/problem.js';
import { Failure } from '../failure.js';
import type { Parameters } from '../parameters/parameters.js';
import { problemSentence } from '../report/sentences.js';
import type { Context } from './context.js';
import { placeOfMistake } from './json-text.js';
import { readText } from './whole-text.js';

/** Reads a dossier; what options say goes before what its file says. */
export type DossierReader = (options: ReadField | undefined) => Reading;

/**
 * Opens one dossier: a JSON file or standard input where one is named, else only what options say.
 * @throws Failure where the file cannot be read, or is no JSON
 */
export async function openDossier(
  path: string | undefined,
  parameters: Parameters,
  context: Context,
): Promise<DossierReader> {
  if (path === undefined) return (options) => assemble(options ?? (() => undefined), parameters);
  const text = await readText(path, context);
  const value = jsonValue(text);
  if (!(value instanceof SyntaxError)) return (options) => dossierFromJson(value, parameters, options);
  if (!startsAsJson(text)) throw new Failure('NOT_JSON', { path });
  const invalid = problem('', flaw('INVALID_JSON', { place: placeOfMistake(text) }));
  return () => ({ problems: [invalid] });
}

/**
 * What is wrong with one dossier in a line: where it stands, the code, and the mend.
 *
 * @param mark the decimal mark of what options say
 * @param optionOf the option that said a field; null where it stands in the file
 */
export function problemLine(
  found: Problem,
  path: string | undefined,
  mark: DecimalMark,
  optionOf: (field: FieldName) => string | null,
  { language }: Context,
): string {
  const field = fieldNamed(found.column);
  const option = field ? optionOf(field.name) : null;
  const told = mark !== null && option !== null ? { ...found, notation: mark } : found;
  const sentence = `${found.code}: ${problemSentence(told, language)}`;
  if (option !== null) return `${option}: ${sentence}`;
  const key = field ? camelCase(field.name) : found.column;
  return [path, key, sentence].filter((part) => part !== undefined && part !== '').join(': ');
}
