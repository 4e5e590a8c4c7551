import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { CliError } from '../../diagnostics/cli-error.js';
import { rememberRead } from '../../io/read-files.js';
import { systemCode } from '../../io/system-code.js';

/** There is no such file, or a part of its path is not a folder. */
const IS_MISSING = new Set(['ENOENT', 'ENOTDIR']);
const IS_CLOSED = new Set(['EACCES', 'EPERM']);
/** Files of values and configuration files are small; a larger file is something else. */
const MOST_MEGABYTES = 10;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** How much is read at a time. */
const CHUNK = 64 * 1024;
/** The path of `<(…)` in a shell: a pipe that already has a writer, so that opening it does not block. */
const OPEN_ALREADY = /^\/(dev\/(fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/;

/**
 * Reads a small file in UTF-8, with or without a byte order mark.
 * @throws CliError when there is no such file, it cannot be read, is too large, or is not text
 */
export function readSmallFile(path: string): string {
  try {
    return decodeUtf8(bytesOf(path), path);
  } catch (error) {
    const reason = systemCode(error);
    if (error instanceof CliError) throw error;
    throw IS_MISSING.has(reason)
      ? new CliError('FILE_NOT_FOUND', { path })
      : new CliError('FILE_UNREADABLE', { path, reason });
  }
}

/**
 * Reads a small file; null where there is no such file, or none that this user can reach.
 * @throws CliError when it cannot be read, is too large, or is not text
 */
export function readSmallFileIfExists(path: string): string | null {
  try {
    return readSmallFile(path);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const { code } = error.diagnostic;
    if (code === 'FILE_NOT_FOUND') return null;
    if (code === 'FILE_UNREADABLE' && !isReachable(path)) return null;
    throw error;
  }
}

/** Whether this user has access to the folders of a path. */
function isReachable(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    return !IS_CLOSED.has(systemCode(error));
  }
}

function bytesOf(path: string): Uint8Array {
  if (!OPEN_ALREADY.test(path)) {
    const found = statSync(path);
    if (found.isDirectory()) throw new CliError('FILE_UNREADABLE', { path, reason: 'EISDIR' });
    if (!found.isFile()) throw new CliError('NO_REGULAR_FILE', { path });
  }
  const file = openSync(path, 'r');
  rememberRead(path, file);
  try {
    const parts: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const chunk = Buffer.alloc(CHUNK);
      const length = readSync(file, chunk, 0, CHUNK, null);
      if (length === 0) return Buffer.concat(parts);
      total += length;
      if (total > MOST_BYTES) throw new CliError('FILE_TOO_LARGE', { path, most: MOST_MEGABYTES });
      parts.push(chunk.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/** Whether a path is that of a file, or of a link to one; false for whatever cannot be looked up. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The byte order marks of UTF-16. */
const UTF16_MARKS = ['fffe', 'feff'];

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
    if (bytes.includes(0) && !UTF16_MARKS.includes(Buffer.from(bytes.subarray(0, 2)).toString('hex')))
      throw new CliError('NOT_TEXT', { path });
  }
  throw new CliError('NOT_UTF8', { path });
}
