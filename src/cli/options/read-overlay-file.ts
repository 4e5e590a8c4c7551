import { relative } from 'node:path';
import { CliError } from '../../diagnostics/cli-error.js';
import { parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import type { OverlayFrom } from '../../parameters/load.js';
import { ParameterError } from '../../parameters/parameter-error.js';
import { parseJsonText } from '../io/json-text.js';
import { readSmallFile } from '../io/read-small-file.js';
import type { OverlaySource } from './configuration/settings.js';

export { withOverlay } from '../../parameters/load.js';

/**
 * Reads a file of the user's own values.
 *
 * @throws CliError when there is no such file, or it cannot be read
 * @throws ParameterError when it is not valid JSON, or has a key twice
 */
export function readOverlayFrom(path: string, source: OverlaySource): OverlayFrom {
  const json = parseJsonText(readNamedFile(path, source));
  if (!json.ok) {
    const { line, column } = json;
    throw new ParameterError([parameterDiagnostic('', 'JSON_SYNTAX', { line, column })], path);
  }
  if (json.repeated.length > 0)
    throw new ParameterError(
      json.repeated.map((found) => parameterDiagnostic('', 'DUPLICATE_KEY', found)),
      path,
    );
  return { data: json.value, origin: { file: path, source } };
}

/**
 * Reads a file; the failure for a missing one says where it is named, since the user may not know of the configuration.
 */
function readNamedFile(path: string, source: OverlaySource): string {
  try {
    return readSmallFile(path);
  } catch (error) {
    if (
      source === '--parameters' ||
      !(error instanceof CliError) ||
      error.diagnostic.code !== 'FILE_NOT_FOUND'
    )
      throw error;
    throw new CliError('CONFIG_NAMES_NO_FILE', { path: relative('.', path), setBy: source });
  }
}
