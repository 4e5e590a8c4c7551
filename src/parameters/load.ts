import type * as z from 'zod/mini';
import { compileParameters, dataOf } from './compile.js';
import { type FileEntry, markOrigin, type ParameterData } from './entry.js';
import { hashOf } from './hash.js';
import type { IndexRate } from './index-rate.js';
import { mergeOverlay } from './overlay.js';
import { ParameterError } from './parameter-error.js';
import type { Parameters } from './parameters.js';
import { editionFile, parameterFile } from './schema.js';
import { shippedParameters } from './shipped-parameters.js';
import { checkParameters } from './validation/checks.js';
import { formProblems } from './validation/form-problems.js';
import { checkPackages } from './validation/package-checks.js';
import { checkRateLimits } from './validation/rate-limits.js';

/** A file of the user's own values: its parsed JSON, its name, and how the caller came by it. */
export interface OverlayFrom {
  readonly data: unknown;
  /** `file` is the path or name of the file; `source` says in the caller's words where it was set, for receipts. */
  readonly origin: { readonly file: string; readonly source: string };
}

export interface LoadOptions {
  /** Yearly indexation of projected quarters; without it the last known values are used. */
  readonly indexation?: IndexRate | null;
  /** The user's own values, which replace or add to those of the program. */
  readonly overlay?: OverlayFrom | null;
}

/**
 * Loads the parameters of the program, with the user's own values taking precedence. These are checked: form,
 * ascending dates, no days without a value, no overlap, a source and a confidence for each value.
 *
 * @throws ParameterError with everything that is wrong
 */
export function loadParameters({ indexation = null, overlay = null }: LoadOptions = {}): Parameters {
  const shipped = shippedParameters(indexation);
  return overlay ? withOverlay(shipped, overlay) : shipped;
}

/**
 * Merges a file of the user's own values into parameters; the file takes precedence.
 *
 * @throws ParameterError with everything that is wrong
 */
export function withOverlay(
  base: Parameters,
  { data: file, origin: { file: name, source } }: OverlayFrom,
): Parameters {
  const { data, problems } = mergeOverlay(dataOf(base), file);
  if (problems.length > 0) throw new ParameterError(problems, name);
  const { $schema: _, ...values } = file as Readonly<Record<string, unknown>>;
  const overlay = { sha256: hashOf(values), file: name.split(/[\\/]/).at(-1) ?? name, source };
  try {
    return compileParameters(data, base.sha256, base.indexation, overlay);
  } catch (error) {
    throw error instanceof ParameterError ? new ParameterError(error.problems, name) : error;
  }
}

/**
 * Reads and checks the edition and the parameter files.
 * @throws ParameterError with everything that is wrong
 */
export function readParameterData(edition: unknown, files: readonly unknown[]): ParameterData {
  const data: ParameterData = {
    ...shaped(editionFile, edition),
    parameters: files.flatMap((file) =>
      shaped(parameterFile, file).parameters.map((entry: FileEntry) => markOrigin(entry, 'shipped')),
    ),
  };
  const problems = [...checkParameters(data), ...checkRateLimits(data), ...checkPackages(data)];
  if (problems.length > 0) throw new ParameterError(problems);
  return data;
}

function shaped<T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ParameterError(formProblems(value, parsed.error.issues));
}
