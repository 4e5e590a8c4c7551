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
