import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import type { CommanderError } from 'commander';
import { type CliDiagnostic, CliError, CliErrors, cliDiagnostic, reasonToStop } from '../diagnostics/cli-error.js';
import { maskPersonalNumbers } from '../diagnostics/personal-number.js';
import { catalogFor, loadCatalog } from '../i18n/catalogs.js';
import { formatCliDiagnostic, formatParameterDiagnostic } from '../i18n/format.js';
import { pathReadAs } from '../io/read-files.js';
import { isStandardOutputClosed, STANDARD_OUTPUT } from '../io/standard-output.js';
import { systemCode } from '../io/system-code.js';
import { ParameterError } from '../parameters/parameter-error.js';
import { quarterOfDate } from '../primitives/quarter.js';
import { escapeControlCharacters, stripControlCharacters, toAscii } from '../report/terminal/style.js';
import { type Context, EXIT, type ExitCode } from './context.js';
import { chooseLanguage, parseToday, styleFor } from './environment.js';
import { keepFromLostTerminal, listenForSignals } from './interruption.js';
import { Interrupted } from './interview/prompter.js';
import { readOwnFileIfExists } from './io/own-file.js';
import { readSmallFileIfExists } from './io/read-small-file.js';
import { visibleOnTerminal } from './io/visible-output.js';
import { loadConfiguration } from './options/configuration.js';
import { translateOptions } from './options/dossier-options.js';
import { helpOf, isCommanderError, usageFailure } from './options/usage-error.js';
import { buildProgram } from './program.js';

const STANDARD_INPUT = 0;
/** Commands whose exit code is the answer, whether or not what they print has a reader. */
const ANSWER_BY_CODE = ['verify', 'self-test'];

/**
 * Runs the program on this process's arguments, streams, environment and clock.
 * @param jobProgram the built program of a worker thread
 * @param outputs receives each output stream when it is first used
 */
export async function main(jobProgram: URL, outputs: Writable[]): Promise<ExitCode> {
  const args = translateOptions(process.argv.slice(2));
  const found = await loadConfiguration(workingFolder(), process.env, {
    named: readSmallFileIfExists,
    found: readOwnFileIfExists,
  });
  const { value: language, failure: wrong } = chooseLanguage(args, process.env, found.settings.language);
  await loadCatalog(language);
  const { signal, settle, isInterrupted } = listenForSignals();
  const { value: date, failure: wrongDay } = parseToday(process.env, new Date());
  // these failures stop a command, but neither the help nor the version
  const configuration = wrongDay ? { ...found, failures: [wrongDay, ...found.failures] } : found;
  const wantsColour = !args.includes('--no-color');
  // Node.js takes a while to make a stream, and many runs need only one of them or none
  const stdout = once(() => {
    outputs.push(process.stdout);
    return process.stdout.on('error', (error) => {
      // that a reader stopped is not a failure, and does not hide one
      if (handleOutputError(error, context) !== EXIT.done) process.exitCode = EXIT.failed;
    });
  });
  const stdin = once(() => keepFromLostTerminal(process.stdin));
  const stderr = once(() => {
    outputs.push(process.stderr);
    return process.stderr.on('error', () => undefined);
  });
  const answersByCode = ANSWER_BY_CODE.some((command) => args.includes(command));
  const output = once(() => {
    const path = pathReadAs(STANDARD_OUTPUT);
    if (path !== undefined) throw new CliError('OUTPUT_IS_INPUT', { path });
    if (!answersByCode && isStandardOutputClosed())
      throw new CliError('OUTPUT_UNWRITABLE', { path: context.messages.batch.standardOutput, reason: 'EBADF' });
    return stdout();
  });
  const data = once(() => visibleOnTerminal(output()));
  const style = once(() => styleFor(stdout(), process.env, wantsColour));
  const notes = once(() => styleFor(stderr(), process.env, wantsColour));
  const context: Context = {
    get stdin() {
      return stdin();
    },
    get stdout() {
      return data();
    },
    print: (text) => {
      const shown = stripControlCharacters(text);
      output().write(style().ascii ? toAscii(shown) : shown);
    },
    printError: (line) => {
      const text = line === '' ? '' : escapeControlCharacters(line);
      stderr().write(`${notes().ascii ? toAscii(text) : text}\n`);
    },
    language,
    configuration,
    messages: catalogFor(language),
    get style() {
      return style();
    },
    get canAsk() {
      return !args.includes('--no-input') && isatty(STANDARD_INPUT) && stderr().isTTY === true;
    },
    get stderr() {
      return stderr();
    },
    date,
    today: quarterOfDate(date),
    jobProgram,
    settle,
    signal,
  };
  if (wrong) return report(wrong, context);
  let code: ExitCode = EXIT.done;
  const program = buildProgram(context, (finished) => {
    code = finished;
  });
  try {
    await program
      .parseAsync(namesDossier(args[0]) ? ['simulate', ...args] : args, { from: 'user' })
      .catch(async (error: unknown) => {
        if (!isCommanderError(error)) throw error;
        const namesNoCommand = isHelpForNoCommand(error) && context.canAsk;
        // general options can come before the dossier
        const isDossier = error.code === 'commander.unknownCommand' && namesDossier(program.args[0]);
        if (!namesNoCommand && !isDossier) throw error;
        await program.parseAsync(['simulate', ...args], { from: 'user' });
      });
    return code;
  } catch (error) {
    if (error instanceof Interrupted) {
      // when its input is closed (Ctrl-D), Node.js may end before the code below is reached
      process.exitCode = EXIT.interrupted;
      context.printError(context.messages.interview.interrupted);
      return EXIT.interrupted;
    }
    if (isInterrupted()) {
      context.printError(context.messages.batch.interrupted);
      return EXIT.interrupted;
    }
    const reason = reasonToStop(error);
    if (reason) return report(reason, context, helpOf(program, args));
    if (error instanceof CliErrors) {
      for (const failure of error.diagnostics) report(failure, context);
      return EXIT.failed;
    }
    if (error instanceof ParameterError) return reportParameters(error, context);
    if (isSystemError(error)) return handleOutputError(error, context);
    if (!isCommanderError(error)) throw error;
    const usage = usageFailure(error, program, args);
    if (usage) return report(usage, context, helpOf(program, args));
    if (isHelpForNoCommand(error)) program.outputHelp();
    return error.exitCode === 0 ? EXIT.done : EXIT.failed;
  }
}

