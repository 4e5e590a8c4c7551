/** A negative number that a spreadsheet shows as one: `-12,50`, `-1.234,50`, `-1 234`, `-5%`. */
const NEGATIVE_NUMBER =
  /^-(?:\d+|\d{1,3}([. ,'’\u00a0\u202f])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?[ \u00a0\u202f]?%?$/;
const RUNS = /^[=+\-@\t\r]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r]/;

/**
 * Text of the input that a spreadsheet would run as a formula, made harmless with an apostrophe.
 * Negative numbers are left as they are; a telephone number (`+32475…`) is no number.
 */
export const harmless = (cell: string): string =>
  RUNS.test(cell) && !NEGATIVE_NUMBER.test(cell) ? `'${cell}` : cell;

/** A cell for a file that is to be read again: one that has apostrophes of its own there gets one more, to be lost. */
export const keepingApostrophes = (cell: string): string => (MADE_HARMLESS.test(cell) ? `'${cell}` : cell);

/** A cell out of a file that this program wrote, as it was before it was made harmless or kept its apostrophes. */
export const notHarmless = (cell: string): string => (MADE_HARMLESS.test(cell) ? cell.slice(1) : cell);
