import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
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

const HELD_OPEN = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * A file that appears whole or not at all: written under another name beside its place and renamed when complete.
 */
export class FileSink implements Sink {
  readonly #temporary: string;
  #handle: FileHandle | null = null;
  #isComplete = false;

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
    this.#temporary = join(dirname(path), `${temporaryStart(path)}${randomBytes(6).toString('hex')}.tmp`);
  }

  write(data: string | Uint8Array): Promise<void> {
    if (data.length === 0) return Promise.resolve();
    this.#last = this.#try(async () => {
      const handle = await this.#open();
      await handle.writeFile(data);
    });
    return this.#last;
  }

  async complete(): Promise<void> {
    await this.#try(async () => {
      const handle = await this.#open();
      await handle.sync();
      await handle.close();
      this.#handle = null;
      if (!this.mayReplace && existsSync(this.path)) throw new Failure('OUTPUT_EXISTS', { path: this.path });
      await this.#rename();
      this.#isComplete = true;
      temporaryFiles.delete(this.#temporary);
    });
  }

  async abandon(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#handle?.close().catch(() => undefined);
    this.#handle = null;
    await unlink(this.#isComplete ? this.path : this.#temporary).catch(() => undefined);
    temporaryFiles.delete(this.#temporary);
  }

  async #open(): Promise<FileHandle> {
    if (!this.#handle) {
      await removeForgotten(this.path);
      temporaryFiles.add(this.#temporary);
      this.#handle = await open(this.#temporary, 'wx');
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
