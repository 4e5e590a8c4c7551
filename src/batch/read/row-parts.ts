import { indexInFile } from './added-columns.js';
import type { CsvRecord } from './csv-records.js';
import { filledCells, type Header } from './header.js';
import { MOST_PARTS } from './row.js';

/**
 * Finds rows that line breaks without quotes cut into parts, and whose first part would be computed without the others: a
 * short record, and after it records that are not dossiers themselves and have with it the cells of one row.
 */
export class RowParts {
  readonly #width: number;
  /** Where every dossier has a value. */
  readonly #needed: readonly number[];
  #held: CsvRecord[] = [];

  constructor({ fields, added, rowWidth }: Header) {
    this.#width = rowWidth;
    this.#needed = fields.flatMap((field, index) => (field?.needed === 'always' ? [indexInFile(index, added)] : []));
  }

  /** Whether a record can be looked at without those around it. */
  isWhole({ cells, issue }: CsvRecord): boolean {
    return issue !== null || cells.length >= this.#width;
  }

  /** Takes the next record; returns those that are known by now, with the parts of a row put together. */
  add(record: CsvRecord): CsvRecord[] {
    const known: CsvRecord[] = [];
    for (let first = this.#held[0]; first && !this.#continues(record); first = this.#held[0]) {
      known.push(first);
      this.#held.shift();
    }
    const canStart = this.#held.length > 0 || (!this.isWhole(record) && (isLone(record) || this.#isDossier(record)));
    if (!canStart) return [...known, record];
    this.#held.push(record);
    if (cellsOf(this.#held) < this.#width) return known;
    return [...known, joinParts(this.#held.splice(0))];
  }

  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  /** The records that waited for others; no more will come. */
  end(): CsvRecord[] {
    return this.#held.splice(0);
  }

  #continues(record: CsvRecord): boolean {
    if (record.issue !== null || this.#held.length >= MOST_PARTS) return false;
    // what follows the first half of a first cell looks like a whole row
    if (this.#held.length === 1 && this.#held.every(isLone) && record.cells.length === this.#width) return true;
    const more = Math.min(record.cells.length, Math.max(1, filledCells(record.cells)));
    if (cellsOf(this.#held) + more - 1 > this.#width) return false;
    return !this.#isDossier(record);
  }

  #isDossier({ cells }: CsvRecord): boolean {
    return this.#needed.every((index) => (cells[index] ?? '').trim() !== '');
  }
}

/** Whether a record is text without a separator: a spreadsheet writes a separator for each empty cell after it. */
const isLone = ({ cells: [first = '', ...others] }: CsvRecord): boolean =>
  others.length === 0 && /[\p{L}\p{N}]/u.test(first);

/** How many cells records have together: the last of one is the first of the next. */
const cellsOf = (records: readonly CsvRecord[]): number =>
  records.reduce((sum, { cells }) => sum + cells.length - 1, 1);

function joinParts(parts: readonly CsvRecord[]): CsvRecord {
  const line = parts[0]?.line ?? 0;
  const cells: string[] = [];
  for (const part of parts) {
    const [first = '', ...others] = part.cells;
    if (part === parts[0]) cells.push(first);
    else cells[cells.length - 1] += `\n${first}`;
    cells.push(...others);
  }
  const cell = (parts[0]?.cells.length ?? 1) - 1;
  return { line, cells, issue: { kind: 'line-break', cell, line, lastLine: parts.at(-1)?.line ?? line } };
}
