import { createHash } from 'node:crypto';
import type * as z from 'zod/mini';
import { checkParameters } from './checks.js';
import { compileParameters } from './compile.js';
import type { ParameterData } from './entry.js';
import type { IndexRate } from './index-rate.js';
import { ParameterError } from './parameter-error.js';
import type { Parameters } from './parameters.js';
import { editionFile, parameterFile } from './shape.js';
import { SHIPPED_EDITION, SHIPPED_FILES } from './shipped.js';

export interface LoadOptions {
  /** Yearly indexation of projected quarters; without it the last known values are used. */
  readonly indexation?: IndexRate | null;
}

/**
 * The parameters that come with the program, checked: shape, ascending dates, no gap, no overlap, a source
 * and a confidence for each value.
 *
 * @throws ParameterError when a file does not hold
 */
export function loadParameters(options: LoadOptions = {}): Parameters {
  const data = readParameterData(SHIPPED_EDITION, SHIPPED_FILES);
  return compileParameters(data, hashOf(data), options.indexation ?? null);
}

/** Reads and checks the edition and the parameter files. */
export function readParameterData(edition: unknown, files: readonly unknown[]): ParameterData {
  const data: ParameterData = {
    ...shaped(editionFile, edition, 'edition'),
    parameters: files.flatMap((file, index) => shaped(parameterFile, file, `file ${index + 1}`).parameters),
  };
  checkParameters(data);
  return data;
}

function shaped<T extends z.ZodMiniType>(schema: T, value: unknown, name: string): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ParameterError(`${name}${placeOf(value, issue?.path ?? [])}`, problemOf(issue));
}

/** Where in a file something is wrong, with the id of the parameter and the date of the value. */
function placeOf(file: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = file;
  let place = '';
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const { id, from } = (at ?? {}) as { readonly id?: unknown; readonly from?: unknown };
    if (typeof id === 'string') place = `: ${id}`;
    else if (typeof from === 'string') place += ` from ${from}`;
    else if (typeof key === 'string' && key !== 'parameters' && key !== 'values') place += `: ${key}`;
  }
  return place;
}

function problemOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return `has what is not known: ${issue.keys.join(', ')}`;
  if (issue?.code === 'invalid_type' && issue.input === undefined) return 'is missing or of another type';
  return 'has another shape than it must have';
}

/** SHA-256 of the data with its keys in order, so that the order in a file does not count. */
function hashOf(data: ParameterData): string {
  return createHash('sha256').update(JSON.stringify(data, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
