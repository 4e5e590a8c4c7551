import { problemMessage } from '../../batch/write/rejects.js';
import { compareDossiers, type DifferenceRun, type DifferenceTally } from '../../diff/dossier-changes.js';
import { findOverlayChanges } from '../../diff/overlay-changes.js';
import { StreamSink } from '../../io/sink.js';
import { withOverlay } from '../../parameters/load.js';
import type { Parameters } from '../../parameters/parameters.js';
import { toAscii } from '../../report/terminal/style.js';
import { reportDetection } from '../batch/detection.js';
import { MOST_MESSAGES } from '../batch/final-report.js';
import { type Context, EXIT, type ExitCode } from '../context.js';
import { openInput } from '../io/open-input.js';
import { type GlobalOptions, parseDecimalSeparator } from '../options/option-parsers.js';
import { warnAboutOutliers } from '../options/parameter-warnings.js';
import { readOverlayFrom } from '../options/read-overlay-file.js';
import { jsonDiff, terminalDiff } from './diff-writer.js';

interface Options extends GlobalOptions {
  readonly decimal?: string;
}

/**
 * `imw parameters --diff`: compares a file of values with those of the run and, for a file of dossiers, shows
 * which results change and by how much.
 *
 * @param path the file of values
 * @param dossiers the file of dossiers, when there is one
 * @param before the parameters of the run
 */
export async function showDiff(
  path: string,
  dossiers: string | undefined,
  before: Parameters,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const decimal = parseDecimalSeparator(options.decimal);
  const after = withOverlay(before, readOverlayFrom(path, '--parameters'));
  warnAboutOutliers(after, options, context);
  const changes = findOverlayChanges(before, after);
  const input = dossiers === undefined ? null : await openInput(dossiers, context);
  const writer = (options.json ? jsonDiff : terminalDiff)(changes, after.overlay, context);
  const sink = new StreamSink(context.stdout, options.json === true);
  const write = (text: string) => sink.write(context.style.ascii && !options.json ? toAscii(text) : text);
  await write(writer.changes(input !== null));
  if (input === null || dossiers === undefined) return EXIT.done;
  const tally = await countDifferences(
    {
      input,
      path: dossiers,
      mark: decimal,
      before,
      after,
      onChanged: (some) => write(writer.dossiers(some)),
    },
    options,
    context,
  );
  await write(writer.sums(tally));
  const { rejected, rejectedBefore, rejectedAfter } = tally;
  return rejected + rejectedBefore + rejectedAfter > 0 ? EXIT.findings : EXIT.done;
}

/** Compares the dossiers; the detected input format and the problems of rows are reported as in a batch. */
async function countDifferences(
  run: Omit<DifferenceRun, 'signal' | 'onRecognised' | 'onProblem'>,
  { quiet }: Options,
  context: Context,
): Promise<DifferenceTally> {
  const { printError, language, messages, signal } = context;
  let count = 0;
  const tally = await compareDossiers({
    ...run,
    signal,
    onRecognised: (input, observed) => reportDetection(input, observed, quiet === true, context),
    onProblem: (line, problem) => {
      count++;
      if (!quiet && count <= MOST_MESSAGES) printError(problemMessage(run.path, line, problem, language));
    },
  });
  if (!quiet && count > MOST_MESSAGES)
    printError(messages.cli.diff.moreMessages(String(count - MOST_MESSAGES)));
  return tally;
}
