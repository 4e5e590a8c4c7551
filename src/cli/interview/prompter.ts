/** The answer of a user who wants to go back to the previous question. */
export const BACK = Symbol('back');
export type Back = typeof BACK;

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
}

/** Asks questions; the interview knows the terminal only through this. */
export interface Prompter {
  /** Writes a line unchanged, to be copied. */
  print(line: string): void;
  /** Writes lines that are not a question, broken to the width of the terminal. */
  say(...lines: readonly string[]): void;
  choose<T>(message: string, choices: readonly Choice<T>[], proposal?: T): Promise<T | Back>;
  /** Asks for text; the message of `check` is shown below the question until the text is correct. */
  ask(message: string, check: (text: string) => string | null, proposal?: string): Promise<string | Back>;
}

/** The user ended the interview (Ctrl-C). */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
