import { closeSync, lstatSync, openSync, renameSync, type Stats } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { CliError } from '../diagnostics/cli-error.js';
import type { Sink } from './sink.js';
import { systemCode } from './system-code.js';
import { newNameFor, removeStaleTempFiles, tempFiles } from './temp-files.js';

/**
 * A file that appears whole or not at all: written under another name in the same folder, and flushed when complete.
 * `commitAll` gives it its name.
 */
export class FileSink implements Sink {
  /** The name under which it is written. */
  readonly temporary: string;
  #handle: FileHandle | null = null;

  /** The last write: rolling back waits for it, so that nothing appears afterwards. */
  #last: Promise<void> = Promise.resolve();

  /**
   * @param mayReplace whether an existing file may be replaced
   * @param move gives a file its name; a test can make it fail
   */
  constructor(
    readonly path: string,
    readonly mayReplace: boolean,
    readonly move: typeof renameSync = renameSync,
  ) {
    this.temporary = newNameFor(path, 'tmp');
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

  /** Leaves nothing behind of a file that has no name yet; does nothing for one that has. */
  async rollback(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#handle?.close().catch(() => undefined);
    this.#handle = null;
    if (!tempFiles.has(this.temporary)) return;
    await unlink(this.temporary).catch(() => undefined);
    tempFiles.delete(this.temporary);
  }

  async #open(): Promise<FileHandle> {
    if (!this.#handle) {
      await removeStaleTempFiles(this.path);
      const found = this.mayReplace ? lstatSync(this.path, { throwIfNoEntry: false }) : undefined;
      const replaced = found?.isFile() ? found : null;
      // made at once, so that it is never still on its way when all temporary files are removed
      closeSync(openSync(this.temporary, 'wx', replaced ? 0o600 : 0o666));
      tempFiles.add(this.temporary);
      this.#handle = await open(this.temporary, 'r+');
      if (replaced) await takeOver(replaced, this.#handle);
    }
    return this.#handle;
  }

  async #try(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }
}

/** The error that says why a file cannot be written. */
export const unwritable = (path: string, error: unknown): CliError =>
  error instanceof CliError ? error : new CliError('OUTPUT_UNWRITABLE', { path, reason: systemCode(error) });

const EVERYBODY = 0o007;
const GROUP = 0o070;

/**
 * Gives a new file the owner, the group and the permissions of the one it replaces, as far as this user may. Where the
 * group cannot be kept, another group gets no more than everybody does.
 */
async function takeOver({ uid, gid, mode }: Stats, handle: FileHandle): Promise<void> {
  await handle.chown(uid, gid).catch(() => handle.chown(-1, gid).catch(() => undefined));
  const { gid: given } = await handle.stat();
  const permissions = given === gid ? mode : (mode & ~GROUP) | ((mode & EVERYBODY) << 3);
  // a disk without permissions has none to keep
  await handle.chmod(permissions & 0o777).catch(() => undefined);
}
