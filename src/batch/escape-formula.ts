/** A negative number that a spreadsheet shows as one: `-12,50`, `-1.234,50`, `-1 234`, `-5%`. */
const NEGATIVE_NUMBER =
  /^-(?:\d+|\d{1,3}([. ,'’\u00a0\u202f])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?[ \u00a0\u202f]?%?$/;
const STARTS_FORMULA = /^[=+\-@\t\r]/;
const ESCAPED_FORMULA = /^'+[=+\-@\t\r]/;

/**
 * Escapes text of the input that a spreadsheet would run as a formula with an apostrophe.
 * Negative numbers are left as they are; a telephone number (`+32475…`) is not one.
 */
export const escapeFormula = (cell: string): string =>
  STARTS_FORMULA.test(cell) && !NEGATIVE_NUMBER.test(cell) ? `'${cell}` : cell;

/** Escapes a cell for a file that is to be read again: one that has apostrophes of its own there gets one more, to be removed. */
export const escapeLeadingApostrophe = (cell: string): string =>
  ESCAPED_FORMULA.test(cell) ? `'${cell}` : cell;

/** Removes what `escapeFormula` or `escapeLeadingApostrophe` added to a cell. */
export const unescapeFormula = (cell: string): string => (ESCAPED_FORMULA.test(cell) ? cell.slice(1) : cell);
