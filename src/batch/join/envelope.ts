import type { InputFormat } from '../read/input-format.js';

/** Finds the end of the header as the bytes of a file come. */
export interface HeaderScanner {
  /** How many of the next bytes belong to the header. */
  lengthIn(bytes: Uint8Array): number;
}

/** What is around the rows of a file, and between those of two parts. */
export interface Envelope {
  readonly scanHeader: () => HeaderScanner;
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

/** A header of always the same length. */
class FixedHeader implements HeaderScanner {
  constructor(private left: number) {}

  lengthIn(bytes: Uint8Array): number {
    const length = Math.min(this.left, bytes.length);
    this.left -= length;
    return length;
  }
}

/** The headers of the columns, then the rows. */
export const CSV_ENVELOPE: Envelope = { scanHeader: () => new HeaderRecord(), separator: '', footer: '' };

/** The same text in ASCII around the rows of every file. */
export const fixedEnvelope = ({
  header,
  separator,
  footer,
}: Readonly<Record<'header' | 'separator' | 'footer', string>>): Envelope => ({
  scanHeader: () => new FixedHeader(header.length),
  separator,
  footer,
});

/** Only rows. */
export const LINES_ENVELOPE: Envelope = fixedEnvelope({ header: '', separator: '', footer: '' });

/** The envelope of a file of rejected rows, which is like the input. */
export const rejectsEnvelope = (input: InputFormat['kind']): Envelope =>
  input === 'csv' ? CSV_ENVELOPE : LINES_ENVELOPE;
