import { Lines } from './lines.js';
import { type QuotedRecord, scanRecord } from './quoted-record.js';
import { MAX_ROW_LENGTH, MOST_HELD, MOST_PARTS } from './row.js';

export type Separator = ';' | ',' | '\t';

/** What is wrong with the quotes or the length of a record. */
type RecordIssueKind =
  | { readonly kind: 'unclosed-quote' | 'text-after-quote' | 'after-unclosed-quote' | 'too-long' }
  /** A quote that is closed by one on a later line, after which text follows. */
  | { readonly kind: 'closed-later'; readonly closedOn: number }
  /** A row that a line break without quotes cuts into parts, the last of which is on that line. */
  | { readonly kind: 'line-break'; readonly lastLine: number };

/** What is wrong with a record, and in which cell (from 0) it was found. */
export type RecordIssue = RecordIssueKind & {
  readonly cell: number;
  /** The physical line on which the trouble began. */
  readonly line: number;
};

/** One record of a CSV file: its cells, and the physical line it starts on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: string[];
  readonly issue: RecordIssue | null;
  /** The record as it is on its line, where it has no quotes. */
  readonly text?: string;
}

/** Where cutting is: what decides how the text that follows is cut. */
export interface CutState {
  /** The physical line that the text starts on. */
  readonly line: number;
  /** The line of a quote that is not closed: from there on every line has an issue, to the one that closes it. */
  readonly brokenFrom: number | null;
  /** Whether the text goes on with a line whose beginning was too long to be held. */
  readonly isInLongLine: boolean;
}

/** The state at the start of a text. */
export const cutFrom = (line: number): CutState => ({ line, brokenFrom: null, isInLongLine: false });

