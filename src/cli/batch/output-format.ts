import { extname } from 'node:path';
import { FORMATS, formatOfExtension } from '../../batch/formats.js';
import type { Format } from '../../batch/write/result-format.js';
import { CliError } from '../../diagnostics/cli-error.js';

/** Files of other programs, which would not open if something else were written in them. */
const NOT_WRITTEN = new Set('.xls .xlsm .xlsb .ods .doc .docx .odt .pdf .htm .html .xml .zip .gz'.split(' '));

/**
 * The format that the name of an output asks for; CSV where it asks for none.
 * @throws CliError OUTPUT_OTHER_KIND when it is the name of a file that this program does not write
 */
export function formatOfName(path: string): Format {
  const ending = extname(path).toLowerCase();
  if (NOT_WRITTEN.has(ending)) throw new CliError('OUTPUT_OTHER_KIND', { path, ending });
  return formatOfExtension(ending) ?? 'csv';
}

/**
 * Rejects a workbook under another name, and anything else under the name of one: Excel opens a workbook by its name.
 * @param isChosen whether another format can be chosen for the run; parts that are joined have theirs
 * @throws CliError OUTPUT_CONTRADICTS_FORMAT
 */
export function assertMatchingName(path: string, format: Format, isChosen: boolean): void {
  const ending = extname(path).toLowerCase();
  const named = formatOfExtension(ending);
  const isAnyText = FORMATS[format].isText && (named === null || FORMATS[named].isText);
  if (ending !== '' && named !== format && !isAnyText)
    throw new CliError('OUTPUT_CONTRADICTS_FORMAT', { path, ending, format, isChosen });
}
