import { readFile } from 'node:fs/promises';
import { CliError } from '../../diagnostics/cli-error.js';
import type { Context } from '../context.js';
import { decodeUtf8 } from './decode-utf8.js';
import { openInput, STANDARD_STREAM, statFile, throwUnreadable } from './open-input.js';

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

/** Reads all bytes at once; streams are loaded only where the input is not a file. */
async function bytesOf(path: string, context: Context, { most, code }: SizeLimit): Promise<Uint8Array> {
  const assertFits = (size: number): void => {
    if (size > most * MEGABYTE) throw new CliError(code, { path, most });
  };
  const file = path === STANDARD_STREAM ? null : await statFile(path);
  if (file?.isFile()) {
    assertFits(file.size);
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
