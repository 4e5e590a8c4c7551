import { compileParameters, dataOf } from './compile.js';
import { hashOf } from './hash.js';
import type { IndexRate } from './index-rate.js';
import { mergeOverlay } from './overlay.js';
import { ParameterError } from './parameter-error.js';
import type { Parameters } from './parameters.js';
import { shippedParameters } from './shipped-parameters.js';

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
