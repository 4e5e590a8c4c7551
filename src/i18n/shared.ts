/** Words as a list in a sentence: `a, b or c`. */
export const listWords = (words: readonly string[], lastJoin: string): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${lastJoin} `);

/** The names of conditions as names of the parameters that give their sources. */
export const asParameters = <Id extends string>(names: Readonly<Record<Id, string>>, before: string) =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [`condition.${id}`, `${before}${name}`])) as Readonly<
    Record<`condition.${Id}`, string>
  >;

/** What keeps a file from being written. */
export type WriteObstacle =
  | 'locked'
  | 'no-folder'
  | 'not-a-file'
  | 'disk-full'
  | 'too-large'
  | 'long-name'
  | 'read-only'
  | 'closed'
  | 'unknown';

const OBSTACLES: Readonly<Record<string, WriteObstacle>> = {
  EPERM: 'locked',
  EACCES: 'locked',
  EBUSY: 'locked',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'not-a-file',
  EINVAL: 'not-a-file',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  ENAMETOOLONG: 'long-name',
  EROFS: 'read-only',
  EBADF: 'closed',
};

/** What an error code of the operating system (`ENOSPC`) says about a file that is written. */
export const writeObstacle = (code: string): WriteObstacle => OBSTACLES[code] ?? 'unknown';
