import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { CliError } from '../../diagnostics/cli-error.js';
import { systemCode } from '../../io/system-code.js';
import { decodeUtf8 } from './decode-utf8.js';

/** No such file, or a folder on the way to it is none. */
const IS_MISSING = new Set(['ENOENT', 'ENOTDIR']);
const IS_CLOSED = new Set(['EACCES', 'EPERM']);
/** Files of values and configurations are small; a larger one is something else. */
const MOST_MEGABYTES = 10;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** How much of a pipe is read at a time. */
const CHUNK = 64 * 1024;
/** What the shell makes of `<(…)`: a pipe that has its writer, so that opening it waits for nobody. */
const OPEN_ALREADY = /^\/(dev\/(fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/;

/**
 * The text of a small file, in UTF-8 with or without a mark at its start.
 * @throws CliError when there is no such file, it cannot be read, is too large, or is no text
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
 * The text of a small file, or null when there is no such file, or none that this user can come to.
 * @throws CliError when it cannot be read, is too large, or is no text
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

/** Whether the folders on the way to a file let this user through. */
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
  try {
    const { size } = fstatSync(file);
    const room = Buffer.alloc(Math.min(size, MOST_BYTES));
    const parts: Uint8Array[] = [];
    let total = 0;
    for (;;) {
      const into = total < room.length ? room.subarray(total) : Buffer.alloc(CHUNK);
      const length = readSync(file, into, 0, into.length, null);
      if (length === 0) return Buffer.concat(parts);
      total += length;
      if (total > MOST_BYTES) throw new CliError('FILE_TOO_LARGE', { path, most: MOST_MEGABYTES });
      parts.push(into.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}
