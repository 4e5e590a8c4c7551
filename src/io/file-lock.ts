import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { CliError } from '../diagnostics/cli-error.js';
import { HELD_OPEN, systemCode } from './system-code.js';
import { lockPathOf, removeIfPossible, tempFiles } from './temp-files.js';

/** The pause between two attempts to take a lock, in milliseconds. */
const PAUSE = 15;
/** A run has a lock for milliseconds; who waits this long waits for something else. */
const PATIENCE = 30_000;

/**
 * The right to give a file its name: a file next to it, which only one run at a time can create. It is taken when all
 * is written, so that no run waits for the work of another.
 */
export class FileLock {
  readonly #lock: string;
  /** Who has it: the process, and what no other run of that process has. */
  readonly #content = `${process.pid}@${hostname()} ${randomUUID()}`;

  constructor(readonly path: string) {
    this.#lock = lockPathOf(path);
  }

  /**
   * Waits until the lock is free, and takes it.
   * @throws CliError OUTPUT_LOCKED when another run keeps it
   * @throws the reason of the signal when it is aborted; an error of the system when the lock cannot be made
   */
  async take(signal: AbortSignal | undefined): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (!this.#make()) {
      // it is taken in the next round only: of two runs that remove it, the second must not remove the lock of the first
      if (isOfDeadProcess(this.#read())) removeIfPossible(this.#lock);
      else if (performance.now() > end) throw new CliError('OUTPUT_LOCKED', { path: this.path, lock: this.#lock });
      await wait(PAUSE, undefined, signal && { signal });
    }
  }

  get isHeld(): boolean {
    return this.#read() === this.#content;
  }

  release(): void {
    if (this.isHeld) removeIfPossible(this.#lock);
    tempFiles.delete(this.#lock);
  }

  /** Makes the file, and returns whether that was possible. */
  #make(): boolean {
    try {
      writeFileSync(this.#lock, this.#content, { flag: 'wx' });
      tempFiles.add(this.#lock);
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST' || HELD_OPEN.has(systemCode(error))) return false;
      // on a disk that is full it can be made, but not written
      removeIfPossible(this.#lock);
      throw error;
    }
  }

  #read(): string {
    try {
      return readFileSync(this.#lock, 'utf8');
    } catch {
      return '';
    }
  }
}

/** Whether a lock is of a process of this machine that was killed; of those of other machines nobody knows. */
function isOfDeadProcess(content: string): boolean {
  const [, pid, host] = /^(\d+)@(\S*) /.exec(content) ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}
