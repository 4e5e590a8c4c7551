import { FORMATS } from '../../batch/formats.js';
import { formatRange } from '../../batch/read/row.js';
import { receiptOfList } from '../../batch/receipt/list-in-receipt.js';
import { createReceipt, describeInput } from '../../batch/receipt/receipt.js';
import { type BatchEvent, blocksBeforeThreads, runBatch } from '../../batch/run.js';
import type { StartPool } from '../../batch/worker-pool/pool.js';
import { rejectFormat } from '../../batch/write/reject-format.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { Digester, digestWhileReading } from '../../io/digest.js';
import { originOf } from '../../report/result.js';
import { type BatchOptions, batchOptions } from '../batch/batch-options.js';
import { BatchReporter } from '../batch/batch-reporter.js';
import { optionsOfCorrected, readCorrection } from '../batch/corrected-run.js';
import { isOnlyResemblance } from '../batch/list-options.js';
import { OutputFiles } from '../batch/output-files.js';
import { RejectWatch } from '../batch/reject-limit.js';
import { summaryReport } from '../batch/summary-report.js';
import { type Context, EXIT, type ExitCode, type Run } from '../context.js';
import { readLetterhead } from '../io/letterhead.js';
import { fileSize, openInput, STANDARD_STREAM } from '../io/open-input.js';
import { isTerminal } from '../io/visible-output.js';
import type { Options } from '../options/option-parsers.js';
import { loadParametersAndWarn } from '../options/run-parameters.js';
import { ownValueLines } from '../own-values.js';

/** `imw batch`: many dossiers from a file or standard input. */
export const run: Run = async (context, [path = STANDARD_STREAM], options) => {
  const given = options.corrects === undefined ? options : { ...optionsOfCorrected(options.corrects), ...options };
  try {
    return await runOnce(context, path, given);
  } catch (error) {
    if (!isOnlyResemblance(error) || path === STANDARD_STREAM || !context.canAsk) throw error;
    const { confirmColumns } = await import('../batch/confirm-columns.js');
    if (!(await confirmColumns(error, context))) throw error;
    return await runOnce(context, path, { ...given, acceptColumns: true });
  }
};

async function runOnce(context: Context, path: string, given: Options): Promise<ExitCode> {
  const options = batchOptions(path, given, context);
  const { format, required, dialect, detail, decimalSeparator, rows, list, sheet } = options;
  const { language, settle, signal } = context;
  const day = FORMATS[format].isDated ? { day: context.date } : {};
  const receiptOptions = {
    language,
    format,
    dialect,
    detail,
    decimal: decimalSeparator,
    require: required,
    rows: rows && formatRange(rows),
    ...day,
  };
  // which columns the user's own headers decide is compared when the results are joined
  const listOptions = receiptOfList(list, decimalSeparator, { kind: 'json', isLines: false });
  const correction =
    given.corrects === undefined ? null : readCorrection(given.corrects, path, { ...receiptOptions, ...listOptions });
  const parameters = await loadParametersAndWarn(given, context);
  assertNotTerminal(options, context);
  const ownValues = ownValueLines(parameters, given, context);
  // read before the work, since its logo may be missing
  const letterhead = options.files.report === undefined ? null : readLetterhead(given, context);
  const watch = new RejectWatch(options.limit);
  const input = await openInput(path, context);
  const alsoRead = [...options.files.alsoRead, ...(correction?.paths ?? [])];
  const files = new OutputFiles({ ...options.files, alsoRead }, context);
  const packing = await FORMATS[format].openPacking(files.results);
  const read = new Digester();
  const reporter = new BatchReporter(path, options, context);
  const onEvent = (event: BatchEvent): void => {
    if (event.kind === 'opened') files.nameRejects(rejectFormat(event.input.shape, options));
    reporter.report(event, read.bytes);
    if (event.kind === 'rejected') watch.add(event.line);
  };
  try {
    const outcome = await runBatch({
      input: digestWhileReading(input, read),
      path,
      sheet,
      format,
      rejectsAs: options.rejectsAs,
      required,
      results: packing.sink,
      openRejects: () => files.openRejects(),
      parameters,
      language,
      dialect,
      detail,
      decimalSeparator,
      ...day,
      hasPicture: options.files.report !== undefined && !options.files.dryRun,
      rows,
      isCorrection: correction !== null,
      onCorrected: correction?.take,
      list: correction?.evidence ? { ...list, evidence: correction.evidence, wasCsv: correction.wasCsv } : list,
      signal,
      startPool: await poolStarter(path, options, context.jobProgram),
      onEvent,
    });
    watch.end(outcome.summary.rows);
    const runSummary = {
      options: { ...receiptOptions, ...receiptOfList(list, decimalSeparator, outcome.input.shape) },
      corrects: correction && { receipt: correction.sha256, wasCsv: correction.wasCsv },
      input: describeInput(path, outcome.input.shape, read.digest),
      summary: outcome.summary,
    };
    if (letterhead) {
      const ran = {
        summary: outcome.summary,
        rows,
        parameters,
        ownValues,
        letterhead,
        columns: runSummary.input.columns,
        given: list.given,
      };
      await files.writeReport(() => summaryReport(ran, context));
    }
    const packedAs = await packing.finish(runSummary, originOf(parameters));
    await files.complete((output, rejects, report) =>
      createReceipt(
        {
          ...runSummary,
          output: { ...output, ...packedAs },
          rejects: rejects && { ...rejects, ...outcome.rejectsPackedAs },
          report,
        },
        parameters,
      ),
    );
    const code = outcome.summary.rejected > 0 ? EXIT.findings : EXIT.done;
    settle(code);
    reporter.end(outcome, files, ownValues);
    return code;
  } catch (error) {
    reporter.cancel();
    await files.rollback();
    throw error;
  }
}

/** What starts the threads of a run; undefined for a run in one thread, which does not load it. */
async function poolStarter(path: string, options: BatchOptions, program: URL): Promise<StartPool | undefined> {
  const warmup = options.jobs === 1 ? null : blocksBeforeThreads(blocksOf(path, options));
  if (warmup === null) return undefined;
  const { createPool } = await import('../../batch/worker-pool/pool.js');
  return createPool(options.jobs, program, warmup);
}

/** About how many blocks are computed; null where that is not known. */
function blocksOf(path: string, { rows, format, detail }: BatchOptions): number | null {
  const bytes = rows === null ? fileSize(path) : null;
  return bytes && bytes / FORMATS[format].blockSize(detail);
}

/** A workbook is not shown on a terminal. */
function assertNotTerminal({ format, files: { output, dryRun } }: BatchOptions, context: Context): void {
  if (FORMATS[format].isText || output !== undefined || dryRun) return;
  if (isTerminal(context.stdout)) throw new CliError('XLSX_TO_TERMINAL', {});
}
