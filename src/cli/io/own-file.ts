import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { CliError } from '../../diagnostics/cli-error.js';
import { isFile, readSmallFileIfExists } from './read-small-file.js';

const WRITABLE_BY_GROUP = 0o020;
const WRITABLE_BY_OTHERS = 0o002;
const ROOT = 0;

/**
 * Reads a file that the program found by itself, and whose values change amounts; null where there is none.
 * @throws CliError NOT_YOUR_FILE when another user can have written it
 */
export function readOwnFileIfExists(path: string): string | null {
  if (!isFile(path)) return null;
  assertOwnFile(path);
  return readSmallFileIfExists(path);
}

/**
 * Checks that only this user (and root) can write a file: its owner, and who may write to it and to its folder; of a
 * link, those of the link too. Windows has no such owners; there the rights of a folder are those of the office.
 * @throws CliError NOT_YOUR_FILE when it is not so
 */
export function assertOwnFile(path: string): void {
  const user = process.getuid?.();
  if (user === undefined) return;
  const paths = new Set([path, realpathSync(path)]);
  for (const one of paths) {
    if (lstatSync(one).uid !== user)
      throw new CliError('NOT_YOUR_FILE', { path: relative('.', path), because: 'owner' });
    const folder = statSync(dirname(one));
    const isOwnFolder = folder.uid === user || folder.uid === ROOT;
    if (!isOwnFolder || isWritableByOthers(folder))
      throw new CliError('NOT_YOUR_FILE', { path: relative('.', path), because: 'folder' });
  }
  if (isWritableByOthers(statSync(path)))
    throw new CliError('NOT_YOUR_FILE', { path: relative('.', path), because: 'mode' });
}

/** Many systems give each user a group of the same number, which nobody else is in. */
const isWritableByOthers = ({ mode, uid, gid }: Stats): boolean =>
  (mode & WRITABLE_BY_OTHERS) !== 0 || ((mode & WRITABLE_BY_GROUP) !== 0 && gid !== uid);
