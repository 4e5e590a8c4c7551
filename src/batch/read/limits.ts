/** A row or element longer than this is no dossier. */
export const MOST_CHARACTERS = 1_048_576;

/** How much is held while waiting for the end of a row; what is longer comes out in parts, each too long. */
export const MOST_HELD = 8 * MOST_CHARACTERS;
