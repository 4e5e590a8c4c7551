import type { InputFormat } from '../read/header.js';
import { type Around, ONLY_LINES } from '../write/result-format.js';

/** What is around the rows of a file, and between those of two parts. */
export interface Envelope extends Omit<Around, 'header'> {
  /** Starts on a file; what it returns takes its bytes as they come, and says how many of them belong to its header. */
  readonly scanHeader: () => (bytes: Uint8Array) => number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** The headers of a CSV file that this program wrote go up to the first line end that is not in quotes. */
function scanHeaderRecord(): (bytes: Uint8Array) => number {
  let isInQuotes = false;
  let isOver = false;
  return (bytes) => {
    let at = 0;
    while (!isOver && at < bytes.length) {
      const byte = bytes[at++];
      if (byte === QUOTE) isInQuotes = !isInQuotes;
      isOver = byte === LINE_FEED && !isInQuotes;
    }
    return at;
  };
}

export const CSV_ENVELOPE: Envelope = { scanHeader: scanHeaderRecord, separator: '', footer: '' };

/** The same text in ASCII around the rows of every file. */
export const fixedEnvelope = ({ header, separator, footer }: Around): Envelope => ({
  scanHeader: () => {
    let left = header.length;
    return (bytes) => {
      const length = Math.min(left, bytes.length);
      left -= length;
      return length;
    };
  },
  separator,
  footer,
});

export const LINES_ENVELOPE: Envelope = fixedEnvelope(ONLY_LINES);

/** The envelope of a file of rejected rows, which is like the input. */
export const rejectsEnvelope = (input: InputFormat['kind']): Envelope =>
  input === 'json' ? LINES_ENVELOPE : CSV_ENVELOPE;
