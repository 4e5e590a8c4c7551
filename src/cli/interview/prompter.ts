/** The answer of somebody who wants the previous question again. */
export const BACK = Symbol('back');
export type Back = typeof BACK;

/** One of several things to choose. */
export interface Choice<T> {
  readonly value: T;
  readonly name: string;
}

/** Asks people questions; the interview knows no more of the terminal than this. */
export interface Prompter {
  /** Writes a line as it is, to be copied. */
  print(line: string): void;
  /** Writes lines that are no question, broken where the terminal ends. */
  say(...lines: readonly string[]): void;
  /** Asks to choose one of a list. */
  choose<T>(message: string, choices: readonly Choice<T>[], proposal?: T): Promise<T | Back>;
  /** Asks for text; what `check` finds wrong stands under the question until it is mended. */
  ask(message: string, check: (text: string) => string | null, proposal?: string): Promise<string | Back>;
}

/** The user ended the interview (Ctrl-C). */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
