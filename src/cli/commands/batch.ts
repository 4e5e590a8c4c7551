import type { StartJobs } from '../../batch/jobs/jobs.js';
import { blocksAlone } from '../../batch/jobs/when.js';
import { formatRange } from '../../batch/read/row-range.js';
import { batchReceipt, inputTrace, type ReceiptOptions } from '../../batch/receipt.js';
import { runBatch } from '../../batch/run.js';
import { Tracer, traced } from '../../batch/trace.js';
import { pieceOf } from '../../batch/write/formats.js';
import { packing } from '../../batch/write/packing.js';
import { Failure } from '../../failure.js';
import { originOf } from '../../report/result.js';
import type { Language } from '../../text/language.js';
import { type BatchOptions, batchOptions, type GivenOptions } from '../batch/batch-options.js';
import { BatchTeller } from '../batch/batch-teller.js';
import { OutputFiles } from '../batch/output-files.js';
import { RejectWatch } from '../batch/reject-limit.js';
import { parametersFor, tellOfValues } from '../choices.js';
import { type Context, EXIT, type Run } from '../context.js';
import { openBytes, STANDARD_STREAM, sizeOf } from '../input.js';

/** `imw batch`: many dossiers from a file or standard input. */
export const run: Run = async (context, [path = STANDARD_STREAM], given) => {
  const options = batchOptions(path, given as GivenOptions);
  const { format, required, dialect, detail, mark, rows } = options;
  const { language, signal } = context;
  const parameters = await parametersFor(given);
  tellOfValues(parameters, given, context);
  refuseTerminal(options, context);
  const watch = new RejectWatch(options.limit);
  const input = await openBytes(path, context);
  const files = new OutputFiles(options.files, context);
  const packed = await packing(format, files.results);
  const read = new Tracer();
  const teller = new BatchTeller(path, options, context);
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
      startJobs: await threads(path, options, context.jobProgram),
      onOpened: ({ shape }) => files.nameRejects(shape.kind === 'json'),
      onRecognised: (opened, observed) => teller.recognised(opened, observed),
      onProblem: (line, problem) => teller.problem(line, problem),
      onReject: (line) => watch.saw(line),
      onProgress: (summary) => teller.progress(read.bytes, summary),
    });
    watch.ended(outcome.summary.rows);
    const ran = {
      options: receiptOptions(options, language),
      input: inputTrace(path, outcome.input.shape, read.trace),
      summary: outcome.summary,
    };
    const packedAs = await packed.finish(ran, parameters);
    await files.complete((output, rejects) =>
      batchReceipt({ ...ran, output: { ...output, ...packedAs }, rejects }, parameters),
    );
    teller.ended(outcome, files, originOf(parameters));
    return outcome.summary.rejected > 0 ? EXIT.rejected : EXIT.done;
  } catch (error) {
    teller.gaveUp();
    await files.abandon();
    throw error;
  }
};

/** How the threads of a run are started; one thread needs nothing of that, and does not load it. */
async function threads(path: string, options: BatchOptions, program: URL): Promise<StartJobs | undefined> {
  const alone = options.jobs === 1 ? null : blocksAlone(blocksOf(path, options));
  if (alone === null) return undefined;
  const { jobsOf } = await import('../../batch/jobs/jobs.js');
  return jobsOf(options.jobs, program, alone);
}

/** About how many blocks are computed; null where that is not known. */
function blocksOf(path: string, { rows, format, detail }: BatchOptions): number | null {
  const bytes = rows === null ? sizeOf(path) : null;
  return bytes && bytes / pieceOf(format, detail);
}

/** A workbook is nothing to look at on a terminal. */
function refuseTerminal({ format, files: { output, dryRun } }: BatchOptions, context: Context): void {
  if (format !== 'xlsx' || output !== undefined || dryRun) return;
  if ((context.stdout as { readonly isTTY?: boolean }).isTTY === true)
    throw new Failure('XLSX_TO_TERMINAL', {});
}

const receiptOptions = (
  { format, dialect, detail, mark, required, rows }: BatchOptions,
  language: Language,
): ReceiptOptions => ({
  language,
  format,
  dialect,
  detail,
  decimal: mark,
  require: required,
  rows: rows && formatRange(rows),
});
