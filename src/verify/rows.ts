import { CsvRecords, type Separator } from '../batch/read/csv-records.js';
import { columnOf, FIELD_HEADERS } from '../batch/read/known-headers.js';
import type { Sink } from '../io/sink.js';
import { parseJsonOrUndefined } from '../primitives/parse-json.js';
import type { Receipt } from '../report/result.js';
import { asResult, compareResults, type WrittenResult } from './compare-results.js';
import { originAlone } from './verification.js';

/** A row of the file of results that is different now: its line, and its columns or paths; never what is in them. */
export interface RowDifference {
  readonly line: number;
  readonly columns: readonly string[];
}

/** The first rows that are different, and how many there are in all. */
export interface RowDifferences {
  readonly count: number;
  readonly first: readonly RowDifference[];
  /** Whether rows that are equal name other sources. */
  readonly hasOtherSources: boolean;
}

const MOST_ROWS = 5;

interface Row {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
}

/** What differs between two rows with different texts. */
interface RowDiff {
  readonly columns: readonly string[];
  /** Whether that is nothing: another run wrote the same. */
  readonly isEqual: boolean;
  readonly hasOtherSources: boolean;
}

/** How the text of a file is split into rows, and two rows are compared. */
export interface RowFormat {
  splitter(): (text: string, isLast: boolean) => Row[];
  diff(was: Row, is: Row, header: readonly string[]): RowDiff;
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
}

/** CSV; a column that the program does not know is named by its number, as `firstOwnColumn` says which are its own. */
export const csvRows = (separator: Separator, firstOwnColumn: (columns: number) => number): RowFormat => ({
  hasHeader: true,
  splitter: () => {
    const records = new CsvRecords(separator);
    return (text, isLast) =>
      records.push(text, isLast).map(({ line, cells }) => ({ line, cells, text: JSON.stringify(cells) }));
  },
  diff: (was, is, header) => {
    const length = Math.max(was.cells.length, is.cells.length);
    const firstOwn = firstOwnColumn(header.length);
    const nameAt = (index: number): string => {
      const name = header[index];
      const isKnown = name !== undefined && (index >= firstOwn || columnOf(name, FIELD_HEADERS) !== null);
      return isKnown ? name : `#${index + 1}`;
    };
    const differing = Array.from({ length }, (_, index) => index).filter(
      (index) => was.cells[index] !== is.cells[index],
    );
    return { columns: differing.map(nameAt), isEqual: false, hasOtherSources: false };
  },
});

/**
 * JSON with a result on each line, also those of an array.
 * @param otherRun the receipt of the batch, where it is of another run than this: results name the run they are of
 */
export const jsonRows = (otherRun: Receipt | null): RowFormat => ({
  hasHeader: false,
  splitter: () => {
    let rest = '';
    let line = 0;
    return (text, isLast) => {
      const lines = (rest + text).split('\n');
      rest = isLast ? '' : (lines.pop() ?? '');
      return lines.flatMap((one) => {
        line++;
        return one === '' ? [] : [{ line, text: one, cells: [] }];
      });
    };
  },
  diff: (was, is) => {
    const [written, now] = [was, is].map(({ text }) => asResult(parseJsonOrUndefined(text.replace(/,$/, ''))));
    if (!written || !now || was.text.endsWith(',') !== is.text.endsWith(','))
      return { columns: [], isEqual: false, hasOtherSources: false };
    const { differences, unknown, hasOtherSources } = compareResults(written, now);
    const columns = [...differences.map(({ path }) => path), ...unknown];
    if (otherRun && !isOfRun(written, otherRun)) columns.push('receipt');
    return { columns, isEqual: otherRun !== null && columns.length === 0, hasOtherSources };
  },
});

/** Whether a result of a batch names the run that the receipt of the batch names. */
function isOfRun({ receipt }: WrittenResult, run: Receipt): boolean {
  const named = new Map(run.values.map(({ id, from, value }) => [`${id} ${from}`, JSON.stringify(value)]));
  return (
    JSON.stringify(originAlone(receipt)) === JSON.stringify(originAlone(run)) &&
    receipt.values.every(({ id, from, value }) => named.get(`${id} ${from}`) === JSON.stringify(value))
  );
}

/** Compares the rows that are computed now with those of a file, row by row. */
export class RowComparison implements Sink {
  readonly #cut: (text: string, isLast: boolean) => Row[];
  readonly #decoder = new TextDecoder();
  readonly #written: AsyncGenerator<Row>;
  readonly #first: RowDifference[] = [];
  #count = 0;
  #hasOtherSources = false;
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
    return { count: this.#count, first: this.#first, hasOtherSources: this.#hasOtherSources };
  }

  /** Closes the file, however far it was read. */
  async close(): Promise<void> {
    await this.#written.return(undefined);
  }

  async #addRow(is: Row): Promise<void> {
    const { value: was, done } = await this.#written.next();
    if (this.format.hasHeader && this.#header === null) this.#header = is.cells;
    if (done || !was) this.#add(is.line, []);
    else if (was.text !== is.text) {
      const { columns, isEqual, hasOtherSources } = this.format.diff(was, is, this.#header ?? []);
      this.#hasOtherSources ||= hasOtherSources;
      if (!isEqual) this.#add(was.line, columns);
    }
  }

  #add(line: number, columns: readonly string[]): void {
    this.#count++;
    if (this.#first.length < MOST_ROWS) this.#first.push({ line, columns });
  }
}

async function* rowsOf(file: AsyncIterable<Uint8Array>, format: RowFormat): AsyncGenerator<Row> {
  const cut = format.splitter();
  const decoder = new TextDecoder();
  for await (const chunk of file) yield* cut(decoder.decode(chunk, { stream: true }), false);
  yield* cut(decoder.decode(), true);
}
