import { fstatSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { FileSink } from '../../batch/file-sink.js';
import { type BatchOutcome, runBatch } from '../../batch/run.js';
import type { Sink } from '../../batch/sink.js';
import { StreamSink } from '../../batch/stream-sink.js';
import { DIALECTS } from '../../batch/write/dialect.js';
import { BATCH_DETAILS, FORMATS, type Format } from '../../batch/write/formats.js';
import { problemMessage } from '../../batch/write/rejects.js';
import { Failure } from '../../failure.js';
import { recognitionLines, summaryLines } from '../batch-summary.js';
import { choice, decimalMark, type GlobalOptions, parametersFor } from '../choices.js';
import { type Context, EXIT, type Run } from '../context.js';
import { openBytes, STANDARD_STREAM } from '../input.js';

interface Options extends GlobalOptions {
  readonly output?: string;
  readonly format?: string;
  readonly dialect?: string;
  readonly detail?: string;
  readonly decimal?: string;
  readonly rejects?: string;
  readonly force?: boolean;
}

/** How many messages are shown; all of them stand in the reject file. */
const MOST_MESSAGES = 10;
const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** `imw batch`: many dossiers from a file or standard input. */
export const run: Run = async (context, [path = STANDARD_STREAM], given) => {
  const options = given as Options;
  const { language, tell, stdout, signal } = context;
  const format = formatOf(options);
  const detail = choice('--detail', options.detail ?? 'dossier', BATCH_DETAILS);
  if (detail !== 'dossier' && format !== 'csv') throw new Failure('DETAIL_NEEDS_CSV', {});
  const dialect = choice('--dialect', options.dialect ?? 'excel', DIALECTS);
  const mark = decimalMark(options.decimal);
  const parameters = parametersFor(options);
  const force = options.force === true;
  const named = pathOf('--output', options.output === STANDARD_STREAM ? undefined : options.output);
  const namedRejects = pathOf('--rejects', options.rejects === STANDARD_STREAM ? '' : options.rejects);

  const input = await openBytes(path, context);
  const output = named === undefined ? undefined : writable(named, path, force);
  const results: Sink = output === undefined ? new StreamSink(stdout) : new FileSink(output, force);
  let rejectsPath = '';
  let rejects: Sink | null = null;
  let messages = 0;
  try {
    const outcome = await runBatch({
      input,
      path,
      format,
      results,
      rejects: () => {
        rejects = new FileSink(rejectsPath, force);
        return rejects;
      },
      parameters,
      language,
      dialect,
      detail,
      mark,
      signal,
      onOpened: (opened) => {
        const wanted = namedRejects ?? defaultRejects(named, path, opened.shape.kind === 'json');
        rejectsPath = writable(wanted, path, force);
        if (output !== undefined && resolve(rejectsPath) === resolve(output))
          throw new Failure('SAME_OUTPUTS', { path: wanted });
        if (!options.quiet) recognitionLines(opened, context).forEach(tell);
      },
      onProblem: (line, problem) => {
        messages++;
        if (!options.quiet && messages <= MOST_MESSAGES) tell(problemMessage(path, line, problem, language));
      },
    });
    await (rejects as Sink | null)?.complete();
    await results.complete();
    if (!options.quiet)
      closing(
        outcome,
        messages,
        named,
        rejects && rejectsPath,
        parameters.indexation?.percent ?? null,
        context,
      ).forEach(tell);
    return outcome.summary.rejected > 0 ? EXIT.rejected : EXIT.done;
  } catch (error) {
    await (rejects as Sink | null)?.abandon();
    await results.abandon();
    throw error;
  }
};

function closing(
  { summary, input }: BatchOutcome,
  messages: number,
  output: string | undefined,
  rejects: string | null,
  indexation: string | null,
  context: Context,
): string[] {
  const more = messages - MOST_MESSAGES;
  return [
    ...(more > 0 ? [context.messages.batch.moreMessages(String(more))] : []),
    ...summaryLines(summary, input, output, rejects, indexation, context),
  ];
}

function formatOf({ format, output, json }: Options): Format {
  if (format !== undefined) return choice('--format', format, Object.keys(FORMATS) as Format[]);
  if (json) return 'json';
  return FORMAT_OF_ENDING[extname(output ?? '').toLowerCase()] ?? 'csv';
}

function defaultRejects(output: string | undefined, input: string, isJson: boolean): string {
  const base = output ?? (input === STANDARD_STREAM ? 'imw' : input);
  return `${base}.rejects.${isJson ? 'jsonl' : 'csv'}`;
}

/**
 * Refuses to write over the input, over what is no file, or over what exists without leave.
 * @returns the path to write to: where a link leads
 */
function writable(path: string, input: string, force: boolean): string {
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (!link) return path;
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) throw new Failure('OUTPUT_UNWRITABLE', { path, reason: 'EINVAL' });
  const read = input === STANDARD_STREAM ? fstatSync(0, { bigint: true }) : statSync(input, { bigint: true });
  if (found.dev === read.dev && found.ino === read.ino) throw new Failure('OUTPUT_IS_INPUT', { path });
  if (!force) throw new Failure('OUTPUT_EXISTS', { path });
  return link.isSymbolicLink() ? realpathSync(path) : path;
}

/** A path that an option names; an empty one is none. */
function pathOf(option: string, given: string | undefined): string | undefined {
  if (given?.trim() === '') throw new Failure('MISSING_OPTION_VALUE', { option });
  return given;
}
