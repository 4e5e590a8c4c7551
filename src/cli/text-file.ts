import { readFileSync } from 'node:fs';
import { Failure, systemCode } from '../failure.js';

/** No such file, or a folder on the way to it is none. */
const IS_MISSING = new Set(['ENOENT', 'ENOTDIR']);

/**
 * The text of a small file, in UTF-8 with or without a mark at its start.
 * @throws Failure when there is no such file, it cannot be read, or it is no text
 */
export function textOf(path: string): string {
  const text = textIfThere(path);
  if (text === null) throw new Failure('FILE_NOT_FOUND', { path });
  return text;
}

/**
 * The text of a small file, or null when there is no such file.
 * @throws Failure when it cannot be read, or is no text
 */
export function textIfThere(path: string): string | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = systemCode(error);
    if (IS_MISSING.has(reason)) return null;
    throw new Failure('FILE_UNREADABLE', { path, reason });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('NOT_TEXT', { path });
  }
}
