import { FORMATS } from '../../batch/formats.js';
import { joinParts, receiptOfParts, summaryOf } from '../../batch/join/join.js';
import {
  areInWorkbook,
  type Corrected,
  type JoinedRows,
  joinCorrections,
  receiptOfCorrections,
  summaryOfCorrections,
} from '../../batch/join/join-corrections.js';
import type { Part } from '../../batch/join/part.js';
import type { Summary } from '../../batch/stats/summary.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { assertMatchingName } from '../batch/batch-options.js';
import { estimateLines, leftOutLines, summaryLines, warnAboutStaleRejects } from '../batch/final-report.js';
import { OutputFiles, receiptPathOf, type WantedFiles } from '../batch/output-files.js';
import { areCorrections, readCorrections, readParts } from '../batch/read-parts.js';
import { type Context, EXIT, type ExitCode, type Run } from '../context.js';
import { openInput } from '../io/open-input.js';
import { settingsFiles } from '../options/configuration.js';
import { type Options, parseFileName } from '../options/option-parsers.js';
import { ownValueLinesOfReceipt } from '../own-values.js';

type Written = Pick<Part, 'path' | 'receipt' | 'rejectsPath'>;

/**
 * `imw join`: joins the parts of a batch as if they had been computed in one run, or puts corrected rows among the
 * results of the run that had rejected them.
 */
export const run: Run = async (context, paths, options) => {
  const output = parseFileName('--output', options.output);
  if (output === undefined) throw new CliError('MISSING_ARGUMENT', { name: '--output <file>' });
  const given = paths as readonly [string, ...string[]];
  if (areCorrections(given)) {
    const corrections = readCorrections(given);
    return intoFiles(corrections, output, options, context, (files) => writeCorrections(corrections, files, context));
  }
  const parts = readParts(given);
  return intoFiles(parts, output, options, context, (files) => writeParts(parts, files, context));
};

/** Opens the files of the joined results, lets them be written, and reports what they come to. */
async function intoFiles(
  written: readonly [Written, ...Written[]],
  output: string,
  options: Options,
  context: Context,
  write: (files: OutputFiles) => Promise<Summary>,
): Promise<ExitCode> {
  const { printError, settle } = context;
  const [{ receipt: first }] = written;
  const files = new OutputFiles(wantedFiles(written, output, options), context);
  assertMatchingName(output, first.options.format, false);
  try {
    files.nameRejects(first.input.kind === 'json' ? 'jsonl' : areInWorkbook(written) ? 'xlsx' : 'csv');
    const summary = await write(files);
    const code = summary.rejected > 0 ? EXIT.findings : EXIT.done;
    settle(code);
    const unseen = [
      ...ownValueLinesOfReceipt(first, context),
      ...estimateLines(summary, context),
      ...leftOutLines(summary, context),
    ];
    (options.quiet ? unseen : summaryLines(summary, files, unseen, context)).forEach(printError);
    warnAboutStaleRejects(files, context);
    return code;
  } catch (error) {
    await files.rollback();
    throw error;
  }
}

async function writeParts(parts: readonly [Part, ...Part[]], files: OutputFiles, context: Context): Promise<Summary> {
  await joinParts(parts, { ...joinRun(files, context), results: files.results });
  const summary = summaryOf(parts);
  await files.complete((output, rejects) => receiptOfParts(parts, summary, output, rejects));
  return summary;
}

async function writeCorrections(
  corrections: readonly [Corrected, ...Corrected[]],
  files: OutputFiles,
  context: Context,
): Promise<Summary> {
  const [{ receipt: first }] = corrections;
  const packing = await FORMATS[first.options.format].openPacking(files.results);
  const rows = await joinCorrections(corrections, { ...joinRun(files, context), results: packing.sink });
  const summary = summaryOfCorrections(corrections, rows);
  const packedAs = await packing.finish({ options: first.options, input: first.input, summary }, first);
  await files.complete((output, rejects) =>
    receiptOfCorrections(
      corrections,
      summary,
      { ...output, ...packedAs },
      rejects && { ...rejects, ...contentsOf(rows) },
    ),
  );
  return summary;
}

const contentsOf = ({ contents }: JoinedRows) => (contents === undefined ? {} : { contents });

const joinRun = (files: OutputFiles, context: Context) => ({
  open: (path: string) => openInput(path, context),
  openRejects: () => files.openRejects(),
  signal: context.signal,
});

function wantedFiles(written: readonly [Written, ...Written[]], output: string, options: Options): WantedFiles {
  return {
    input: written[0].receipt.input.name,
    alsoRead: [
      ...written.flatMap(({ path, rejectsPath }) => [path, receiptPathOf(path), ...(rejectsPath ? [rejectsPath] : [])]),
      ...settingsFiles(options),
    ],
    output,
    rejects: parseFileName('--rejects', options.rejects),
    receipt: parseFileName('--receipt', options.receipt),
    force: options.force === true,
    dryRun: false,
  };
}
