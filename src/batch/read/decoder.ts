import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { Failure } from '../../text/failure.js';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];
/** How an Excel workbook starts: a zip archive (.xlsx) or a compound file (.xls). */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const HEAD = 4096;
const MOST_NULS = HEAD / 10;

/**
 * Turns the bytes of a file into text, chunk by chunk: UTF-8 (with or without a byte order mark), UTF-16 with
 * one, else Windows-1252. Without a mark the first character beyond ASCII decides: until there all are alike.
 * Bytes that do not fit the encoding become U+FFFD, for the rows that hold them to be rejected.
 */
export class Decoder {
  #decoder: TextDecoder | null = null;
  #encoding: Encoding = 'UTF-8';
  #pending: Uint8Array = new Uint8Array(0);
  #started = false;

  /** @param path the name of the input, for messages */
  constructor(readonly path: string) {}

  /** What the bytes were read as; known for certain at the end. */
  get encoding(): Encoding {
    return this.#encoding;
  }

  /**
   * The text of the next bytes.
   * @throws Failure when the file is an Excel workbook or no text at all
   */
  decode(bytes: Uint8Array, isLast: boolean): string {
    if (this.#decoder) return this.#decoder.decode(bytes, { stream: !isLast });
    const all = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    if (!this.#started) {
      if (all.length < 4 && !isLast) {
        this.#pending = all;
        return '';
      }
      this.#started = true;
      this.#refuseOtherFiles(all);
      for (const [encoding, mark] of BYTE_ORDER_MARKS)
        if (startsWith(all, mark)) return this.#decide(encoding, all, isLast);
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
    this.#decoder = new TextDecoder(encoding);
    return this.#decoder.decode(bytes, { stream: !isLast });
  }

  #refuseOtherFiles(bytes: Uint8Array): void {
    if (WORKBOOKS.some((start) => startsWith(bytes, start)))
      throw new Failure('EXCEL_WORKBOOK', { path: this.path });
    const isUtf16 = BYTE_ORDER_MARKS.some(([name, mark]) => name !== 'UTF-8' && startsWith(bytes, mark));
    const nuls = bytes.subarray(0, HEAD).filter((byte) => byte === 0).length;
    if (!isUtf16 && nuls > Math.min(MOST_NULS, bytes.length / 10))
      throw new Failure('NOT_TEXT', { path: this.path });
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc2 ? 2 : 1;
}

/** What UTF-8 letters with accents look like when they are read as Windows-1252: `Ã©`, `Â `. */
const UTF8_IN_1252 =
  /[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122\u20ac]/;

/** Whether a row's text holds characters that did not come through its encoding. */
export function isDamaged(text: string, encoding: Encoding): boolean {
  return (
    text.includes('\ufffd') || text.includes('\0') || (encoding === 'Windows-1252' && UTF8_IN_1252.test(text))
  );
}
