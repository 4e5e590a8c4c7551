import type { InputFormat } from '../read/input-format.js';
import type { Format } from '../write/formats.js';
import { JSON_ARRAY } from '../write/json-results.js';

/** Tells, as the bytes of a file come, which of them are its head. */
export interface HeaderScanner {
  /** How many of the next bytes belong to the head. */
  lengthIn(bytes: Uint8Array): number;
}

/** What stands around the rows of a file, and between those of two parts. */
export interface Envelope {
  readonly header: () => HeaderScanner;
  readonly separator: string;
  readonly footer: string;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** The headers of a CSV file that this program wrote: up to the first line end that is not in quotes. */
class HeaderRecord implements HeaderScanner {
  #isInQuotes = false;
  #isOver = false;

  lengthIn(bytes: Uint8Array): number {
    let at = 0;
    while (!this.#isOver && at < bytes.length) {
      const byte = bytes[at++];
      if (byte === QUOTE) this.#isInQuotes = !this.#isInQuotes;
      this.#isOver = byte === LINE_FEED && !this.#isInQuotes;
    }
    return at;
  }
}

/** A head of always the same bytes. */
class FixedHead implements HeaderScanner {
  constructor(private left: number) {}

  lengthIn(bytes: Uint8Array): number {
    const length = Math.min(this.left, bytes.length);
    this.left -= length;
    return length;
  }
}

const CSV: Envelope = { header: () => new HeaderRecord(), separator: '', footer: '' };
const LINES: Envelope = { header: () => new FixedHead(0), separator: '', footer: '' };

/** The frame of each format of results that can be put together again; a workbook cannot. */
const ENVELOPES = {
  csv: CSV,
  json: {
    header: () => new FixedHead(JSON_ARRAY.header.length),
    separator: JSON_ARRAY.separator,
    footer: JSON_ARRAY.footer,
  },
  jsonl: LINES,
} as const satisfies Record<Exclude<Format, 'xlsx'>, Envelope>;

export type JoinableFormat = keyof typeof ENVELOPES;

export const isJoinable = (format: string): format is JoinableFormat => Object.hasOwn(ENVELOPES, format);

/** The frame of a file of results. */
export const resultsEnvelope = (format: JoinableFormat): Envelope => ENVELOPES[format];

/** The frame of a file of rejected rows, which is as the input is. */
export const rejectsEnvelope = (input: InputFormat['kind']): Envelope => (input === 'csv' ? CSV : LINES);
