import { CliError } from '../../diagnostics/cli-error.js';

const LEFT_BEFORE_RIGHT = [0xff, 0xfe];
const RIGHT_BEFORE_LEFT = [0xfe, 0xff];

/**
 * The text of bytes in UTF-8, with or without a mark at its start.
 * @throws CliError NOT_UTF8 when it is text in another encoding, NOT_TEXT when it is none
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // every second sign is nothing: UTF-16 that has no mark
    if (!/^[\s\S]?\0/.test(text.slice(0, 2))) return text;
  } catch {
    if (!isUtf16(bytes) && bytes.includes(0)) throw new CliError('NOT_TEXT', { path });
  }
  throw new CliError('NOT_UTF8', { path });
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  [LEFT_BEFORE_RIGHT, RIGHT_BEFORE_LEFT].some((mark) => mark.every((byte, index) => bytes[index] === byte));
