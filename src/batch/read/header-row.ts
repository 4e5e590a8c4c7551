import type { KnownColumn } from './known-headers.js';

/** The header row is one of so many rows. */
export const ROWS_SEARCHED = 30;
/** A row with so many columns that dossiers need is the header row. */
const FEWEST_COLUMNS = 3;

/** What each cell of a row would be as a header: a column, or null. */
export type RecogniseHeader = (cell: string) => KnownColumn | null;

/** A row that was looked at: its index, and the columns that dossiers need in it. */
interface RowWithColumns {
  readonly index: number;
  readonly needed: readonly string[];
}

export type HeaderSearch =
  | { readonly found: RowWithColumns; readonly nearest?: undefined }
  /** The row with the most needed columns; null where none has any. */
  | { readonly found?: undefined; readonly nearest: RowWithColumns | null };

/**
 * Finds the header row of a list: the first of its first rows in which at least three columns that dossiers need are
 * recognised. It knows nothing of files, so that the rows of a workbook can be searched too.
 *
 * @param rows the texts of the cells of the first rows
 * @param needed the canonical names of the columns that these dossiers need; where they are fewer, fewer are enough
 */
export function findHeaderRow(
  rows: readonly (readonly string[])[],
  recognise: RecogniseHeader,
  needed: ReadonlySet<string>,
): HeaderSearch {
  const enough = Math.min(FEWEST_COLUMNS, Math.max(1, needed.size));
  let nearest: RowWithColumns | null = null;
  for (const [index, cells] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const names = new Set(cells.flatMap((cell) => recognise(cell)?.name ?? []).filter((name) => needed.has(name)));
    const row = { index, needed: [...names] };
    if (names.size >= enough) return { found: row };
    if (names.size > (nearest?.needed.length ?? 0)) nearest = row;
  }
  return { nearest };
}
