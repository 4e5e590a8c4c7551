import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { jobsOf } from '../../batch/jobs/jobs.js';
import { formatRange, type RowRange, rowRange } from '../../batch/read/row-range.js';
import { batchReceipt, inputTrace } from '../../batch/receipt.js';
import { runBatch } from '../../batch/run.js';
import { Tracer, traced } from '../../batch/trace.js';
import { DIALECTS } from '../../batch/write/dialect.js';
import { FORMATS, type Format } from '../../batch/write/formats.js';
import { packing } from '../../batch/write/packing.js';
import { problemMessage } from '../../batch/write/rejects.js';
import { BATCH_DETAILS } from '../../batch/write/write-options.js';
import { Failure } from '../../failure.js';
import { originOf } from '../../report/result.js';
import { closingLines, MOST_MESSAGES } from '../batch/closing-lines.js';
import { OutputFiles } from '../batch/output-files.js';
import { progressOn } from '../batch/progress-on.js';
import { type Recognised, recognisedAs, tellRecognised } from '../batch/recognition.js';
import { RejectWatch, rejectLimit } from '../batch/reject-limit.js';
import { tellOfStaleRejects } from '../batch/summary-lines.js';
import {
  choice,
  decimalMark,
  fileOf,
  type GlobalOptions,
  parametersFor,
  requiredConfidence,
  tellOfValues,
} from '../choices.js';
import { EXIT, type Run } from '../context.js';
import { openBytes, STANDARD_STREAM } from '../input.js';

interface Options extends GlobalOptions {
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

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.xlsx': 'xlsx',
};
/** Files of spreadsheets that would not open if something else were written in them. */
const NOT_WRITTEN = new Set(['.xls', '.xlsm', '.xlsb', '.ods']);

/** `imw batch`: many dossiers from a file or standard input. */
export const run: Run = async (context, [path = STANDARD_STREAM], given) => {
  const options = given as Options;
  const { language, tell, stdout, signal } = context;
  const format = formatOf(options);
  const detail = choice('--detail', options.detail ?? 'dossier', BATCH_DETAILS);
  if (detail !== 'dossier' && format !== 'csv' && format !== 'xlsx')
    throw new Failure('DETAIL_NEEDS_CSV', {});
  const dialect = choice('--dialect', options.dialect ?? 'excel', DIALECTS);
  const mark = decimalMark(options.decimal);
  const required = requiredConfidence(options);
  const rows = rowsOf(options);
  const jobs = jobCount(options);
  const parameters = await parametersFor(options);
  tellOfValues(parameters, options, context);
  const wanted = {
    input: path,
    alsoRead: [],
    output: options.output === STANDARD_STREAM ? undefined : fileOf('--output', options.output),
    rejects: fileOf('--rejects', options.rejects),
    receipt: fileOf('--receipt', options.receipt),
    force: options.force === true,
    dryRun: options.dryRun === true,
  };
  if (format === 'xlsx' && wanted.output === undefined && !wanted.dryRun && isTerminal(stdout))
    throw new Failure('XLSX_TO_TERMINAL', {});
  const watch = new RejectWatch(rejectLimit(options.maxRejects, options.failFast === true));

  const input = await openBytes(path, context);
  const files = new OutputFiles(wanted, stdout);
  const packed = await packing(format, files.results);
  const read = new Tracer();
  const progress = options.quiet ? null : progressOn(context, path);
  let messages = 0;
  let recognised: Recognised | null = null;
  try {
    const outcome = await runBatch({
      input: traced(input, read),
      path,
      format,
      required,
      results: packed.sink,
      rejects: () => files.openRejects(),
      parameters,
      language,
      dialect,
      detail,
      mark,
      rows,
      signal,
      startJobs: jobs > 1 ? jobsOf(jobs, context.jobProgram) : undefined,
      onOpened: (opened) => {
        files.nameRejects(opened.shape.kind === 'json');
      },
      onRecognised: (opened, observed) => {
        tellRecognised(opened, observed, options.quiet === true, context);
        recognised = recognisedAs(opened, observed, context);
      },
      onProblem: (line, problem) => {
        messages++;
        if (!options.quiet && messages <= MOST_MESSAGES) {
          progress?.clear();
          tell(problemMessage(path, line, problem, language));
        }
      },
      onReject: (line) => watch.saw(line),
      onProgress: ({ rows, rejected }) => progress?.show({ bytes: read.bytes, rows, rejected }),
    });
    progress?.clear();
    watch.ended(outcome.summary.rows);
    const ran = {
      options: {
        language,
        format,
        dialect,
        detail,
        decimal: mark,
        require: required,
        rows: rows && formatRange(rows),
      },
      input: inputTrace(path, outcome.input.shape, read.trace),
      summary: outcome.summary,
    };
    const packedAs = await packed.finish(ran, parameters);
    await files.complete((output, rejects) =>
      batchReceipt({ ...ran, output: { ...output, ...packedAs }, rejects }, parameters),
    );
    if (!options.quiet)
      closingLines(outcome, { messages, recognised, rows }, files, originOf(parameters), context).forEach(
        tell,
      );
    tellOfStaleRejects(files, context);
    return outcome.summary.rejected > 0 ? EXIT.rejected : EXIT.done;
  } catch (error) {
    progress?.clear();
    await files.abandon();
    throw error;
  }
};

const isTerminal = (stream: Writable): boolean => (stream as { readonly isTTY?: boolean }).isTTY === true;

function formatOf({ format, output, json }: Options): Format {
  if (format !== undefined) return choice('--format', format, Object.keys(FORMATS) as Format[]);
  if (json) return 'json';
  const path = output ?? '';
  const ending = extname(path).toLowerCase();
  if (NOT_WRITTEN.has(ending)) throw new Failure('OUTPUT_OTHER_KIND', { path, ending });
  return FORMAT_OF_ENDING[ending] ?? 'csv';
}

function rowsOf({ rows }: Options): RowRange | null {
  if (rows === undefined) return null;
  const range = rowRange(rows);
  if (!range) throw new Failure('INVALID_ROWS', {});
  return range;
}

const MOST_JOBS = 64;

/** How many threads compute: 1 is this one alone. */
function jobCount({ jobs = '1' }: Options): number {
  const count = /^\d{1,3}$/.test(jobs.trim()) ? Number(jobs) : 0;
  if (count < 1 || count > MOST_JOBS) throw new Failure('INVALID_JOBS', { most: MOST_JOBS });
  return count;
}
