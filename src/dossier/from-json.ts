import { LosslessNumber, parse as parseLossless } from 'lossless-json';
import type { Parameters } from '../parameters/parameters.js';
import { nearest } from '../words/nearest.js';
import { normaliseName } from '../words/normalise.js';
import { assemble, type ReadField, type Reading } from './assemble.js';
import { ALL_FIELDS } from './fields.js';
import { readJson } from './kinds/kind.js';
import { flaw, type Problem, problem } from './problem.js';

/** Keys that may stand beside the fields: an editor's link to the schema, and what a reject file adds. */
const PASSED_OVER = new Set(['$schema', 'problems']);
const KEYS = new Map(ALL_FIELDS.map((field) => [field.key as string, field]));

/**
 * Reads a dossier from JSON text; numbers keep the digits they were written with.
 * @returns the dossier, or its problems (also where the text is no JSON at all)
 */
export function dossierFromJsonText(text: string, parameters: Parameters): Reading {
  const value = jsonValue(text);
  return value instanceof SyntaxError
    ? { problems: [problem('', flaw('INVALID_JSON', { place: null }))] }
    : dossierFromJson(value, parameters);
}

/** Whether text starts as JSON of dossiers does: with an object or a list. */
export const startsAsJson = (text: string): boolean => /^\s*[[{]/.test(text);

/**
 * Reads JSON text without letting a number pass through floating point.
 * @returns the value, or a SyntaxError (whose message may hold text of the file: do not show it)
 */
export function jsonValue(text: string): unknown {
  try {
    return parseLossless(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    if (error instanceof RangeError) return new SyntaxError('nested too deeply');
    throw error;
  }
}

/**
 * Reads a dossier from a value that came out of JSON: fields in camelCase, canonical values, ISO dates.
 *
 * @param before what is said elsewhere about a field and goes before what the JSON says
 */
export function dossierFromJson(value: unknown, parameters: Parameters, before?: ReadField): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof LosslessNumber)
    return { problems: [problem('', flaw('NOT_AN_OBJECT', {}))] };
  const given = new Map<string, unknown>(Object.entries(value));
  let saidBefore: Set<string> | null = null;
  const read: ReadField = (field, index) => {
    const said = before?.(field, index);
    if (said !== undefined) {
      saidBefore ??= new Set();
      saidBefore.add(field.name);
      return said;
    }
    const found = given.get(field.key);
    const trimmed = typeof found === 'string' ? found.trim() : found;
    const isEmpty = trimmed === undefined || trimmed === null || trimmed === '';
    return isEmpty ? undefined : readJson(field.kind, trimmed);
  };
  const reading = assemble(read, parameters, unknownKeys(given.keys()));
  if (reading.problems === undefined) return reading;
  const problems = reading.problems.map(
    (found): Problem => (saidBefore?.has(found.column) ? found : { ...found, notation: 'json' }),
  );
  return { ...reading, problems };
}

function unknownKeys(keys: Iterable<string>): Problem[] {
  const problems: Problem[] = [];
  let position = 0;
  for (const key of keys) {
    position++;
    if (KEYS.has(key) || PASSED_OVER.has(key)) continue;
    problems.push(problem(`#${position}`, flaw('UNKNOWN_FIELD', { nearest: nearestKey(key) })));
  }
  return problems;
}

const NORMALISED_KEYS = new Map([...KEYS.keys()].map((key) => [normaliseName(key), key]));

function nearestKey(key: string): string | null {
  const near = nearest(normaliseName(key), NORMALISED_KEYS.keys());
  return near === null ? null : (NORMALISED_KEYS.get(near) ?? null);
}
