import { existsSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, systemCode } from '../failure.js';
import type { Sink } from './sink.js';

/** How long a rename is tried again while another program holds the file (on Windows: Excel), in milliseconds. */
const PAUSES = [10, 20, 40, 80, 160, 320];
/** Files that are being written under another name, for when the program must end at once. */
const temporaryFiles = new Set<string>();

/** Removes what is half written; for the last moment before the program ends. */
export function removeTemporaryFiles(): void {
  for (const path of temporaryFiles) rmSync(path, { force: true });
}

const HELD_OPEN = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * A file that appears whole or not at all: written under another name beside its place and renamed when complete.
 */
export class FileSink implements Sink {
  readonly #temporary: string;
  #handle: FileHandle | null = null;
  #isComplete = false;

  /** @param mayReplace whether an existing file may be replaced */
  constructor(
    readonly path: string,
    readonly mayReplace: boolean,
  ) {
    this.#temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  }

  async write(data: string | Uint8Array): Promise<void> {
    if (data.length === 0) return;
    await this.#try(async () => {
      const handle = await this.#open();
      await handle.writeFile(data);
    });
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
    await this.#handle?.close().catch(() => undefined);
    this.#handle = null;
    await unlink(this.#isComplete ? this.path : this.#temporary).catch(() => undefined);
    temporaryFiles.delete(this.#temporary);
  }

  async #open(): Promise<FileHandle> {
    if (!this.#handle) {
      this.#handle = await open(this.#temporary, 'wx');
      temporaryFiles.add(this.#temporary);
    }
    return this.#handle;
  }

  async #rename(): Promise<void> {
    for (const pause of PAUSES) {
      try {
        return await rename(this.#temporary, this.path);
      } catch (error) {
        if (!HELD_OPEN.has(systemCode(error))) throw error;
        await wait(pause);
      }
    }
    await rename(this.#temporary, this.path);
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
