import { FORMAT_NAMES, type Format } from '../../batch/format-names.js';
import { FORMATS } from '../../batch/formats.js';
import { type RowRange, rowRange } from '../../batch/read/row-range.js';
import { DIALECTS, type DialectName } from '../../batch/write/dialect.js';
import { BATCH_DETAILS, type BatchDetail } from '../../batch/write/result-format.js';
import { CliError } from '../../diagnostics/cli-error.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import type { Confidence } from '../../vocabulary/enums.js';
import { STANDARD_STREAM } from '../io/open-input.js';
import {
  type GlobalOptions,
  parseChoice,
  parseDecimalSeparator,
  parseFileName,
  parseRequiredConfidence,
} from '../options/option-parsers.js';
import type { WantedFiles } from './output-files.js';
import { assertMatchingName, formatOfName } from './output-format.js';
import { type RejectLimit, rejectLimit } from './reject-limit.js';

/** The options of `imw batch` as they are given. */
export interface GivenOptions extends GlobalOptions {
  readonly output?: string;
  readonly format?: string;
  readonly dialect?: string;
  readonly detail?: string;
  readonly decimal?: string;
  readonly rejects?: string;
  readonly receipt?: string;
  readonly force?: boolean;
  readonly failFast?: boolean;
  readonly maxRejects?: string;
  readonly dryRun?: boolean;
  readonly rows?: string;
  readonly jobs?: string;
}

/** The options of a batch, read. */
export interface BatchOptions {
  readonly format: Format;
  readonly dialect: DialectName;
  readonly detail: BatchDetail;
  readonly mark: DecimalSeparator;
  readonly required: Confidence | null;
  readonly rows: RowRange | null;
  /** How many threads compute: 1 is this one alone. */
  readonly jobs: number;
  readonly limit: RejectLimit | null;
  readonly files: WantedFiles;
  readonly quiet: boolean;
}

/**
 * Reads the options of a batch.
 * @throws CliError when one has no valid value, or two contradict each other
 */
export function batchOptions(input: string, given: GivenOptions): BatchOptions {
  const format = formatOf(given);
  const detail = parseChoice('--detail', given.detail ?? 'dossier', BATCH_DETAILS);
  if (detail !== 'dossier' && !FORMATS[format].hasDetail) throw new CliError('DETAIL_NEEDS_CSV', {});
  return {
    format,
    detail,
    dialect: parseChoice('--dialect', given.dialect ?? 'excel', DIALECTS),
    mark: parseDecimalSeparator(given.decimal),
    required: parseRequiredConfidence(given),
    rows: rowsOf(given),
    jobs: jobCount(given),
    limit: rejectLimit(given.maxRejects, given.failFast === true),
    files: {
      input,
      alsoRead: [],
      output: given.output === STANDARD_STREAM ? undefined : parseFileName('--output', given.output),
      rejects: parseFileName('--rejects', given.rejects),
      receipt: parseFileName('--receipt', given.receipt),
      force: given.force === true,
      dryRun: given.dryRun === true,
    },
    quiet: given.quiet === true,
  };
}

function formatOf({ format, output = '', json }: GivenOptions): Format {
  const asked = format ?? (json ? 'json' : undefined);
  if (asked === undefined) return formatOfName(output);
  const chosen = parseChoice('--format', asked, FORMAT_NAMES);
  assertMatchingName(output, chosen, true);
  return chosen;
}

function rowsOf({ rows }: GivenOptions): RowRange | null {
  if (rows === undefined) return null;
  const range = rowRange(rows);
  if (!range) throw new CliError('INVALID_ROWS', {});
  return range;
}

const MOST_JOBS = 64;

/** How many threads compute: 1 is this one alone. */
function jobCount({ jobs = '1' }: GivenOptions): number {
  const count = /^\d{1,3}$/.test(jobs.trim()) ? Number(jobs) : 0;
  if (count < 1 || count > MOST_JOBS) throw new CliError('INVALID_JOBS', { most: MOST_JOBS });
  return count;
}
