import { ALL_FIELDS } from '../../../dossier/fields.js';
import { columnOf, type KnownHeaders } from '../known-headers.js';
import type { MergedRange } from './merged-cells.js';
import type { SheetRow } from './sheet-row.js';

/** The header row is among so many of the first rows that hold anything. */
export const MOST_ROWS_BEFORE_HEADER = 30;
/** So many columns that all dossiers need make a header row; a word in a title can be the name of one. */
const ENOUGH_COLUMNS = 3;

const NEEDED = new Set<string>(ALL_FIELDS.filter(({ needed }) => needed === 'always').map(({ name }) => name));

/** The headers of a sheet. */
export interface HeaderRow {
  /** The index of its last row among those that were looked at: headers can have two rows, with merged cells. */
  readonly last: number;
  /** The row that its first row is, in the sheet. */
  readonly line: number;
  readonly cells: string[];
}

/** Finds the row of the headers, and the rows below it that merged cells make part of it; null where there is none. */
export function findHeaderRow(
  rows: readonly SheetRow[],
  merged: readonly MergedRange[],
  known: KnownHeaders,
): HeaderRow | null {
  const first = rows.findIndex(({ cells }) => isHeaderRow(cells, known));
  const row = rows[first];
  if (!row) return null;
  const above = merged.filter(({ top, bottom }) => top < row.line && bottom >= row.line);
  const cells = withMerged(row.cells, rows, above);
  let last = first;
  const bottom = merged
    .filter(({ top, bottom: end }) => top <= row.line && end > row.line)
    .reduce((lowest, range) => Math.max(lowest, range.bottom), row.line);
  for (let next = rows[last + 1]; next && next.line <= bottom; next = rows[last + 1]) {
    for (const [index, text] of next.cells.entries()) if (text !== '') cells[index] = text;
    last++;
  }
  return { last, line: row.line, cells: Array.from(cells, (text) => text ?? '') };
}

/** Whether a row of cells has the headers of a list of dossiers. */
function isHeaderRow(cells: readonly string[], known: KnownHeaders): boolean {
  const found = new Set(cells.map((cell) => columnOf(cell, known)?.name ?? ''));
  return [...found].filter((name) => NEEDED.has(name)).length >= ENOUGH_COLUMNS;
}

/** The cells of a header row, with the text of merged cells that start in a row above it. */
function withMerged(cells: readonly string[], rows: readonly SheetRow[], above: readonly MergedRange[]): string[] {
  const all = [...cells];
  for (const { top, left } of above) {
    const text = rows.find(({ line }) => line === top)?.cells[left - 1] ?? '';
    if (text !== '' && (all[left - 1] ?? '') === '') all[left - 1] = text;
  }
  return all;
}
