import { relative } from 'node:path';
import { CliError } from '../../diagnostics/cli-error.js';
import { parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { withOverlay } from '../../parameters/load.js';
import { ParameterError } from '../../parameters/parameter-error.js';
import type { Parameters } from '../../parameters/parameters.js';
import { parseJson } from '../../primitives/parse-json.js';
import { assertOwnFile } from '../io/own-file.js';
import { isFile, readSmallFile } from '../io/read-small-file.js';
import type { OverlaySource } from './configuration.js';

/**
 * Merges a file of the user's own values into parameters.
 *
 * @throws CliError when the file does not exist or cannot be read, or when another user can have written one that the
 * user did not name
 * @throws ParameterError when it is not valid JSON, has a key twice, or its values are invalid
 */
export function addOverlayFile(base: Parameters, path: string, source: OverlaySource): Parameters {
  if (source === 'imw.config.json' && isFile(path)) assertOwnFile(path);
  const json = parseJson(readNamedFile(path, source));
  if (json.ok) return withOverlay(base, { data: json.value, origin: { file: path, source } });
  const problems = json.faults.map(({ key, line, column }) =>
    json.kind === 'repeated-key'
      ? parameterDiagnostic('', 'DUPLICATE_KEY', { key, line, column })
      : parameterDiagnostic('', 'JSON_SYNTAX', { line, column }),
  );
  throw new ParameterError(problems, path);
}

/** Reads a file; the failure for a missing one says where it is named: the user may not know of the configuration. */
function readNamedFile(path: string, source: OverlaySource): string {
  try {
    return readSmallFile(path);
  } catch (error) {
    const isMissing = error instanceof CliError && error.diagnostic.code === 'FILE_NOT_FOUND';
    if (source === '--parameters' || !isMissing) throw error;
    throw new CliError('CONFIG_NAMES_NO_FILE', { path: relative('.', path), setBy: source });
  }
}
