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
