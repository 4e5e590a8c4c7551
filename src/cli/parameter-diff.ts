import { compareDossiers, type DifferenceRun, type DifferenceTally } from '../batch/difference.js';
import { StreamSink } from '../batch/stream-sink.js';
import { problemMessage } from '../batch/write/rejects.js';
import { changesOf } from '../parameters/changes.js';
import { withOverlay } from '../parameters/load.js';
import type { Parameters } from '../parameters/parameters.js';
import { toAscii } from '../report/person/style.js';
import { MOST_MESSAGES } from './batch/closing-lines.js';
import { tellRecognised } from './batch/recognition.js';
import { decimalMark, type GlobalOptions, tellOfJumps } from './choices.js';
import { type Context, EXIT, type ExitCode } from './context.js';
import { jsonDiff, personDiff } from './diff-writer.js';
import { openBytes } from './input.js';
import { readOverlay } from './overlay-file.js';

interface Options extends GlobalOptions {
  readonly decimal?: string;
}

/**
 * `imw parameters --diff`: what a file of values changes against those of the run and, for a file of dossiers,
 * which results change by how much.
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
  const mark = decimalMark(options.decimal);
  const after = withOverlay(before, readOverlay(path, '--parameters'));
  tellOfJumps(after, options, context);
  const changes = changesOf(before, after);
  const input = dossiers === undefined ? null : await openBytes(dossiers, context);
  const writer = (options.json ? jsonDiff : personDiff)(changes, after.overlay, context);
  const sink = new StreamSink(context.stdout, options.json === true);
  const write = (text: string) => sink.write(context.style.ascii && !options.json ? toAscii(text) : text);
  await write(writer.changes(input !== null));
  if (input === null || dossiers === undefined) return EXIT.done;
  const tally = await tallyOf(
    { input, path: dossiers, mark, before, after, onChanged: (some) => write(writer.dossiers(some)) },
    options,
    context,
  );
  await write(writer.sums(tally));
  const { rejected, rejectedBefore, rejectedAfter } = tally;
  return rejected + rejectedBefore + rejectedAfter > 0 ? EXIT.rejected : EXIT.done;
}

/** Compares the dossiers; what was recognised and what is wrong with a row is told as a batch does. */
async function tallyOf(
  run: Omit<DifferenceRun, 'signal' | 'onRecognised' | 'onProblem'>,
  { quiet }: Options,
  context: Context,
): Promise<DifferenceTally> {
  const { tell, language, messages, signal } = context;
  let count = 0;
  const tally = await compareDossiers({
    ...run,
    signal,
    onRecognised: (input, observed) => tellRecognised(input, observed, quiet === true, context),
    onProblem: (line, problem) => {
      count++;
      if (!quiet && count <= MOST_MESSAGES) tell(problemMessage(run.path, line, problem, language));
    },
  });
  if (!quiet && count > MOST_MESSAGES) tell(messages.cli.diff.moreMessages(String(count - MOST_MESSAGES)));
  return tally;
}
