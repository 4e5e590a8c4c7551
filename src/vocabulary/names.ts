/**
 * Reduces a name to what is compared: no case, accents, spaces, hyphens or underscores.
 * `Brutoloon`, `bruto_loon` and `BRUTO-LOON` are the same name.
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mn}\s_\-\u200b\ufeff]/gu, '')
    .toLowerCase();
}

/** The type of a name in camelCase, written in snake_case. */
export type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : Name;

/** Writes `wagePremium` as `wage_premium`, the way columns are named. */
export const snakeCase = <Name extends string>(name: Name): SnakeCase<Name> =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as SnakeCase<Name>;

/** Reduces a header of a column to what is compared: letters and digits, without case and accents. */
export const normaliseHeader = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** A header without what is in brackets: a unit or a remark (`Brutoloon (EUR)`). */
export const withoutRemark = (header: string): string =>
  header.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])\s*/g, ' ').trim();
