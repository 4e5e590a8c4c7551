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

/** A heading or name as it is written within a sentence; its other words keep their capitals. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Names that start with a capital letter, as they are written within a sentence. */
export const inSentence = <Id extends string>(names: Readonly<Record<Id, string>>) =>
  Object.fromEntries(Object.entries<string>(names).map(([id, name]) => [id, lowerFirst(name)])) as Readonly<
    Record<Id, string>
  >;

type PremiumColumn = SnakeCase<Premium>;

/** The headings of the premiums' columns, by canonical name: their amounts and parts, their totals and their verdicts. */
export function premiumColumns(
  names: Readonly<Record<Premium, string>>,
  parts: Readonly<Record<Exclude<SnakeCase<QuarterAmount>, PremiumColumn>, string>>,
  total: (premium: Premium) => string,
  verdict: (premium: Premium) => string,
) {
  const others = PREMIUMS.flatMap((premium) => [
    [snakeCase(premium), names[premium]],
    [`total_${snakeCase(premium)}`, total(premium)],
    [`${snakeCase(premium)}_verdict`, verdict(premium)],
  ]);
  type Others = PremiumColumn | `total_${PremiumColumn}` | `${PremiumColumn}_verdict`;
  return { ...parts, ...(Object.fromEntries(others) as Readonly<Record<Others, string>>) };
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
