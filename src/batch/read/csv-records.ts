import { type QuotedRecord, scanRecord } from './quoted-record.js';

export type Separator = ';' | ',' | '\t';

/** What is wrong with the quotes or the length of a record, and in which cell (from 0) it was found. */
export interface RecordFlaw {
  readonly kind: 'unclosed-quote' | 'text-after-quote' | 'after-unclosed-quote' | 'too-long';
  readonly cell: number;
  /** The physical line on which the trouble began. */
  readonly line: number;
}

/** One record of a CSV file: its cells, and the physical line it starts on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: string[];
  readonly flaw: RecordFlaw | null;
}

/** A record longer than this has a quote that was never closed, or is no record. */
export const MOST_CHARACTERS = 1_048_576;

const LINE_BREAK = /\r\n|\n|\r/;

/**
 * Cuts CSV text into records, chunk by chunk: quoted cells with separators and line breaks, doubled quotes,
 * line ends of any kind. Records with a quote out of order are given back line by line, each marked as flawed
 * and cut at its separators only: nothing is lost and nothing is guessed.
 */
export class CsvRecords {
  #rest = '';
  #line: number;
  /** The line of a quote that never closes: from there on every line is flawed. */
  #brokenFrom: number | null = null;
  #records: CsvRecord[] = [];

  /** @param firstLine the physical line that the text starts on */
  constructor(
    readonly separator: Separator,
    firstLine = 1,
  ) {
    this.#line = firstLine;
  }

  /** The records that are complete with this text; `isLast` gives up what is left as well. */
  push(text: string, isLast: boolean): CsvRecord[] {
    const all = new Lines(this.#rest + text, isLast);
    this.#records = [];
    let at = 0;
    while (at < all.text.length) {
      const end = this.#brokenFrom === null ? this.#next(all, at) : this.#nextBroken(all, at);
      if (end < 0) break;
      at = end;
    }
    this.#rest = all.text.slice(at);
    return this.#records;
  }

  /** Reads the record that starts at a place; gives where it ends, or −1 when more text is needed. */
  #next(all: Lines, at: number): number {
    const { text, isLast } = all;
    const end = all.endOfLine(at);
    if (end >= 0 && !all.hasQuote(at, end)) {
      this.#add(all.content(at, end).split(this.separator), null);
      this.#line++;
      return end;
    }
    const tooLong = text.length - at > MOST_CHARACTERS;
    if (!all.hasQuote(at, text.length)) return tooLong ? this.#piece(all, at) : -1;
    const record = scanRecord(text, at, this.separator, isLast);
    if (record) return this.#addQuoted(text, at, record);
    if (!isLast && !tooLong) return -1;
    this.#brokenFrom = this.#line;
    return at;
  }

  #addQuoted(text: string, at: number, { cells, flaw, end }: QuotedRecord): number {
    const lines = text.slice(at, end).split(LINE_BREAK);
    if (lines.length > 1 && lines.at(-1) === '') lines.pop();
    const first = this.#line;
    if (flaw === null || lines.length === 1) {
      this.#add(cells, flaw === null ? null : { kind: 'text-after-quote', cell: flaw, line: first });
      this.#line += lines.length;
      return end;
    }
    for (const line of lines) {
      this.#addRaw(line, this.#line === first ? 'text-after-quote' : 'after-unclosed-quote', first);
      this.#line++;
    }
    return end;
  }

  /** Gives back one line after a quote that never closes. */
  #nextBroken(all: Lines, at: number): number {
    const end = all.endOfLine(at);
    if (end < 0) return all.text.length - at > MOST_CHARACTERS ? this.#piece(all, at) : -1;
    const from = this.#brokenFrom ?? this.#line;
    this.#addRaw(all.content(at, end), this.#line === from ? 'unclosed-quote' : 'after-unclosed-quote', from);
    this.#line++;
    return end;
  }

  /** Gives back a part of a line that is too long to be held whole. */
  #piece({ text }: Lines, at: number): number {
    this.#addRaw(text.slice(at), 'too-long', this.#line);
    return text.length;
  }

  #addRaw(line: string, kind: RecordFlaw['kind'], from: number): void {
    const cells = line.split(this.separator);
    const quoted = cells.findIndex((cell) => cell.startsWith('"'));
    this.#add(cells, { kind, cell: Math.max(0, quoted), line: from });
  }

  #add(cells: string[], flaw: RecordFlaw | null): void {
    this.#records.push({ line: this.#line, cells, flaw });
  }
}

/** Finds line ends and quotes going forward through a text; each sign is looked for once. */
class Lines {
  #feed = -1;
  #carriage = -1;
  #quote = -1;

  constructor(
    readonly text: string,
    readonly isLast: boolean,
  ) {}

  /** Where the line that starts at a place ends, after its line break; −1 when the text ends first. */
  endOfLine(at: number): number {
    const { text, isLast } = this;
    if (this.#feed < at) this.#feed = positionOf('\n', text, at);
    if (this.#carriage < at) this.#carriage = positionOf('\r', text, at);
    if (this.#carriage < this.#feed - 1) {
      return this.#carriage + 1 < text.length || isLast ? this.#carriage + 1 : -1;
    }
    if (this.#feed < text.length) return this.#feed + 1;
    return isLast ? text.length : -1;
  }

  hasQuote(from: number, end: number): boolean {
    if (this.#quote < from) this.#quote = positionOf('"', this.text, from);
    return this.#quote < end;
  }

  /** The text of a line without its line break. */
  content(from: number, end: number): string {
    let to = end;
    if (to > from && this.text[to - 1] === '\n') to--;
    if (to > from && this.text[to - 1] === '\r') to--;
    return this.text.slice(from, to);
  }
}

/** Where a sign stands next, or after the end of the text. */
function positionOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length + 1 : at;
}
