const NUMBER = /^[+-]?\d[\d., '’\u00a0\u202f]*%?$/;
const RUNS = /^[=+\-@\t\r]/;
const MADE_HARMLESS = /^'[=+\-@\t\r]/;

/**
 * Text of the input that a spreadsheet would run as a formula, made harmless with an apostrophe.
 * Numbers are left as they are, negative ones too.
 */
export const harmless = (cell: string): string => (RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

/** A cell out of a file that this program wrote, as it was before it was made harmless. */
export const notHarmless = (cell: string): string => (MADE_HARMLESS.test(cell) ? cell.slice(1) : cell);
