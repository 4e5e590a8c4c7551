/** A row or element longer than this is not a dossier. */
export const MAX_ROW_LENGTH = 1_048_576;

/** A cell longer than this is not text of a dossier; a cell of a spreadsheet has room for half of it. */
export const MOST_OF_A_CELL = 65_536;

/** A file with more columns than this is not a list of dossiers. */
export const MOST_COLUMNS = 500;

/** How much is held while waiting for the end of a row; what is longer is returned in parts, each too long. */
export const MOST_HELD = 8 * MAX_ROW_LENGTH;
