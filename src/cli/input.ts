import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Failure, systemCode } from '../failure.js';
import type { Context } from './context.js';

export const STANDARD_STREAM = '-';

/** How much of a file is read at a time: more than Node's own measure, which is for many files at once. */
const CHUNK = 64 * 1024;

/**
 * The bytes of a file, or of standard input for `-`; reading ends when the user interrupts.
 * @throws Failure when there is no such file, or it cannot be read
 */
export async function openBytes(
  path: string,
  { stdin, signal }: Context,
): Promise<AsyncIterable<Uint8Array>> {
  if (path === STANDARD_STREAM) return addAbortSignal(signal, stdin);
  const found = await stat(path).catch((error: unknown) => unreadable(path, error));
  if (found.isDirectory()) unreadable(path, Object.assign(new Error(), { code: 'EISDIR' }));
  return chunksOf(addAbortSignal(signal, createReadStream(path, { highWaterMark: CHUNK })), path);
}

async function* chunksOf(stream: Readable, path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): never {
  const reason = systemCode(error);
  throw reason === 'ENOENT'
    ? new Failure('FILE_NOT_FOUND', { path })
    : new Failure('FILE_UNREADABLE', { path, reason });
}

/**
 * The text of a file, or of standard input for `-`.
 * @throws Failure when it cannot be read, is empty, or is no UTF-8 text
 */
export async function readText(path: string, context: Context): Promise<string> {
  const bytes = await buffer(await openBytes(path, context));
  if (bytes.length === 0) throw new Failure('EMPTY_INPUT', { path });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('NOT_TEXT', { path });
  }
}