const LINE_BREAK = /\r\n|\n|\r/;
/** A quote that is not doubled. */
const CLOSING_QUOTE = /(?<!")"(?:"")*(?!")/;

/**
 * Cuts CSV text into records, chunk by chunk: quoted cells with separators and line breaks, doubled quotes,
 * line ends of any kind. Records with a quote out of order are returned line by line, each with its
 * issue: nothing is lost and nothing is guessed.
 */
export class CsvRecords {
  #rest = '';
  #line: number;
  #brokenFrom: number | null;
  #inLongLine: boolean;
  #records: CsvRecord[] = [];

  constructor(
    readonly separator: Separator,
    start: CutState = cutFrom(1),
  ) {
    this.#line = start.line;
    this.#brokenFrom = start.brokenFrom;
    this.#inLongLine = start.isInLongLine;
  }

  /** The state after the records that were returned. */
  get state(): CutState {
    return { line: this.#line, brokenFrom: this.#brokenFrom, isInLongLine: this.#inLongLine };
  }

  /** The text after them, which waits for more. */
  get rest(): string {
    return this.#rest;
  }

  /**
   * The records that are complete with this text; `isLast` adds what is left.
   * @param isEnough says when to stop; the text that is left is then the rest
   * @param isWhole says which records cannot be a part of a row; the last ones that can be one wait for what follows
   */
  push(
    text: string,
    isLast: boolean,
    isEnough?: (records: readonly CsvRecord[]) => boolean,
    isWhole?: (record: CsvRecord) => boolean,
  ): CsvRecord[] {
    const all = new Lines(this.#rest + text, isLast);
    this.#records = [];
    let at = 0;
    let wholeAt = 0;
    let wholeRecords = 0;
    let wholeLine = this.#line;
    while (at < all.text.length && !isEnough?.(this.#records)) {
      const end = this.#nextEnd(all, at);
      if (end < 0) break;
      at = end;
      const { length } = this.#records;
      if (isWhole && length > 0 && isWhole(this.#records[length - 1] as CsvRecord)) {
        wholeAt = at;
        wholeRecords = length;
        wholeLine = this.#line;
      }
    }
    if (isWhole && !isLast && this.#records.length - wholeRecords <= MOST_PARTS) {
      at = wholeAt;
      this.#records.length = wholeRecords;
      this.#line = wholeLine;
    }
    this.#rest = all.text.slice(at);
    return this.#records;
  }

  /** The records of a text to its end, one after another: only those of the piece that is looked at are held. */
  *each(text: string): Generator<CsvRecord> {
    const all = new Lines(text, true);
    for (let at = 0; at >= 0 && at < all.text.length; ) {
      at = this.#nextEnd(all, at);
      for (const record of this.#records) yield record;
      // a new one: setting the length of the old takes longer
      this.#records = [];
    }
  }

  /** Reads on from an index; returns that of the next record or line, or −1 when more text is needed. */
  #nextEnd(all: Lines, at: number): number {
    if (this.#inLongLine) return this.#longLine(all, at);
    return this.#brokenFrom === null ? this.#next(all, at) : this.#nextBroken(all, at);
  }

  #next(all: Lines, at: number): number {
    const { text, isLast } = all;
    const end = all.endOfLine(at);
    if (end >= 0 && !all.hasQuote(at, end)) {
      const line = all.content(at, end);
      const cells = line.split(this.separator);
      if (end - at > MAX_ROW_LENGTH) this.#add(cells, this.#issue('too-long', 0));
      else this.#records.push({ line: this.#line, cells, issue: null, text: line });
      this.#line++;
      return end;
    }
    const isTooMuch = text.length - at > MOST_HELD;
    if (!all.hasQuote(at, text.length)) return isTooMuch ? this.#longLine(all, at) : -1;
    const record = scanRecord(text, at, this.separator, isLast);
    if (record) return this.#addQuoted(text, at, record);
    if (!isLast && !isTooMuch) return -1;
    this.#brokenFrom = this.#line;
    return at;
  }

  #addQuoted(text: string, at: number, { cells, issue, end }: QuotedRecord): number {
    const lines = text.slice(at, end).split(LINE_BREAK);
    if (lines.length > 1 && lines.at(-1) === '') lines.pop();
    if (issue === null || lines.length === 1) {
      const wrong = issue === null ? null : this.#issue('text-after-quote', issue.cell);
      this.#add(cells, end - at > MAX_ROW_LENGTH ? this.#issue('too-long', 0) : wrong);
      this.#line += lines.length;
      return end;
    }
    const first = this.#line;
    const lineAt = (index: number): number => first + text.slice(at, index).split(LINE_BREAK).length - 1;
    const [opened, closedOn] = [lineAt(issue.opened), lineAt(issue.closed)];
    const found: RecordIssueKind =
      opened === closedOn ? { kind: 'text-after-quote' } : { kind: 'closed-later', closedOn };
    const from = opened === closedOn ? first : opened;
    for (const line of lines) {
      this.#addRaw(line, this.#line === first ? found : { kind: 'after-unclosed-quote' }, from);
      this.#line++;
    }
    return end;
  }

  /** Returns one line after a quote that is not closed so far. */
  #nextBroken(all: Lines, at: number): number {
    const end = all.endOfLine(at);
    if (end < 0) return all.text.length - at > MOST_HELD ? this.#longLine(all, at) : -1;
    const from = this.#brokenFrom ?? this.#line;
    const kind = this.#line === from ? 'unclosed-quote' : 'after-unclosed-quote';
    const line = all.content(at, end);
    this.#addRaw(line, { kind }, from);
    this.#closeQuote(line);
    this.#line++;
    return end;
  }

  /** Rows start again after the line on which a quote closes that was open for longer than can be held. */
  #closeQuote(text: string): void {
    if (this.#brokenFrom === null) return;
    const isInside = this.#inLongLine || this.#line > this.#brokenFrom;
    if (isInside && CLOSING_QUOTE.test(text)) this.#brokenFrom = null;
  }

  /** Returns a part of a line that is too long to be held whole, up to its end. */
  #longLine(all: Lines, at: number): number {
    const end = all.endOfLine(at);
    const to = end < 0 ? all.text.length : end;
    const part = all.content(at, to);
    this.#add(part.split(this.separator), this.#issue('too-long', 0));
    this.#closeQuote(part);
    this.#inLongLine = end < 0;
    if (end >= 0) this.#line++;
    return to;
  }

  /** Adds a line that is not read: its cells as they would be on their own, else split at its separators. */
  #addRaw(line: string, found: RecordIssueKind, from: number): void {
    const alone = found.kind === 'after-unclosed-quote' ? scanRecord(line, 0, this.separator, true) : null;
    const cells = alone && alone.issue === null ? alone.cells : line.split(this.separator);
    const quoted = cells.findIndex((cell) => cell.startsWith('"'));
    this.#add(cells, { ...found, cell: Math.max(0, quoted), line: from });
  }

  #issue(kind: 'text-after-quote' | 'too-long', cell: number): RecordIssue {
    return { kind, cell, line: this.#line };
  }

  #add(cells: string[], issue: RecordIssue | null): void {
    this.#records.push({ line: this.#line, cells, issue });
  }
}
