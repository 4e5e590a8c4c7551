import { extname } from 'node:path';
import type { Format } from '../../batch/write/formats.js';
import { CliError } from '../../diagnostics/cli-error.js';

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.xlsx': 'xlsx',
};
/** Files of other programs, which would not open if something else were written in them. */
const NOT_WRITTEN = new Set('.xls .xlsm .xlsb .ods .doc .docx .odt .pdf .htm .html .xml .zip .gz'.split(' '));

/**
 * The format that the name of an output asks for; CSV where it asks for none.
 * @throws CliError OUTPUT_OTHER_KIND when it is the name of what is not written
 */
export function formatOfName(path: string): Format {
  const ending = extname(path).toLowerCase();
  if (NOT_WRITTEN.has(ending)) throw new CliError('OUTPUT_OTHER_KIND', { path, ending });
  return FORMAT_OF_ENDING[ending] ?? 'csv';
}

/**
 * Refuses a workbook under another name, and anything else under that of one: Excel opens a workbook by its name.
 * @param isChosen whether the run can be told another format; parts that are put together have theirs
 * @throws CliError OUTPUT_CONTRADICTS_FORMAT
 */
export function assertMatchingName(path: string, format: Format, isChosen: boolean): void {
  const ending = extname(path).toLowerCase();
  if (ending !== '' && (ending === '.xlsx') !== (format === 'xlsx'))
    throw new CliError('OUTPUT_CONTRADICTS_FORMAT', { path, ending, format, isChosen });
}
