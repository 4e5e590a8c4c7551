import type { Shape } from '../read/shape.js';
import type { Format } from '../write/formats.js';
import { JSON_ARRAY } from '../write/json-results.js';

/** Tells, as the bytes of a file come, which of them are its head. */
export interface Head {
  /** How many of the next bytes belong to the head. */
  lengthIn(bytes: Uint8Array): number;
}

/** What stands around the rows of a file, and between those of two parts. */
export interface Frame {
  readonly head: () => Head;
  readonly between: string;
  readonly tail: string;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** The headers of a CSV file that this program wrote: up to the first line end that is not in quotes. */
class HeaderRecord implements Head {
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
class FixedHead implements Head {
  constructor(private left: number) {}

  lengthIn(bytes: Uint8Array): number {
    const length = Math.min(this.left, bytes.length);
    this.left -= length;
    return length;
  }
}

const CSV: Frame = { head: () => new HeaderRecord(), between: '', tail: '' };
const LINES: Frame = { head: () => new FixedHead(0), between: '', tail: '' };

/** The frame of each format of results that can be put together again; a workbook cannot. */
const FRAMES = {
  csv: CSV,
  json: {
    head: () => new FixedHead(JSON_ARRAY.head.length),
    between: JSON_ARRAY.between,
    tail: JSON_ARRAY.tail,
  },
  jsonl: LINES,
} as const satisfies Record<Exclude<Format, 'xlsx'>, Frame>;

export type JoinableFormat = keyof typeof FRAMES;

export const isJoinable = (format: string): format is JoinableFormat => Object.hasOwn(FRAMES, format);

/** The frame of a file of results. */
export const frameOfResults = (format: JoinableFormat): Frame => FRAMES[format];

/** The frame of a file of rejected rows, which is as the input is. */
export const frameOfRejects = (input: Shape['kind']): Frame => (input === 'csv' ? CSV : LINES);
