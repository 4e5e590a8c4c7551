import { existsSync, rmSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { FileSink } from '../../batch/file-sink.js';
import { type BatchOutcome, runBatch } from '../../batch/run.js';
import type { Sink } from '../../batch/sink.js';
import { StreamSink } from '../../batch/stream-sink.js';
import { DIALECTS } from '../../batch/write/dialect.js';
import { BATCH_DETAILS, FORMATS, type Format } from '../../batch/write/formats.js';
import { problemMessage } from '../../batch/write/rejects.js';
import { Failure } from '../../text/failure.js';
import { recognitionLines, summaryLines } from '../batch-summary.js';
import { choice, decimalMark, type GlobalOptions, parametersFor } from '../choices.js';
import { type Context, EXIT } from '../context.js';
import { openBytes, STANDARD_STREAM } from '../input.js';
import type { Run } from '../program.js';

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
  const { language, stderr, stdout, signal } = context;
  const format = formatOf(options);
  const detail = choice('--detail', options.detail ?? 'dossier', BATCH_DETAILS);
  if (detail !== 'dossier' && format !== 'csv') throw new Failure('DETAIL_NEEDS_CSV', {});
  const dialect = choice('--dialect', options.dialect ?? 'excel', DIALECTS);
  const mark = decimalMark(options.decimal);
  const parameters = parametersFor(options);
  const force = options.force === true;
  const output = options.output === STANDARD_STREAM ? undefined : options.output;

  const input = await openBytes(path, context);
  if (output !== undefined) refuse(output, path, force);
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
        rejectsPath = options.rejects ?? defaultRejects(output, path, opened.shape.kind === 'json');
        if (output !== undefined && resolve(rejectsPath) === resolve(output))
          throw new Failure('SAME_OUTPUTS', { path: rejectsPath });
        refuse(rejectsPath, path, force);
        if (!options.quiet) stderr.write(lines(recognitionLines(opened, context)));
      },
      onProblem: (line, problem) => {
        messages++;
        if (!options.quiet && messages <= MOST_MESSAGES)
          stderr.write(`${problemMessage(path, line, problem, language)}\n`);
      },
    });
    await (rejects as Sink | null)?.complete();
    await results.complete();
    if (rejects === null && force) rmSync(rejectsPath, { force: true });
    if (!options.quiet)
      stderr.write(lines(closing(outcome, messages, output, rejects && rejectsPath, context)));
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
  context: Context,
): string[] {
  const more = messages - MOST_MESSAGES;
  return [
    ...(more > 0 ? [context.messages.batch.moreMessages(String(more))] : []),
    ...summaryLines(summary, input, output, rejects, context),
  ];
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

function formatOf({ format, output, json }: Options): Format {
  if (format !== undefined) return choice('--format', format, Object.keys(FORMATS) as Format[]);
  if (json) return 'json';
  return FORMAT_OF_ENDING[extname(output ?? '').toLowerCase()] ?? 'csv';
}

function defaultRejects(output: string | undefined, input: string, isJson: boolean): string {
  const base = output ?? (input === STANDARD_STREAM ? 'imw' : input);
  return `${base}.rejects.${isJson ? 'jsonl' : 'csv'}`;
}

/** Refuses to write over the input, or over what exists without leave. */
function refuse(path: string, input: string, force: boolean): void {
  if (!existsSync(path)) return;
  if (input !== STANDARD_STREAM && isSameFile(path, input)) throw new Failure('OUTPUT_IS_INPUT', { path });
  if (!force) throw new Failure('OUTPUT_EXISTS', { path });
}

/** Whether two names lead to one file, by links too. */
function isSameFile(path: string, other: string): boolean {
  const a = statSync(path, { bigint: true });
  const b = statSync(other, { bigint: true });
  return a.dev === b.dev && a.ino === b.ino;
}
