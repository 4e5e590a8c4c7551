import { type Stats, statSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { CliError } from '../../diagnostics/cli-error.js';
import { systemCode } from '../../io/system-code.js';
import type { Context } from '../context.js';
import { releaseFifo } from './fifo.js';

export const STANDARD_STREAM = '-';

/**
 * Opens a file, or standard input for `-`, and returns its bytes; reading ends when the user interrupts.
 * @throws CliError when there is no such file, it cannot be read, or it changes while it is read
 */
export async function openInput(path: string, context: Context): Promise<AsyncIterable<Uint8Array>> {
  if (path === STANDARD_STREAM) return standardInput(context);
  const found = await statFile(path);
  return found.isFIFO() ? chunksOfPipe(path, context.signal) : chunksOf(path, context.signal);
}

function standardInput({ stdin, signal }: Context): AsyncIterable<Uint8Array> {
  // the user may have interrupted before there was a listener
  signal.throwIfAborted();
  signal.addEventListener('abort', () => stdin.destroy(signal.reason), { once: true });
  return stdin;
}

/** Looks up a path; a folder is rejected. */
export async function statFile(path: string): Promise<Stats> {
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
    yield* before.isFile()
      ? readAhead(handle, signal)
      : handle.createReadStream({ autoClose: false, signal });
    if (before.isFile() && hasChanged(before, await handle.stat()))
      throw new CliError('INPUT_CHANGED', { path });
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
export function throwUnreadable(path: string, error: unknown): never {
  const reason = systemCode(error);
  throw reason === 'ENOENT'
    ? new CliError('FILE_NOT_FOUND', { path })
    : new CliError('FILE_UNREADABLE', { path, reason });
}
