import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { CliError } from '../../diagnostics/cli-error.js';
import { systemCode } from '../../io/system-code.js';
import { decodeUtf8 } from './decode-utf8.js';

/** There is no such file, or a part of its path is not a folder. */
const IS_MISSING = new Set(['ENOENT', 'ENOTDIR']);
const IS_CLOSED = new Set(['EACCES', 'EPERM']);
/** Files of values and configuration files are small; a larger file is something else. */
const MOST_MEGABYTES = 10;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
/** How much of a pipe is read at a time. */
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

/** Whether a path is that of a file, or of a link to one; false for whatever cannot be looked up. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
