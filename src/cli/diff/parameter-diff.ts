import { problemMessage } from '../../batch/write/rejects.js';
import { compareDossiers } from '../../diff/dossier-changes.js';
import { findOverlayChanges } from '../../diff/overlay-changes.js';
import { StreamSink } from '../../io/sink.js';
import type { Parameters } from '../../parameters/parameters.js';
import { toAscii } from '../../report/terminal/style.js';
import { reportDetection } from '../batch/detection.js';
import { MOST_MESSAGES } from '../batch/final-report.js';
import { parseListOptions } from '../batch/list-options.js';
import { type Context, EXIT, type ExitCode } from '../context.js';
import { openInput } from '../io/open-input.js';
import { type Options, parseDecimalSeparator } from '../options/option-parsers.js';
import { addOverlayFile } from '../options/overlay-file.js';
import { warnAboutOutliers } from '../options/run-parameters.js';
import { jsonDiff, terminalDiff } from './diff-writer.js';

/**
 * `imw parameters --diff`: compares a file of values with those of the run and, for a file of dossiers, shows
 * which results change and by how much. The detected input and the problems of rows are reported as in a batch.
 */
export async function showDiff(
  path: string,
  dossiers: string | undefined,
  before: Parameters,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { printError, language, messages, style, signal } = context;
  const { json = false, quiet = false } = options;
  const decimalSeparator = parseDecimalSeparator(options);
  const after = addOverlayFile(before, path, '--parameters');
  warnAboutOutliers(after, options, context);
  const changes = findOverlayChanges(before, after);
  const input = dossiers === undefined ? null : await openInput(dossiers, context);
  const writer = (json ? jsonDiff : terminalDiff)(changes, after.overlay, context);
  const sink = new StreamSink(context.stdout, json);
  const write = (text: string) => sink.write(style.ascii && !json ? toAscii(text) : text);
  await write(writer.changes(input !== null));
  if (input === null || dossiers === undefined) return EXIT.done;
  let problems = 0;
  const tally = await compareDossiers({
    input,
    path: dossiers,
    decimalSeparator,
    // a comparison computes nothing that is kept, and says which columns it does not read
    list: { ...parseListOptions(options, decimalSeparator), acceptColumns: true },
    before,
    after,
    signal,
    onChanged: (some) => write(writer.dossiers(some)),
    onRecognised: (found, observed) => reportDetection(found, observed, quiet, context),
    onProblem: (line, problem) => {
      problems++;
      if (!quiet && problems <= MOST_MESSAGES) printError(problemMessage(dossiers, line, problem, language));
    },
  });
  if (!quiet && problems > MOST_MESSAGES) printError(messages.cli.diff.moreMessages(String(problems - MOST_MESSAGES)));
  await write(writer.sums(tally));
  const { rejected, rejectedBefore, rejectedAfter } = tally;
  return rejected + rejectedBefore + rejectedAfter > 0 ? EXIT.findings : EXIT.done;
}
