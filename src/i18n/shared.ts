import { PREMIUMS, type Premium, type QuarterAmount } from '../calculation/premium.js';
import { type SnakeCase, snakeCase } from '../vocabulary/names.js';

/** Words as a list in a sentence: `a, b or c`. */
export const listWords = (words: readonly string[], lastJoin: string): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(` ${lastJoin} `);

/** The names of conditions as names of the parameters that give their sources. */
export const asParameters = <Id extends string>(names: Readonly<Record<Id, string>>, before: string) =>
  Object.fromEntries(Object.entries(names).map(([id, name]) => [`condition.${id}`, `${before}${name}`])) as Readonly<
    Record<`condition.${Id}`, string>
  >;

/** Names that start with a capital letter, as they are written within a sentence. */
export const inSentence = <Id extends string>(names: Readonly<Record<Id, string>>) =>
  Object.fromEntries(
    Object.entries<string>(names).map(([id, name]) => [id, name.charAt(0).toLowerCase() + name.slice(1)]),
  ) as Readonly<Record<Id, string>>;

/** The columns of the premiums, by canonical name: their amounts and parts, their totals and their verdicts. */
export function premiumColumns(
  amounts: Readonly<Record<SnakeCase<QuarterAmount>, string>>,
  total: (amount: string) => string,
  verdict: (premium: string) => string,
) {
  const others = PREMIUMS.map(snakeCase).flatMap((premium) => [
    [`total_${premium}`, total(amounts[premium])],
    [`${premium}_verdict`, verdict(amounts[premium])],
  ]);
  type Others = `total_${SnakeCase<Premium>}` | `${SnakeCase<Premium>}_verdict`;
  return { ...amounts, ...(Object.fromEntries(others) as Readonly<Record<Others, string>>) };
}

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
