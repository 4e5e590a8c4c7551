import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, linkSync, openSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, systemCode } from '../failure.js';
import type { Sink } from './sink.js';
import { temporaryFiles } from './temporary-files.js';

/** How long a rename is tried again while another program holds the file (on Windows: Excel), in milliseconds. */
const PAUSES = [10, 20, 40, 80, 160, 320];
/** How the names of the temporary files of a file start; each run has its own, also where all runs have one process number. */
const temporaryStart = (path: string): string => `.${basename(path)}.imw-`;

/** What a run that was killed left behind is not touched for a day; what a run still writes is. */
const FORGOTTEN_AFTER = 24 * 60 * 60 * 1_000;

/** Removes temporary files of a file that runs left behind which could not clean up: killed, or without power. */
async function removeForgotten(path: string): Promise<void> {
  const folder = dirname(path);
  const start = temporaryStart(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(start) && name.endsWith('.tmp'))) {
    const left = join(folder, name);
    const found = await stat(left).catch(() => null);
    if (found && Date.now() - found.mtimeMs > FORGOTTEN_AFTER) await unlink(left).catch(() => undefined);
  }
}

const temporaryName = (path: string): string =>
  join(dirname(path), `${temporaryStart(path)}${randomBytes(6).toString('hex')}.tmp`);

/** Gives a file a second name; null where the disk has no such names. */
function secondName(path: string): string | null {
  const name = temporaryName(path);
  temporaryFiles.add(name);
  try {
    linkSync(path, name);
    return name;
  } catch {
    temporaryFiles.delete(name);
    return null;
  }
}

const HELD_OPEN = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * A file that appears whole or not at all: written under another name beside its place, sealed when complete, and then
 * given its name. A file that is replaced is kept until all is done, so that it can come back.
 */
export class FileSink implements Sink {
  readonly #temporary: string;
  /** What is replaced, under another name; null where nothing is, or nothing more. */
  #replaced: string | null = null;
  #handle: FileHandle | null = null;
  #isPublished = false;

  /** What was asked for last: giving up waits for it, so that nothing appears afterwards. */
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
  async seal(): Promise<void> {
    await this.#try(async () => {
      const handle = await this.#open();
      await handle.sync();
      await handle.close();
      this.#handle = null;
    });
  }

  /** Gives a sealed file its name. What had that name comes back when the file is abandoned, until it is settled. */
  async publish(): Promise<void> {
    await this.#try(async () => {
      if (existsSync(this.path)) {
        if (!this.mayReplace) throw new Failure('OUTPUT_EXISTS', { path: this.path });
        this.#replaced = secondName(this.path);
      }
      await this.#rename();
      this.#isPublished = true;
      temporaryFiles.delete(this.#temporary);
    });
  }

  /** Lets go of what was replaced. */
  async settle(): Promise<void> {
    if (this.#replaced === null) return;
    await unlink(this.#replaced).catch(() => undefined);
    temporaryFiles.delete(this.#replaced);
    this.#replaced = null;
  }

  /** Gives up: nothing is left behind, and what was replaced is there again. */
  async abandon(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#handle?.close().catch(() => undefined);
    this.#handle = null;
    if (this.#isPublished && this.#replaced !== null)
      await rename(this.#replaced, this.path).catch(() => undefined);
    else await unlink(this.#isPublished ? this.path : this.#temporary).catch(() => undefined);
    await this.settle();
    temporaryFiles.delete(this.#temporary);
  }

  async #open(): Promise<FileHandle> {
    if (!this.#handle) {
      await removeForgotten(this.path);
      // made at once, so that it is never still on its way when all temporary files are removed
      temporaryFiles.add(this.#temporary);
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
      if (error instanceof Failure) throw error;
      throw new Failure('OUTPUT_UNWRITABLE', { path: this.path, reason: systemCode(error) });
    }
  }
}
