import type { Readable, Writable } from 'node:stream';
import type { Messages } from '../i18n/catalog.js';
import type { Language } from '../i18n/language.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Style } from '../report/terminal/style.js';
import type { Configuration } from './options/configuration/settings.js';

/** Exit codes (interface: "Exit codes"). */
export const EXIT = { done: 0, failed: 1, findings: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The world a command runs in: all of it is handed in, so that a command reads no clock and no environment. */
export interface Context {
  readonly stdin: Readable;
  /** Where questions are asked. */
  readonly stderr: Writable;
  /** Whether there is somebody to ask: a terminal, and no `--no-input`. */
  readonly canAsk: boolean;
  /** Where data goes, byte for byte. */
  readonly stdout: Writable;
  /** Shows text for people on standard output, in plain ASCII where the terminal knows no better. */
  readonly print: (text: string) => void;
  /** Tells people a line on standard error, with what could steer the terminal made harmless. */
  readonly printError: (line: string) => void;
  readonly language: Language;
  /** What the configuration file sets. */
  readonly configuration: Configuration;
  readonly messages: Messages;
  /** How standard output is drawn on. */
  readonly style: Style;
  /** The quarter of the day the program runs. */
  readonly today: Quarter;
  /** The built program of a thread that computes a part of a batch. */
  readonly jobProgram: URL;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** A command as its module gives it: what it does with its arguments and options. */
export type Run = (
  context: Context,
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
) => Promise<ExitCode>;
