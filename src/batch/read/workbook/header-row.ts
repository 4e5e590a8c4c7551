import { buildHeader, type HeadOptions, neededColumns } from '../build-header.js';
import type { Header } from '../header.js';
import { findHeaderRow, type HeaderSearch } from '../header-row.js';
import { columnOf } from '../known-headers.js';
import type { MergedRange } from './merged-cells.js';
import { CELL, type SheetRow } from './sheet-row.js';

/** The headers of a sheet. */
export interface SheetHeader {
  readonly header: Header<null>;
  /** The index of its last row among those that were looked at: headers can have two rows, with merged cells. */
  readonly last: number;
}

/**
 * Finds the header row of a sheet as that of any list, together with the rows below it that merged cells make part of it.
 *
 * @param rows the first rows that hold anything
 * @param more gives the rows at the head of the sheet, once it is known to be the one
 * @throws CliError, CliErrors when the headers cannot be used
 */
export async function findSheetHeader(
  rows: readonly SheetRow[],
  merged: readonly MergedRange[],
  options: HeadOptions,
  more: () => Promise<readonly SheetRow[]>,
): Promise<SheetHeader | { readonly nearest: HeaderSearch['nearest'] }> {
  const { list, known } = options;
  const texts = rows.map(({ cells }) => cells);
  const search = findHeaderRow(texts, (cell) => columnOf(cell, known), neededColumns(list));
  const repeated = list.repeated ? rows.findIndex(({ line }) => line === list.repeated?.line) : -1;
  const first = repeated >= 0 ? repeated : (search.found?.index ?? -1);
  const row = rows[first];
  if (!row) return { nearest: search.nearest };
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
  const table = {
    separator: null,
    cells: Array.from(cells, (text) => text ?? ''),
    line: row.line,
    skipped: rows.slice(0, first).map(({ line }) => line),
    rows: (await more()).slice(last + 1).map(textsOf),
  };
  return { header: buildHeader(table, options), last };
}

/** The cells of a row that are text: what a number or a date is needs no evidence. */
const textsOf = ({ cells, kinds }: SheetRow): string[] =>
  cells.map((cell, index) => ((kinds[index] ?? CELL.text) === CELL.text ? cell : ''));

/** The cells of a header row, with the text of merged cells that start in a row above it. */
function withMerged(cells: readonly string[], rows: readonly SheetRow[], above: readonly MergedRange[]): string[] {
  const all = [...cells];
  for (const { top, left } of above) {
    const text = rows.find(({ line }) => line === top)?.cells[left - 1] ?? '';
    if (text !== '' && (all[left - 1] ?? '') === '') all[left - 1] = text;
  }
  return all;
}
