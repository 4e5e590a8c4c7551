import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Files that are being written under another name, for when the program must end at once. */
export const tempFiles = new Set<string>();

/** Removes what is half written; for the last moment before the program ends. */
export function removeTempFiles(): void {
  for (const path of tempFiles) removeIfPossible(path);
}

/** Removes a file that nothing depends on: where it cannot be removed now, it stays. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // another program holds it
  }
}

/** So many characters of a name are in the names of its helper files, which are longer and must not become too long. */
const MOST_CHARACTERS = 32;
const DIGEST_LENGTH = 12;
/** What a run that was killed left behind is not touched for a day; what a run still writes is. */
const STALE_AFTER = 24 * 60 * 60 * 1_000;

/** How the names of the helper files of a file start: with its own name, or as much of it as says which one it is. */
function startOf(path: string): string {
  const name = basename(path);
  const characters = [...name];
  if (characters.length <= MOST_CHARACTERS) return `.${name}.imw-`;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, DIGEST_LENGTH);
  return `.${characters.slice(0, MOST_CHARACTERS - DIGEST_LENGTH).join('')}-${digest}.imw-`;
}

/** The lock of a file: the same name for every run. */
export const lockPathOf = (path: string): string => join(dirname(path), `${startOf(path)}lock`);

/**
 * A new name next to a file. Each run has its own, also where all runs have one process number.
 * @param ending `tmp` for what is being written; `bak` for what is replaced, which may be the only copy: none is ever swept
 */
export const newNameFor = (path: string, ending: 'tmp' | 'bak'): string =>
  join(dirname(path), `${startOf(path)}${randomBytes(6).toString('hex')}.${ending}`);

/** Removes temporary files of a file that runs left behind which could not clean up: killed, or without power. */
export async function removeStaleTempFiles(path: string): Promise<void> {
  const folder = dirname(path);
  const start = startOf(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(start) && name.endsWith('.tmp'))) {
    const left = join(folder, name);
    const found = await stat(left).catch(() => null);
    if (found && Date.now() - found.mtimeMs > STALE_AFTER) await unlink(left).catch(() => undefined);
  }
}
