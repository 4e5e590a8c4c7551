import type { ParseResult } from '../../dossier/build-dossier.js';

/** One dossier of the input: where it starts, what was read of it, and its text. */
export interface InputRow {
  /** The physical line the row starts on, from 1. */
  readonly line: number;
  readonly reading: ParseResult;
  /** The cells of a CSV row, or the text of a JSON one. */
  readonly cells: readonly string[];
  /** The whole text of a CSV row, where it has no quotes and its cells are the same text. */
  readonly text?: string | undefined;
}