/** @param command the command whose help is suggested */
function report(failure: CliDiagnostic, { messages, language, printError }: Context, command = 'imw'): ExitCode {
  const { code } = failure;
  printError(`imw: ${code}: ${formatCliDiagnostic(failure, language)}`);
  if (code.startsWith('UNKNOWN') || code.startsWith('MISSING')) printError(messages.cli.seeHelp(command));
  return EXIT.failed;
}

/** Reports everything that is wrong in a file of the user's own values, one line each. */
function reportParameters({ file, problems }: ParameterError, context: Context): ExitCode {
  const path = file ?? 'imw';
  for (const problem of problems) {
    const sentence = `${problem.code}: ${formatParameterDiagnostic(problem, context.language)}`;
    const about = [problem.location, sentence].filter((part) => part !== '').join(': ');
    context.printError(`${path}: ${maskPersonalNumbers(about)}`);
  }
  return report(cliDiagnostic('PARAMETERS_WRONG', { path, count: problems.length }), context);
}

let outputErrorReported = false;

/**
 * Handles an error of an output stream. A reader that stops reading ends the program; any other error is reported,
 * once.
 */
function handleOutputError(error: NodeJS.ErrnoException, context: Context): ExitCode {
  if (error.code === 'EPIPE') return EXIT.done;
  if (outputErrorReported) return EXIT.failed;
  outputErrorReported = true;
  const path = context.messages.batch.standardOutput;
  return report(cliDiagnostic('OUTPUT_UNWRITABLE', { path, reason: systemCode(error) }), context);
}

/** `imw dossier.json` is short for `imw simulate dossier.json`. */
const namesDossier = (first = ''): boolean => !first.startsWith('-') && /\.json$/i.test(first);

/** Commander also shows its help for a missing command, then with exit code 1, on standard error. */
const isHelpForNoCommand = ({ code, exitCode }: CommanderError): boolean => code === 'commander.help' && exitCode !== 0;

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** Makes a value when it is first needed, and only once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The working folder; the root where that folder no longer exists. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}
