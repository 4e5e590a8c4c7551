import { removeControlCharacters } from '../../report/terminal/style.js';

/** The answer of a user who wants to go back to the previous question. */
export const BACK = Symbol('back');
export type Back = typeof BACK;

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  /** What is typed to choose it, where that is not its place in the list. */
  readonly key?: string;
}

/** What a question shows besides its own text. */
export interface About {
  /** A line below the question. */
  readonly hint?: string;
  /** The number of lines above the question that stay on the screen. */
  readonly above?: number;
}

/** What a typed question shows besides its own text. */
export interface AboutText extends About {
  /** How a typed text is read, where that is not how it is written; null for anything else. */
  readonly echo?: (text: string) => string | null;
  /** How an empty answer is shown once it is given. */
  readonly nothing?: string;
}

/** Asks questions; the interview knows the terminal only through this. */
export interface Prompter {
  /** Writes a line unchanged, to be copied. */
  print(line: string): void;
  /** Writes lines that are not a question, broken to the width of the terminal. */
  say(...lines: readonly string[]): void;
  choose<T>(message: string, choices: readonly Choice<T>[], proposal?: T, about?: About): Promise<T | Back>;
  /** Asks for text; the message of `check` is shown below the question until the text is correct. */
  ask(
    message: string,
    check: (text: string) => string | null,
    proposal?: string,
    about?: AboutText,
  ): Promise<string | Back>;
}

/** No answer is longer: what is longer was pasted by mistake. */
const LONGEST_ANSWER = 200;

/** An answer as it was typed or pasted, without characters that a terminal does not show, and not longer than an answer. */
export const cleanAnswer = (typed: string): string =>
  [...removeControlCharacters(typed)].slice(0, LONGEST_ANSWER).join('');

/** The user ended the interview (Ctrl-C). */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
