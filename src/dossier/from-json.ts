import { LosslessNumber } from 'lossless-json';
import { issue, type RowDiagnostic, rowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { Parameters } from '../parameters/parameters.js';
import { parseJson } from '../primitives/parse-json.js';
import { normaliseName } from '../vocabulary/names.js';
import { suggest } from '../vocabulary/suggest.js';
import { buildDossier, type FieldSource, NONE, type ParseResult } from './build-dossier.js';
import { readValueFromJson } from './field-types/field-type.js';
import { ALL_FIELDS } from './fields.js';

/** Keys that are allowed next to the fields: an editor's link to the schema, and what a reject file adds. */
const SKIPPED_KEYS = new Set(['$schema', 'problems']);
/** At most so many unknown keys are reported; correcting these shows the next ones. */
const MOST_UNKNOWN = 20;
const KEYS: ReadonlySet<string> = new Set(ALL_FIELDS.map(({ key }) => key));

/** Reads a dossier from JSON text; numbers keep the digits they were written with. */
export function dossierFromJsonText(text: string, parameters: Parameters): ParseResult {
  const value = parseJsonValue(text);
  return value instanceof SyntaxError
    ? { problems: [rowDiagnostic('', issue('INVALID_JSON', { place: null }))] }
    : dossierFromJson(value, parameters);
}

/** Whether text starts like JSON of dossiers: with an object or an array. */
export const startsAsJson = (text: string): boolean => /^\s*[[{]/.test(text);

/**
 * Reads JSON text strictly, without letting a number pass through floating point.
 * @returns the value, or a SyntaxError
 */
export function parseJsonValue(text: string): unknown {
  const json = parseJson(text, 'as-written');
  return json.ok ? json.value : new SyntaxError(json.kind);
}

/** Reads a dossier from a parsed JSON value; `overrides`, another source of fields, takes precedence. */
export function dossierFromJson(value: unknown, parameters: Parameters, overrides?: FieldSource): ParseResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof LosslessNumber)
    return { problems: [rowDiagnostic('', issue('NOT_AN_OBJECT', {}))] };
  const given = new Map<string, unknown>(Object.entries(value));
  const overridden = new Set<string>();
  const read: FieldSource = (field, index) => {
    const override = overrides?.(field, index);
    if (override !== undefined) {
      overridden.add(field.name);
      return override === NONE ? undefined : override;
    }
    const found = given.get(field.key);
    const trimmed = typeof found === 'string' ? found.trim() : found;
    const isEmpty = trimmed === undefined || trimmed === null || trimmed === '';
    return isEmpty ? undefined : readValueFromJson(field.kind, trimmed);
  };
  const reading = buildDossier(read, parameters, unknownKeys(given.keys()));
  if (reading.problems === undefined) return reading;
  const problems = reading.problems.map(
    (found): RowDiagnostic => (overridden.has(found.column) ? found : { ...found, notation: 'json' }),
  );
  return { ...reading, problems };
}

function unknownKeys(keys: Iterable<string>): RowDiagnostic[] {
  const problems: RowDiagnostic[] = [];
  for (const [index, key] of [...keys].entries())
    if (!KEYS.has(key) && !SKIPPED_KEYS.has(key) && problems.length < MOST_UNKNOWN)
      problems.push(rowDiagnostic(`#${index + 1}`, issue('UNKNOWN_FIELD', { nearest: nearestKey(key) })));
  return problems;
}

const KEY_OF_NAME = new Map([...KEYS].map((key) => [normaliseName(key), key]));

const nearestKey = (key: string): string | null =>
  KEY_OF_NAME.get(suggest(normaliseName(key), KEY_OF_NAME.keys()) ?? '') ?? null;
