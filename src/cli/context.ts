import type { Readable, Writable } from 'node:stream';
import type { Messages } from '../i18n/catalog.js';
import type { Language } from '../i18n/language.js';
import type { IsoDate } from '../primitives/date.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Style } from '../report/terminal/style.js';
import type { Configuration } from './options/configuration.js';
import type { Options } from './options/option-parsers.js';

/** The exit codes: done, failed, done with findings (rejected rows, differences), interrupted. */
export const EXIT = { done: 0, failed: 1, findings: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * The environment of a command. All of it is passed in, so that a command reads neither the clock nor the environment.
 */
export interface Context {
  readonly stdin: Readable;
  /** The stream of questions. */
  readonly stderr: Writable;
  /** Whether questions can be asked: on a terminal, and without `--no-input`. */
  readonly canAsk: boolean;
  /** The stream of data, written byte for byte; on a terminal with its control characters escaped. */
  readonly stdout: Writable;
  /** Prints text on standard output, in ASCII where the terminal has no other characters. */
  readonly print: (text: string) => void;
  /** Prints a line on standard error, with its control characters escaped. */
  readonly printError: (line: string) => void;
  readonly language: Language;
  /** The settings of the configuration file. */
  readonly configuration: Configuration;
  readonly messages: Messages;
  /** The style of standard output. */
  readonly style: Style;
  /** The day on which the program runs. */
  readonly date: IsoDate;
  /** The quarter of that day. */
  readonly today: Quarter;
  /** The built program of a worker thread of a batch. */
  readonly jobProgram: URL;
  /** Fixes the exit code of a run whose files have their names: an interruption after that no longer changes it. */
  readonly settle: (code: ExitCode) => void;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** The function that a command module exports: it runs the command with its arguments and options. */
export type Run = (context: Context, args: readonly (string | undefined)[], options: Options) => Promise<ExitCode>;
