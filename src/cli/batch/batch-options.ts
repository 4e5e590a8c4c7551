import { extname } from 'node:path';
import { FORMATS, formatOfExtension } from '../../batch/formats.js';
import type { ListOptions } from '../../batch/read/list-options.js';
import { parseRowRange, type RowRange } from '../../batch/read/row.js';
import { rejectsAskedBy, type TableRejects } from '../../batch/write/reject-format.js';
import { BATCH_DETAILS, type BatchDetail, FORMAT_NAMES, type Format } from '../../batch/write/result-format.js';
import { CliError } from '../../diagnostics/cli-error.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { DialectName } from '../../report/csv/dialect.js';
import type { Confidence } from '../../vocabulary/enums.js';
import type { Context } from '../context.js';
import { STANDARD_STREAM } from '../io/open-input.js';
import { settingsFiles } from '../options/configuration.js';
import {
  type Options,
  parseChoice,
  parseDecimalSeparator,
  parseDialect,
  parseFileName,
  parseRequiredConfidence,
} from '../options/option-parsers.js';
import { defaultOutput, hasDefaultOutput } from './default-output.js';
import { parseListOptions } from './list-options.js';
import type { WantedFiles } from './output-files.js';
import { parseRejectLimit, type RejectLimit } from './reject-limit.js';

/** The options of a batch, read. */
export interface BatchOptions {
  readonly format: Format;
  readonly dialect: DialectName;
  readonly detail: BatchDetail;
  readonly decimalSeparator: DecimalSeparator;
  readonly required: Confidence | null;
  readonly rows: RowRange | null;
  /** The name or the number of a sheet; null for the first with a header row. */
  readonly sheet: string | null;
  /** What the name of the reject file asks for; undefined where it asks for nothing. */
  readonly rejectsAs: TableRejects | undefined;
  /** How many threads compute: 1 is this one alone. */
  readonly jobs: number;
  readonly limit: RejectLimit;
  readonly files: WantedFiles;
  readonly quiet: boolean;
  /** What the user says about the list. */
  readonly list: ListOptions;
}

/**
 * Reads the options of a batch. On a terminal the results of a file go to one next to it where no output was named.
 * @throws CliError when one has no valid value, or two contradict each other
 */
export function batchOptions(input: string, given: Options, context: Pick<Context, 'messages'>): BatchOptions {
  const isNamedHere = given.output === undefined && hasDefaultOutput(input);
  const format = formatOf(given, isNamedHere ? input : '');
  const named = given.output === STANDARD_STREAM ? undefined : parseFileName('--output', given.output);
  const force = given.force === true;
  const detail = parseChoice('--detail', given.detail ?? 'dossier', BATCH_DETAILS);
  if (detail !== 'dossier' && !FORMATS[format].hasDetail) throw new CliError('DETAIL_NEEDS_CSV', {});
  return {
    format,
    detail,
    dialect: parseDialect(given),
    decimalSeparator: parseDecimalSeparator(given),
    required: parseRequiredConfidence(given),
    rows: rowsOf(given),
    sheet: given.sheet ?? null,
    rejectsAs: rejectsAskedBy(given.rejects),
    jobs: jobCount(given),
    limit: parseRejectLimit(given.maxRejects, given.failFast === true),
    files: {
      input,
      alsoRead: settingsFiles(given),
      output: isNamedHere ? defaultOutput(input, FORMATS[format].extensions[0], force, context) : named,
      rejects: parseFileName('--rejects', given.rejects),
      receipt: parseFileName('--receipt', given.receipt),
      report: reportOf(given),
      force,
      dryRun: given.dryRun === true,
    },
    quiet: given.quiet === true,
    list: parseListOptions(given, parseDecimalSeparator(given)),
  };
}

/** @param input whose format the results have too, where they can; empty where that does not count */
function formatOf({ format, output = '', json }: Options, input: string): Format {
  const asked = format ?? (json ? 'json' : undefined);
  if (asked === undefined) return WORKBOOK.test(input) ? 'xlsx' : formatOfName(output);
  const chosen = parseChoice('--format', asked, FORMAT_NAMES);
  assertMatchingName(output, chosen, true);
  return chosen;
}

/** An input whose results are a workbook too. */
const WORKBOOK = /\.xls[xm]$/i;

/** Files of other programs, which would not open if something else were written in them. */
const NOT_WRITTEN = new Set('.xls .xlsm .xlsb .ods .doc .docx .odt .pdf .htm .html .xml .zip .gz'.split(' '));

/**
 * The format that the name of an output asks for; CSV where it asks for none.
 * @throws CliError OUTPUT_OTHER_KIND when it is the name of a file that this program does not write
 */
function formatOfName(path: string): Format {
  const ending = extname(path).toLowerCase();
  if (NOT_WRITTEN.has(ending)) throw new CliError('OUTPUT_OTHER_KIND', { path, ending });
  return formatOfExtension(ending) ?? 'csv';
}

/**
 * Rejects a workbook under another name, and anything else under the name of one: Excel opens a workbook by its name.
 * Text may have the name of other text where the user chose its format.
 * @param isChosen whether the user chose the format of the run; parts that are joined have theirs
 * @throws CliError OUTPUT_CONTRADICTS_FORMAT
 */
export function assertMatchingName(path: string, format: Format, isChosen: boolean): void {
  const ending = extname(path).toLowerCase();
  const named = formatOfExtension(ending);
  const isAnyText = FORMATS[format].isText && (named === null || (isChosen && FORMATS[named].isText));
  if (ending !== '' && named !== format && !isAnyText)
    throw new CliError('OUTPUT_CONTRADICTS_FORMAT', { path, ending, format, isChosen });
}

/** The summary of the batch is a page. */
function reportOf({ report }: Options): string | undefined {
  const path = parseFileName('--report', report);
  if (path !== undefined && !/\.html?$/i.test(path)) throw new CliError('REPORT_NOT_HTML', { path });
  return path;
}

function rowsOf({ rows }: Options): RowRange | null {
  if (rows === undefined) return null;
  const range = parseRowRange(rows);
  if (!range) throw new CliError('INVALID_ROWS', {});
  return range;
}

const MOST_JOBS = 64;

/** How many threads compute: 1 is this one alone. */
function jobCount({ jobs = '1' }: Options): number {
  const count = /^\d{1,3}$/.test(jobs.trim()) ? Number(jobs) : 0;
  if (count < 1 || count > MOST_JOBS) throw new CliError('INVALID_JOBS', { most: MOST_JOBS });
  return count;
}
