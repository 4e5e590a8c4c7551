import { type BigIntStats, closeSync, linkSync, lstatSync, openSync, renameSync } from 'node:fs';
import { type CliDiagnostic, CliError, CliErrors, cliDiagnostic } from '../diagnostics/cli-error.js';
import { FileLock } from './file-lock.js';
import { type FileSink, unwritable } from './file-sink.js';
import { HELD_OPEN, systemCode } from './system-code.js';
import { newNameFor, removeIfPossible, tempFiles } from './temp-files.js';

/** How long a rename is tried again while another program holds the file (on Windows: Excel), in milliseconds. */
const PAUSES = [10, 20, 40, 80, 160, 320];

/** What is needed to take the name of a file back. */
interface Publication {
  readonly path: string;
  /** The file itself, by which it is recognised. */
  readonly identity: BigIntStats;
  /** What it replaces, under another name; null where it replaces nothing. */
  readonly backup: string | null;
}

/**
 * Gives files that belong together their names: all of them, or none. When all are on the disk this takes one turn, so
 * that no signal comes in between, and a lock for each file, so that no other run does.
 *
 * @param signal interrupts the wait for another run
 * @throws CliError OUTPUT_EXISTS when one exists that may not be replaced, OUTPUT_UNWRITABLE when one cannot be written
 * @throws the reason of the signal when it is aborted before
 */
export async function commitAll(files: readonly FileSink[], signal?: AbortSignal): Promise<void> {
  for (const file of files) await file.flush();
  // every run takes locks in one order, so that no two wait for each other
  const paths = files.map(({ path }) => path).sort();
  const locks: FileLock[] = [];
  try {
    for (const path of paths) locks.push(await lock(path, signal));
    signal?.throwIfAborted();
    publishAll(files, locks);
  } finally {
    for (const lock of locks) lock.release();
  }
}

async function lock(path: string, signal: AbortSignal | undefined): Promise<FileLock> {
  const lock = new FileLock(path);
  await lock.take(signal).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw unwritable(path, error);
  });
  return lock;
}

function publishAll(files: readonly FileSink[], locks: readonly FileLock[]): void {
  const published: Publication[] = [];
  for (const file of files) {
    const { path, temporary, mayReplace } = file;
    try {
      if (!locks.every(({ isHeld }) => isHeld)) throw new CliError('OUTPUT_UNWRITABLE', { path, reason: 'EBUSY' });
      const identity = lstatSync(temporary, { bigint: true });
      published.push({ path, identity, backup: mayReplace ? backUp(path) : null });
      if (mayReplace) rename(temporary, path, file.move);
      else create(file);
      tempFiles.delete(temporary);
    } catch (error) {
      const failure = unwritable(path, error);
      const problems = published.reverse().flatMap(undo);
      throw problems.length > 0 ? new CliErrors([failure.diagnostic, ...problems]) : failure;
    }
  }
  for (const { backup } of published) if (backup !== null) removeIfPossible(backup);
}

/**
 * Gives a file a second name, by which it can come back; on a disk where a file has one name only (a memory stick, some
 * shared folders) it is the only one. Null where no file has the name, or it cannot be renamed now.
 */
function backUp(path: string): string | null {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const backup = newNameFor(path, 'bak');
  for (const give of [linkSync, renameSync]) {
    try {
      give(path, backup);
      return backup;
    } catch {
      // this disk has no second names, or the file cannot be touched now
    }
  }
  return null;
}

/** Renames a file, also after another program held it for a moment; nothing else happens in this run meanwhile. */
function rename(from: string, to: string, move: typeof renameSync = renameSync): void {
  for (const pause of PAUSES) {
    try {
      move(from, to);
      return;
    } catch (error) {
      if (!HELD_OPEN.has(systemCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  move(from, to);
}

/** Gives a file a name that no file has: one that has it, also since a moment ago, stays as it is. */
function create({ path, temporary, move }: FileSink): void {
  try {
    linkSync(temporary, path);
    removeIfPossible(temporary);
    return;
  } catch (error) {
    assertNew(path, error);
  }
  // on a disk where a file has one name only, an empty file takes the name first
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    assertNew(path, error);
    throw error;
  }
  try {
    rename(temporary, path, move);
  } catch (error) {
    removeIfPossible(path);
    throw error;
  }
}

function assertNew(path: string, error: unknown): void {
  if (systemCode(error) === 'EEXIST') throw new CliError('OUTPUT_EXISTS', { path });
}

/**
 * Takes the name of a file back, unless it is that of another file by now. A backup that cannot get its old name keeps
 * its own, which is reported: it may be the only copy.
 */
function undo({ path, identity, backup }: Publication): CliDiagnostic[] {
  const found = identify(path);
  const isOurs = isSame(found, identity);
  if (backup === null) {
    if (isOurs) removeIfPossible(path);
    return [];
  }
  if (isSame(found, identify(backup))) {
    // the old file still has its name
    removeIfPossible(backup);
    return [];
  }
  try {
    if (isOurs || !found) rename(backup, path);
  } catch {
    // another program holds it
  }
  return identify(backup) ? [cliDiagnostic('OUTPUT_NOT_RESTORED', { path, backup })] : [];
}

const identify = (path: string): BigIntStats | undefined => lstatSync(path, { bigint: true, throwIfNoEntry: false });

const isSame = (one: BigIntStats | undefined, other: BigIntStats | undefined): boolean =>
  one !== undefined && one.dev === other?.dev && one.ino === other.ino;
