import type { ParseResult } from '../../dossier/build-dossier.js';

/** One dossier of the input: where it starts, what was read of it, and its text. */
export interface InputRow {
  /** The physical line the row starts on, from 1. */
  readonly line: number;
  readonly reading: ParseResult;
  /** The cells of a CSV row, or the text of a JSON one. */
  readonly cells: readonly string[];
  /**
   * The line that it started on in the first input, where it was rejected and is corrected now; 0 where its reject file no
   * longer says which; absent in any other run.
   */
  readonly origin?: number;
  /** How many rows start before it on the same line; absent for none. */
  readonly before?: number | undefined;
  /** The whole text of a CSV row, where it has no quotes and its cells are the same text. */
  readonly text?: string | undefined;
  /** The kinds of the cells of a sheet, a character each. */
  readonly kinds?: string | undefined;
  /** The columns (from 0) whose amounts were read as they are shown, with fewer decimals than the sheet has. */
  readonly asShown?: readonly number[] | undefined;
  /** Whether the row is hidden in its sheet. */
  readonly isHidden?: boolean | undefined;
}

/** The line of a row as results and reject files name it: in the first input. */
export const numberOf = ({ line, origin }: InputRow): number => origin ?? line;

/** The rows of an input that a run computes: those that start on these physical lines, both included. */
export interface RowRange {
  readonly from: number;
  /** Null for the end of the input. */
  readonly to: number | null;
}

/** Whether a row that starts on a line is in a range; a run without one computes all rows. */
export const isInRange = (line: number, range: RowRange | null): boolean =>
  range === null || (line >= range.from && (range.to === null || line <= range.to));

/** Whether no line from one on and before another is in a range. */
export const isOutside = (first: number, next: number, range: RowRange | null): boolean =>
  range !== null && (Math.max(next, first + 1) <= range.from || (range.to !== null && first > range.to));

/** Writes a range as it is given: `2:5000`, `5001:`. */
export const formatRange = ({ from, to }: RowRange): string => `${from}:${to ?? ''}`;

/** Reads a range: `2:5000`, `5001:` (to the end) or `:5000` (from the start); null when it is none. */
export function parseRowRange(text: string): RowRange | null {
  const [, from = '', to = ''] = /^(\d{0,9}):(\d{0,9})$/.exec(text.trim()) ?? [];
  const range = { from: from === '' ? 1 : Number(from), to: to === '' ? null : Number(to) };
  const isRange = (from !== '' || to !== '') && range.from > 0 && (range.to === null || range.to >= range.from);
  return isRange ? range : null;
}

/** A row or element longer than this is not a dossier. */
export const MAX_ROW_LENGTH = 1_048_576;

/** A cell longer than this is not text of a dossier; a cell of a spreadsheet has room for half of it. */
export const MOST_OF_A_CELL = 65_536;

/** A row that line breaks cut into more parts than this is not put together. */
export const MOST_PARTS = 50;

/** How much is held while waiting for the end of a row; what is longer is returned in parts, each too long. */
export const MOST_HELD = 8 * MAX_ROW_LENGTH;
