import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, lstatSync, openSync, renameSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CliError } from '../diagnostics/cli-error.js';
import type { Sink } from './sink.js';
import { systemCode } from './system-code.js';
import { tempFiles } from './temp-files.js';

/** How long a rename is tried again while another program holds the file (on Windows: Excel), in milliseconds. */
const PAUSES = [10, 20, 40, 80, 160, 320];
/** How the names of the temporary files of a file start; each run has its own, also where all runs have one process number. */
const temporaryStart = (path: string): string => `.${basename(path)}.imw-`;

/** What a run that was killed left behind is not touched for a day; what a run still writes is. */
const STALE_AFTER = 24 * 60 * 60 * 1_000;

/** Removes temporary files of a file that runs left behind which could not clean up: killed, or without power. */
async function removeStaleTempFiles(path: string): Promise<void> {
  const folder = dirname(path);
  const start = temporaryStart(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(start) && name.endsWith('.tmp'))) {
    const left = join(folder, name);
    const found = await stat(left).catch(() => null);
    if (found && Date.now() - found.mtimeMs > STALE_AFTER) await unlink(left).catch(() => undefined);
  }
}

const temporaryName = (path: string): string =>
  join(dirname(path), `${temporaryStart(path)}${randomBytes(6).toString('hex')}.tmp`);

/**
 * Gives a file a second name, by which it can come back. On a disk where a file has one name only (a memory stick, some
 * shared folders) it is the only one; null where the file cannot be renamed now.
 */
function secondName(path: string): string | null {
  const name = temporaryName(path);
  try {
    linkSync(path, name);
    tempFiles.add(name);
    return name;
  } catch {
    // this disk has no second names, or the file cannot be touched now
  }
  try {
    renameSync(path, name);
    return name;
  } catch {
    return null;
  }
}

const HELD_OPEN = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * A file that appears whole or not at all: written under another name in the same folder, flushed when complete, and then
 * renamed. A file that is replaced is backed up until all is done, so that it can be restored.
 */
export class FileSink implements Sink {
  readonly #temporary: string;
  /** What is replaced, under another name; null where nothing is, or nothing more. */
  #replaced: string | null = null;
  #handle: FileHandle | null = null;
  #isPublished = false;

  /** The last write: rolling back waits for it, so that nothing appears afterwards. */
  #last: Promise<void> = Promise.resolve();

  /**
   * @param mayReplace whether an existing file may be replaced
   * @param move gives a file its name; a test can make it fail
   */
  constructor(
    readonly path: string,
    readonly mayReplace: boolean,
    readonly move: typeof rename = rename,
  ) {
    this.#temporary = temporaryName(path);
  }

  write(data: string | Uint8Array): Promise<void> {
    if (data.length === 0) return Promise.resolve();
    this.#last = this.#try(async () => {
      const handle = await this.#open();
      await handle.writeFile(data);
    });
    return this.#last;
  }

  /** All was written: it is on the disk, under another name. */
  async flush(): Promise<void> {
    await this.#try(async () => {
      const handle = await this.#open();
      await handle.sync();
      await handle.close();
      this.#handle = null;
    });
  }

  /** Gives a flushed file its name. What had that name is restored by a rollback, until the backup is discarded. */
  async commit(): Promise<void> {
    await this.#try(async () => {
      const found = lstatSync(this.path, { throwIfNoEntry: false });
      if (found && !this.mayReplace) throw new CliError('OUTPUT_EXISTS', { path: this.path });
      if (found?.isFile()) this.#replaced = secondName(this.path);
      await this.#rename();
      this.#isPublished = true;
      tempFiles.delete(this.#temporary);
    });
  }

  async discardBackup(): Promise<void> {
    if (this.#replaced === null) return;
    await unlink(this.#replaced).catch(() => undefined);
    tempFiles.delete(this.#replaced);
    this.#replaced = null;
  }

  /** Rolls back: nothing is left behind, and what was replaced is restored. */
  async rollback(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#handle?.close().catch(() => undefined);
    this.#handle = null;
    await unlink(this.#temporary).catch(() => undefined);
    tempFiles.delete(this.#temporary);
    if (this.#replaced !== null) await this.#restoreBackup(this.#replaced);
    else if (this.#isPublished) await unlink(this.path).catch(() => undefined);
  }

  /** What cannot come back keeps its second name: it may be the only one. */
  async #restoreBackup(replaced: string): Promise<void> {
    try {
      await rename(replaced, this.path);
    } catch {
      tempFiles.delete(replaced);
      return;
    }
    // where both names are of one file already, renaming leaves them both
    await this.discardBackup();
  }

  async #open(): Promise<FileHandle> {
    if (!this.#handle) {
      await removeStaleTempFiles(this.path);
      // made at once, so that it is never still on its way when all temporary files are removed
      tempFiles.add(this.#temporary);
      closeSync(openSync(this.#temporary, 'wx'));
      this.#handle = await open(this.#temporary, 'r+');
    }
    return this.#handle;
  }

  async #rename(): Promise<void> {
    for (const pause of PAUSES) {
      try {
        return await this.move(this.#temporary, this.path);
      } catch (error) {
        if (!HELD_OPEN.has(systemCode(error))) throw error;
        await wait(pause);
      }
    }
    await this.move(this.#temporary, this.path);
  }

  async #try(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (error instanceof CliError) throw error;
      throw new CliError('OUTPUT_UNWRITABLE', { path: this.path, reason: systemCode(error) });
    }
  }
}

/**
 * Commits files that belong together. All are on the disk before the first gets its name; until the last has its name,
 * rolling them back restores what was replaced.
 *
 * @throws CliError when one cannot be written or get its name; the caller rolls them back then
 */
export async function commitAll(files: readonly FileSink[]): Promise<void> {
  for (const file of files) await file.flush();
  for (const file of files) await file.commit();
  for (const file of files) await file.discardBackup();
}
