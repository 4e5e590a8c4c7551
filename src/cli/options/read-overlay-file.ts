import { relative } from 'node:path';
import { CliError } from '../../diagnostics/cli-error.js';
import { parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import type { OverlayFrom } from '../../parameters/load.js';
import { ParameterError } from '../../parameters/parameter-error.js';
import type { OverlaySetBy } from '../../parameters/parameters.js';
import { parseJsonText } from '../io/json-text.js';
import { readSmallFile } from '../io/read-small-file.js';

export { withOverlay } from '../../parameters/load.js';

/**
 * A file of the user's own values, read from the disk.
 *
 * @throws CliError when there is no such file, or it cannot be read
 * @throws ParameterError when it is no JSON, or says a key twice
 */
export function readOverlayFrom(path: string, setBy: OverlaySetBy): OverlayFrom {
  const json = parseJsonText(readNamedFile(path, setBy));
  if (!json.ok) {
    const { line, column } = json;
    throw new ParameterError([parameterDiagnostic('', 'JSON_SYNTAX', { line, column })], path);
  }
  if (json.repeated.length > 0)
    throw new ParameterError(
      json.repeated.map((found) => parameterDiagnostic('', 'DUPLICATE_KEY', found)),
      path,
    );
  return { data: json.value, origin: { file: path, setBy } };
}

/** A file that is not there is told by what names it: the user may not know of the configuration. */
function readNamedFile(path: string, setBy: OverlaySetBy): string {
  try {
    return readSmallFile(path);
  } catch (error) {
    if (
      setBy === '--parameters' ||
      !(error instanceof CliError) ||
      error.diagnostic.code !== 'FILE_NOT_FOUND'
    )
      throw error;
    throw new CliError('CONFIG_NAMES_NO_FILE', { path: relative('.', path), setBy });
  }
}
