import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.js';
import type { Context } from './context.js';
import { foundAt, openBytes, STANDARD_STREAM, unreadable } from './input.js';
import { utf8TextOf } from './utf8-text.js';

const MEGABYTE = 1024 * 1024;

/** How many megabytes are read at most, and what is said of more. */
export interface SizeLimit {
  readonly most: number;
  readonly code: 'FILE_TOO_LARGE' | 'RESULTS_TOO_LARGE';
}

/** One dossier is small; what is larger is something else. */
const ONE_DOSSIER: SizeLimit = { most: 10, code: 'FILE_TOO_LARGE' };

/**
 * The text of a file, or of standard input for `-`.
 * @throws Failure when it cannot be read, is empty, is too large, or is no UTF-8 text
 */
export async function readText(path: string, context: Context, limit = ONE_DOSSIER): Promise<string> {
  const bytes = await bytesOf(path, context, limit);
  if (bytes.length === 0) throw new Failure('EMPTY_INPUT', { path });
  return utf8TextOf(bytes, path);
}

/** All bytes of a file at once: streams are loaded only for what is no file. */
async function bytesOf(path: string, context: Context, { most, code }: SizeLimit): Promise<Uint8Array> {
  const mayHave = (size: number): void => {
    if (size > most * MEGABYTE) throw new Failure(code, { path, most });
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
