import { CliError } from '../../diagnostics/cli-error.js';

const LEFT_BEFORE_RIGHT = [0xff, 0xfe];
const RIGHT_BEFORE_LEFT = [0xfe, 0xff];

/**
 * Decodes text in UTF-8, with or without a byte order mark.
 * @throws CliError NOT_UTF8 when it is text in another encoding, NOT_TEXT when it is not text
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // every second character is null: UTF-16 without a byte order mark
    if (!/^[\s\S]?\0/.test(text.slice(0, 2))) return text;
  } catch {
    if (!isUtf16(bytes) && bytes.includes(0)) throw new CliError('NOT_TEXT', { path });
  }
  throw new CliError('NOT_UTF8', { path });
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  [LEFT_BEFORE_RIGHT, RIGHT_BEFORE_LEFT].some((bytesOfMark) =>
    bytesOfMark.every((byte, index) => bytes[index] === byte),
  );
