import { type CsvRecord, CsvRecords, type CutState, type Separator } from './csv-records.js';
import { MOST_HELD, MOST_PARTS } from './row.js';

/** A piece of a CSV file that holds whole records, and can be read without the rest of the file. */
export interface CsvBlock {
  readonly kind: 'csv';
  readonly text: string;
  readonly start: CutState;
  /** The physical line after it. */
  readonly nextLine: number;
  /** Its records, where they had to be cut already to find where it ends. */
  readonly records?: readonly CsvRecord[] | undefined;
}

/** How many records of text with quotes are cut at once: after a quote that never closes there may be millions. */
const MOST_RECORDS = 4_096;

/** Text of more characters than this without the end of a record is not looked at again before there is twice as much. */
const LONG = 65_536;

/** Cuts CSV text, as it comes, into blocks that end where a record ends. */
export class CsvBlocks {
  #rest = '';
  /** How much text there must be before it is cut. */
  #enough = 0;

  /**
   * @param width how many cells a whole row has at least: a block ends with one, so that the parts of a row that a line break
   *   cuts come together
   * @param mostRecords how many records a block with quotes has
   */
  constructor(
    readonly separator: Separator,
    private state: CutState,
    readonly width = 0,
    readonly mostRecords = MOST_RECORDS,
  ) {}

  /** The blocks of the records that are complete with this text; `isLast` adds what is left. */
  *push(text: string, isLast: boolean): Generator<CsvBlock> {
    this.#rest += text;
    if (!isLast && this.#rest.length < this.#enough) return;
    const plain = this.#plain(this.#rest, isLast);
    if (plain) {
      yield plain;
      return;
    }
    let isFull = true;
    while (isFull) {
      const block = this.#cut(this.#rest, isLast);
      isFull = block.records.length >= this.mostRecords;
      yield block;
    }
  }

  /** Text without quotes ends a record at every line end; null where it is not that simple. */
  #plain(all: string, isLast: boolean): CsvBlock | null {
    const { state: start } = this;
    if (start.brokenFrom !== null || start.isInLongLine || all.includes('"')) return null;
    const lines = isLast ? all.length : endOfLastLine(all);
    if (lines === 0 || all.length - lines > MOST_HELD) return null;
    const end = isLast ? lines : this.#endOfWholeRow(all, lines);
    const text = all.slice(0, end);
    this.#rest = all.slice(end);
    this.state = { ...start, line: start.line + lineBreaksIn(text) };
    return { kind: 'csv', text, start, nextLine: this.state.line };
  }

  /** Where the last line ends that has all cells; the end of all lines where the last ones are short in great number. */
  #endOfWholeRow(text: string, end: number): number {
    let to = end;
    for (let lines = 0; to > 0 && lines <= MOST_PARTS; lines++) {
      const from = endOfLastLine(text.slice(0, to - 1));
      if (text.slice(from, to).split(this.separator).length >= this.width) return to;
      to = from;
    }
    return to === 0 ? 0 : end;
  }

  #cut(all: string, isLast: boolean): CsvBlock & { readonly records: readonly CsvRecord[] } {
    const { state: start } = this;
    const cutter = new CsvRecords(this.separator, start);
    const isWhole = ({ cells, issue }: CsvRecord) => issue !== null || cells.length >= this.width;
    const isEnough = (found: readonly CsvRecord[]) => {
      const more = found.length - this.mostRecords;
      return more > MOST_PARTS || (more >= 0 && isWhole(found[found.length - 1] as CsvRecord));
    };
    const records = cutter.push(all, isLast, isEnough, isWhole);
    this.#rest = cutter.rest;
    this.state = cutter.state;
    // a quoted cell may go on for long: looking for its end with every piece would take too long
    this.#enough =
      records.length === 0 && this.#rest.length > LONG ? Math.min(2 * this.#rest.length, MOST_HELD + 1) : 0;
    const text = all.slice(0, all.length - cutter.rest.length);
    return { kind: 'csv', text, start, nextLine: this.state.line, records };
  }
}

/** Where the last line that is complete for certain ends, after its line break; a `\r` at the end may be half of one. */
const endOfLastLine = (text: string): number =>
  Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1;

/** How many line breaks there are: `\r\n`, `\n` or `\r`. */
function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') count++;
  return count;
}
