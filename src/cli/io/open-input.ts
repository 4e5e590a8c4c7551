import { type Stats, statSync } from 'node:fs';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { CliError } from '../../diagnostics/cli-error.js';
import { rememberRead } from '../../io/read-files.js';
import { systemCode } from '../../io/system-code.js';
import type { Context } from '../context.js';
import { releaseFifo } from './fifo.js';
import { decodeUtf8 } from './read-small-file.js';

export const STANDARD_STREAM = '-';
const STANDARD_INPUT = 0;

/**
 * Opens a file, or standard input for `-`, and returns its bytes; reading ends when the user interrupts.
 * @throws CliError when there is no such file, it cannot be read, or it changes while it is read
 */
export async function openInput(path: string, context: Context): Promise<AsyncIterable<Uint8Array>> {
  if (path === STANDARD_STREAM) return standardInput(context);
  const found = await statFile(path);
  rememberRead(path);
  return found.isFIFO() ? chunksOfPipe(path, context.signal) : chunksOf(path, context.signal);
}

function standardInput({ stdin, signal }: Context): AsyncIterable<Uint8Array> {
  rememberRead(STANDARD_STREAM, STANDARD_INPUT);
  // the user may have interrupted before there was a listener
  signal.throwIfAborted();
  signal.addEventListener('abort', () => stdin.destroy(signal.reason), { once: true });
  return stdin;
}

/** Looks up a path; a folder is rejected. */
async function statFile(path: string): Promise<Stats> {
  const found = await stat(path).catch((error: unknown) => throwUnreadable(path, error));
  if (found.isDirectory()) throwUnreadable(path, Object.assign(new Error(), { code: 'EISDIR' }));
  return found;
}

/** The number of bytes of a file; null for a stream or a pipe, whose length is not known. */
export function fileSize(path: string): number | null {
  if (path === STANDARD_STREAM) return null;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}

async function* chunksOfPipe(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const settle = releaseFifo(path, signal);
  try {
    yield* chunksOf(path, signal);
  } finally {
    settle();
  }
}

async function* chunksOf(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    // an interruption before the file is opened sends no event any more
    signal.throwIfAborted();
    handle = await open(path);
    const before = await handle.stat();
    // a stream that is made after an interruption fails before there is a listener
    signal.throwIfAborted();
    yield* before.isFile() ? readAhead(handle, signal) : handle.createReadStream({ autoClose: false, signal });
    if (before.isFile() && hasChanged(before, await handle.stat())) throw new CliError('INPUT_CHANGED', { path });
  } catch (error) {
    if (error instanceof CliError || (error instanceof Error && error.name === 'AbortError')) throw error;
    throwUnreadable(path, error);
  } finally {
    await handle?.close();
  }
}

const CHUNK = 65_536;

/** Reads the bytes of an open file, each chunk while the one before it is used; a stream takes longer to start. */
async function* readAhead(handle: FileHandle, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const read = () => {
    const reading = handle.read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK);
    // a failure is reported when its turn comes
    reading.catch(() => undefined);
    return reading;
  };
  let next = read();
  try {
    for (;;) {
      const { buffer, bytesRead } = await next;
      signal.throwIfAborted();
      if (bytesRead === 0) return;
      next = read();
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // the caller closes the file when it stops, and nothing may read it then
    await next.catch(() => undefined);
  }
}

const hasChanged = (before: Stats, after: Stats): boolean =>
  before.size !== after.size || before.mtimeMs !== after.mtimeMs;

/** Throws the error that says why a file cannot be read. */
function throwUnreadable(path: string, error: unknown): never {
  const reason = systemCode(error);
  throw reason === 'ENOENT'
    ? new CliError('FILE_NOT_FOUND', { path })
    : new CliError('FILE_UNREADABLE', { path, reason });
}

const MEGABYTE = 1024 * 1024;

/** The maximum size in megabytes, and the code of the error for more. */
export interface SizeLimit {
  readonly most: number;
  readonly code: 'FILE_TOO_LARGE' | 'RESULTS_TOO_LARGE';
}

/** One dossier is small; what is larger is something else. */
const ONE_DOSSIER: SizeLimit = { most: 10, code: 'FILE_TOO_LARGE' };

/**
 * Reads the whole text of a file, or of standard input for `-`.
 * @throws CliError when it cannot be read, is empty, is too large, or is not UTF-8 text
 */
export async function readAll(path: string, context: Context, limit = ONE_DOSSIER): Promise<string> {
  const bytes = await bytesOf(path, context, limit);
  if (bytes.length === 0) throw new CliError('EMPTY_INPUT', { path });
  return decodeUtf8(bytes, path);
}

/** Reads all bytes; streams are loaded only where the input is not a file. */
async function bytesOf(path: string, context: Context, { most, code }: SizeLimit): Promise<Uint8Array> {
  const assertFits = (size: number): void => {
    if (size > most * MEGABYTE) throw new CliError(code, { path, most });
  };
  const file = path === STANDARD_STREAM ? null : await statFile(path);
  if (file?.isFile()) {
    assertFits(file.size);
    rememberRead(path);
    return readFile(path, { signal: context.signal }).catch((error: unknown) => throwUnreadable(path, error));
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await openInput(path, context)) {
    size += chunk.length;
    assertFits(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
