import { CsvRecords, type Separator } from '../batch/read/csv-records.js';
import type { RowLayout } from '../batch/write/result-format.js';
import type { Sink } from '../io/sink.js';
import { parseJsonOrUndefined } from '../primitives/parse-json.js';
import { compare } from './compare.js';

/** A cell of a row, or a path in a result; its values are null where the program did not compute them. */
export interface CellDifference {
  readonly column: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** A row of the file of results that is different now: its line, and its cells. */
export interface RowDifference {
  readonly line: number;
  readonly cells: readonly CellDifference[];
}

/** The first rows that are different, and how many there are in all. */
export interface RowDifferences {
  readonly count: number;
  readonly first: readonly RowDifference[];
}

const MOST_ROWS = 5;

interface Row {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
}

/** How the text of a file is split into rows, and two rows are compared. */
export interface RowFormat {
  splitter(): (text: string, isLast: boolean) => Row[];
  diff(was: Row, is: Row, header: readonly string[]): CellDifference[];
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
}

/** CSV; only cells of results are shown, from the column on that `firstVisibleColumn` returns. */
export const csvRows = (separator: Separator, firstVisibleColumn: (columns: number) => number): RowFormat => ({
  hasHeader: true,
  splitter: () => {
    const records = new CsvRecords(separator);
    return (text, isLast) =>
      records.push(text, isLast).map(({ line, cells }) => ({ line, cells, text: JSON.stringify(cells) }));
  },
  diff: (was, is, header) => {
    const columns = Math.max(was.cells.length, is.cells.length);
    const shownFrom = firstVisibleColumn(header.length);
    return Array.from({ length: columns }, (_, index) => index)
      .filter((index) => was.cells[index] !== is.cells[index])
      .map((index) => {
        const shown = (row: Row) => (index < shownFrom ? null : (row.cells[index] ?? ''));
        return { column: header[index] ?? `#${index + 1}`, was: shown(was), is: shown(is) };
      });
  },
});

/** JSON Lines; of a value that the program did not compute only the path is shown. */
export const jsonRows: RowFormat = {
  hasHeader: false,
  splitter: () => {
    let rest = '';
    let line = 0;
    return (text, isLast) => {
      const lines = (rest + text).split('\n');
      rest = isLast ? '' : (lines.pop() ?? '');
      return lines.filter((one) => one !== '').map((one) => ({ line: ++line, text: one, cells: [] }));
    };
  },
  diff: (was, is) => {
    const { differences, unknown } = compare(parseJsonOrUndefined(was.text), parseJsonOrUndefined(is.text));
    return [...differences, ...unknown].map(({ path, was: before, is: after }) => {
      const isShown = !/^(id$|dossier\.)/.test(path);
      return { column: path, was: isShown ? (before ?? '') : null, is: isShown ? (after ?? '') : null };
    });
  },
};

/** The rows of a layout. */
export const rowFormat = (layout: RowLayout): RowFormat =>
  layout.kind === 'csv' ? csvRows(layout.separator, layout.firstOwnColumn) : jsonRows;

/** Compares the rows that are computed now with those of a file, row by row. */
export class RowComparison implements Sink {
  readonly #cut: (text: string, isLast: boolean) => Row[];
  readonly #decoder = new TextDecoder();
  readonly #written: AsyncGenerator<Row>;
  readonly #first: RowDifference[] = [];
  #count = 0;
  #header: readonly string[] | null = null;

  constructor(
    readonly format: RowFormat,
    file: AsyncIterable<Uint8Array>,
  ) {
    this.#cut = format.splitter();
    this.#written = rowsOf(file, format);
  }

  async write(data: string | Uint8Array): Promise<void> {
    const text = typeof data === 'string' ? data : this.#decoder.decode(data, { stream: true });
    for (const row of this.#cut(text, false)) await this.#addRow(row);
  }

  /** What differs, once all rows were seen. */
  async result(): Promise<RowDifferences> {
    for (const row of this.#cut(this.#decoder.decode(), true)) await this.#addRow(row);
    for await (const row of this.#written) this.#add(row.line, []);
    return { count: this.#count, first: this.#first };
  }

  /** Closes the file, however far it was read. */
  async close(): Promise<void> {
    await this.#written.return(undefined);
  }

  async #addRow(is: Row): Promise<void> {
    const { value: was, done } = await this.#written.next();
    if (this.format.hasHeader && this.#header === null) this.#header = is.cells;
    if (done || !was) this.#add(is.line, []);
    else if (was.text !== is.text) this.#add(was.line, this.format.diff(was, is, this.#header ?? []));
  }

  #add(line: number, cells: readonly CellDifference[]): void {
    this.#count++;
    if (this.#first.length < MOST_ROWS) this.#first.push({ line, cells });
  }
}

async function* rowsOf(file: AsyncIterable<Uint8Array>, format: RowFormat): AsyncGenerator<Row> {
  const cut = format.splitter();
  const decoder = new TextDecoder();
  for await (const chunk of file) yield* cut(decoder.decode(chunk, { stream: true }), false);
  yield* cut(decoder.decode(), true);
}
