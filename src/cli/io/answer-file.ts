import { extname } from 'node:path';
import { Writable } from 'node:stream';
import { Chalk } from 'chalk';
import { CliError } from '../../diagnostics/cli-error.js';
import { commitAll } from '../../io/commit.js';
import { FileSink } from '../../io/file-sink.js';
import { stripControlCharacters } from '../../report/terminal/style.js';
import { writablePath } from '../batch/output-files.js';
import type { Context, ExitCode, Run } from '../context.js';
import { settingsFiles } from '../options/configuration.js';
import { type Options, parseFileName } from '../options/option-parsers.js';

/** What the ending of a name asks a command to write, as the options that would ask for it. */
export type AnswerForms = Readonly<Record<string, Partial<Options>>>;

const WIDTH = 80;

/**
 * Runs a command whose answer goes into the file of `--output`: what it would print, in the form that the ending asks
 * for, without colours. The file appears whole, or not at all.
 *
 * @throws CliError when the ending asks for nothing, or the file may not be written
 */
export async function runIntoFile(
  run: Run,
  context: Context,
  args: Parameters<Run>[1],
  options: Options,
  forms: AnswerForms,
): Promise<ExitCode> {
  const path = parseFileName('--output', options.output) as string;
  const form = forms[extname(path).toLowerCase()];
  if (!form) throw new CliError('OUTPUT_UNKNOWN_ENDING', { path, choices: Object.keys(forms) });
  for (const [asked, value] of Object.entries(form) as [keyof Options, unknown][]) {
    if (options[asked] !== undefined && options[asked] !== value)
      throw new CliError('OUTPUT_CONTRADICTS_OPTION', { path, option: `--${asked}` });
  }
  const read = args.filter((argument) => argument !== undefined);
  const target = writablePath(path, {
    input: read[0] ?? '',
    alsoRead: [...read.slice(1), ...settingsFiles(options)],
    output: path,
    force: options.force === true,
  });
  const file = new FileSink(target, options.force === true);
  const written: (string | Uint8Array)[] = [];
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      written.push(chunk);
      done();
    },
  });
  const captured: Context = Object.create(context, {
    stdout: { value: stdout },
    print: { value: (text: string) => written.push(stripControlCharacters(text)) },
    style: { value: { width: WIDTH, colour: new Chalk({ level: 0 }), ascii: false } },
    canAsk: { value: false },
  });
  try {
    const code = await run(captured, args, { ...options, ...form });
    for (const part of written) await file.write(part);
    await commitAll([file], context.signal);
    context.settle(code);
    if (!options.quiet) context.printError(context.messages.batch.results(path));
    return code;
  } catch (error) {
    await file.rollback();
    throw error;
  }
}
