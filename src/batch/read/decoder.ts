import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { CliError } from '../../diagnostics/cli-error.js';
import { detectOtherFile } from './other-files.js';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];
const HEAD = 4096;
const MOST_NULS = HEAD / 10;
/** Programs from the days of DOS end a file with it, some more than once. */
const END_OF_FILE = '\u001a';

/**
 * Turns the bytes of a file into text, chunk by chunk: UTF-8 (with or without a byte order mark), UTF-16 with
 * one, else Windows-1252. Without a mark the first character beyond ASCII decides: until there all are alike.
 * Bytes that do not fit the encoding become U+FFFD, for the rows that hold them to be rejected.
 */
export class Decoder {
  #decoder: Pick<TextDecoder, 'decode'> | null = null;
  #encoding: Encoding = 'UTF-8';
  #pending: Uint8Array = new Uint8Array(0);
  #started = false;
  /** What ends the text so far, and goes with it only where more follows. */
  #heldBack = '';

  /** @param path the name of the input, for messages */
  constructor(readonly path: string) {}

  /** What the bytes were read as; known for certain at the end. */
  get encoding(): Encoding {
    return this.#encoding;
  }

  /**
   * The text of the next bytes.
   * @throws CliError when the file is a workbook, another kind of file that is known, or no text at all
   */
  decode(bytes: Uint8Array, isLast: boolean): string {
    const text = this.#heldBack + this.#text(bytes, isLast);
    this.#heldBack = '';
    if (!text.endsWith(END_OF_FILE)) return text;
    let end = text.length;
    while (text[end - 1] === END_OF_FILE) end--;
    this.#heldBack = text.slice(end);
    return text.slice(0, end);
  }

  #text(bytes: Uint8Array, isLast: boolean): string {
    if (this.#decoder) return this.#decoder.decode(bytes, { stream: !isLast });
    const all = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    if (!this.#started) {
      if (all.length < HEAD && !isLast) {
        this.#pending = all;
        return '';
      }
      this.#started = true;
      const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => all[index] === byte));
      const [encoding, mark] = marked ?? ['UTF-8', []];
      this.#assertTextFile(all, encoding);
      if (marked) return this.#decide(encoding, all.subarray(mark.length), isLast);
    }
    if (isAscii(all)) {
      this.#pending = new Uint8Array(0);
      return Buffer.from(all.buffer, all.byteOffset, all.byteLength).toString('latin1');
    }
    const at = all.findIndex((byte) => byte >= 0x80);
    const length = sequenceLength(all[at] as number);
    if (at + length > all.length && !isLast) {
      this.#pending = all.slice(at);
      return Buffer.from(all.slice(0, at)).toString('latin1');
    }
    const sequence = all.subarray(at, at + length);
    return this.#decide(length > 1 && isUtf8(sequence) ? 'UTF-8' : 'Windows-1252', all, isLast);
  }

  #decide(encoding: Encoding, bytes: Uint8Array, isLast: boolean): string {
    this.#encoding = encoding;
    this.#decoder = encoding === 'Windows-1252' ? WINDOWS_1252 : new TextDecoder(encoding, { ignoreBOM: true });
    return this.#decoder.decode(bytes as Uint8Array<ArrayBuffer>, { stream: !isLast });
  }

  #assertTextFile(bytes: Uint8Array, encoding: Encoding): void {
    const other = detectOtherFile(bytes.subarray(0, HEAD), this.path);
    if (other) throw other;
    const nuls = bytes.subarray(0, HEAD).filter((byte) => byte === 0).length;
    if (encoding === 'UTF-8' && nuls > Math.min(MOST_NULS, bytes.length / 10))
      throw new CliError('NOT_TEXT', { path: this.path });
  }
}

/** What the bytes 0x80 to 0x9f are in Windows-1252; the others are as in Latin-1. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node's own decoder treats Windows-1252 as Latin-1 in some versions, and would lose the euro sign. */
const WINDOWS_1252 = {
  decode: (bytes: Uint8Array): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (char) => HIGH_CONTROLS[char.charCodeAt(0) - 0x80] ?? char),
};

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc2 ? 2 : 1;
}

/** What the bytes of UTF-8 after the first of a character look like when they are read as Windows-1252. */
const CONTINUED = `[\\u00a0-\\u00bf${HIGH_CONTROLS}]`;
/** A whole character of UTF-8 read so, whatever it is. */
const ANY_SEQUENCE = `(?:[\\u00c2-\\u00df]${CONTINUED}|[\\u00e0-\\u00ef]${CONTINUED}{2}|[\\u00f0-\\u00f4]${CONTINUED}{3})`;
/**
 * UTF-8 read as Windows-1252: two characters or more, in any script (`Î Î±`), or one. One of them only where nobody writes
 * that in Windows-1252: `É»` and `é »` end a quotation.
 */
const UTF8_IN_1252 = new RegExp(
  [
    `${ANY_SEQUENCE}{2}`,
    // Latin, accents, Greek and Cyrillic; the Romanian letters with a comma; Vietnamese; punctuation and the euro; any other
    `[ÂÃÄÅÆÇÌÍÎÏÐÑ]${CONTINUED}`,
    'È[˜™š›]',
    `[áâ]${CONTINUED}{2}`,
    `ð${CONTINUED}{3}`,
    'ï¿½',
  ].join('|'),
);

/**
 * Whether a row's text holds characters that did not come through its encoding.
 * @param wasRejected whether it is from a reject file, where it may have been through the wrong encoding before
 */
export function isDamaged(text: string, encoding: Encoding, wasRejected = false): boolean {
  return (
    text.includes('\ufffd') ||
    text.includes('\0') ||
    ((wasRejected || encoding === 'Windows-1252') && UTF8_IN_1252.test(text))
  );
}
