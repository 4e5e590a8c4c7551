import { closeSync, constants, openSync, type Stats } from 'node:fs';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { Failure, systemCode } from '../failure.js';
import type { Context } from './context.js';
import { utf8TextOf } from './utf8-text.js';

export const STANDARD_STREAM = '-';

/**
 * The bytes of a file, or of standard input for `-`; reading ends when the user interrupts.
 * @throws Failure when there is no such file, it cannot be read, or it changes while it is read
 */
export async function openBytes(path: string, context: Context): Promise<AsyncIterable<Uint8Array>> {
  if (path === STANDARD_STREAM) return standardInput(context);
  const found = await foundAt(path);
  return chunksOf(path, found.isFIFO() ? openPipe : openFile, context.signal);
}

function standardInput({ stdin, signal }: Context): AsyncIterable<Uint8Array> {
  // who interrupted before this listens
  signal.throwIfAborted();
  signal.addEventListener('abort', () => stdin.destroy(signal.reason), { once: true });
  return stdin;
}

async function foundAt(path: string): Promise<Stats> {
  const found = await stat(path).catch((error: unknown) => unreadable(path, error));
  if (found.isDirectory()) unreadable(path, Object.assign(new Error(), { code: 'EISDIR' }));
  return found;
}

type Open = (path: string, signal: AbortSignal) => Promise<FileHandle>;
const openFile: Open = (path) => open(path);

async function* chunksOf(path: string, openIt: Open, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    // opening a pipe waits for its writer, which nobody would end who listens from here on
    signal.throwIfAborted();
    handle = await openIt(path, signal);
    const before = await handle.stat();
    // a stream that is made after the interruption would fail before anybody listens
    signal.throwIfAborted();
    yield* before.isFile()
      ? readAhead(handle, signal)
      : handle.createReadStream({ autoClose: false, signal });
    if (before.isFile() && hasChanged(before, await handle.stat()))
      throw new Failure('INPUT_CHANGED', { path });
  } catch (error) {
    if (error instanceof Failure || (error instanceof Error && error.name === 'AbortError')) throw error;
    unreadable(path, error);
  } finally {
    await handle?.close();
  }
}

const CHUNK = 65_536;

/** The bytes of a file that is open, each chunk read while the one before it is used; a stream takes longer to start. */
async function* readAhead(handle: FileHandle, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const read = () => {
    const reading = handle.read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK);
    // a failure is told when its turn comes
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
    // who stops closes the file, which must not be read then
    await next.catch(() => undefined);
  }
}

const hasChanged = (before: Stats, after: Stats): boolean =>
  before.size !== after.size || before.mtimeMs !== after.mtimeMs;

/** How long, in milliseconds, until a pipe is let go of again when it was not waited for yet. */
const PAUSE = 20;

/** Opening a pipe waits for its writer, and keeps the program from ending; a writer of our own ends the waiting. */
const openPipe: Open = (path, signal) => {
  const opening = open(path);
  let isWaiting = true;
  const waitNoMore = (): void => {
    isWaiting = false;
  };
  opening.then(waitNoMore, waitNoMore);
  const letGo = (): void => {
    if (!isWaiting) return;
    try {
      closeSync(openSync(path, constants.O_WRONLY | constants.O_NONBLOCK));
    } catch {
      // it is not waited for yet, or no more
    }
    setTimeout(letGo, PAUSE);
  };
  signal.addEventListener('abort', letGo, { once: true });
  return opening;
};

function unreadable(path: string, error: unknown): never {
  const reason = systemCode(error);
  throw reason === 'ENOENT'
    ? new Failure('FILE_NOT_FOUND', { path })
    : new Failure('FILE_UNREADABLE', { path, reason });
}

const MEGABYTE = 1024 * 1024;
/** One dossier is small; what is larger is something else. */
const MOST_OF_A_DOSSIER = 10;

/**
 * The text of a file, or of standard input for `-`.
 * @param most how many megabytes it may have
 * @throws Failure when it cannot be read, is empty, is too large, or is no UTF-8 text
 */
export async function readText(path: string, context: Context, most = MOST_OF_A_DOSSIER): Promise<string> {
  const bytes = await bytesOf(path, context, most);
  if (bytes.length === 0) throw new Failure('EMPTY_INPUT', { path });
  return utf8TextOf(bytes, path);
}

/** All bytes of a file at once: streams are loaded only for what is no file. */
async function bytesOf(path: string, context: Context, most: number): Promise<Uint8Array> {
  const mayHave = (size: number): void => {
    if (size > most * MEGABYTE) throw new Failure('FILE_TOO_LARGE', { path, most });
  };
  const file = path === STANDARD_STREAM ? null : await foundAt(path);
  if (file?.isFile()) {
    mayHave(file.size);
    return readFile(path, { signal: context.signal }).catch((error: unknown) => unreadable(path, error));
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await openBytes(path, context)) {
    size += chunk.length;
    mayHave(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
