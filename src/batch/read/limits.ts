/** A row or element longer than this is no dossier. */
export const MAX_ROW_LENGTH = 1_048_576;

/** A cell longer than this is no text of a dossier; a spreadsheet holds half of it. */
export const MOST_OF_A_CELL = 65_536;

/** A file with more columns than this is no list of dossiers. */
export const MOST_COLUMNS = 500;

/** How much is held while waiting for the end of a row; what is longer comes out in parts, each too long. */
export const MOST_HELD = 8 * MAX_ROW_LENGTH;
