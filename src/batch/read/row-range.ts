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
export function rowRange(text: string): RowRange | null {
  const [, from = '', to = ''] = /^(\d{0,9}):(\d{0,9})$/.exec(text.trim()) ?? [];
  const range = { from: from === '' ? 1 : Number(from), to: to === '' ? null : Number(to) };
  const isRange =
    (from !== '' || to !== '') && range.from > 0 && (range.to === null || range.to >= range.from);
  return isRange ? range : null;
}
