/**
 * What a name is compared by: no case, accents, spaces, hyphens or underscores.
 * So `Brutoloon`, `bruto_loon` and `BRUTO-LOON` are one name.
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mn}\s_\-\u200b\ufeff]/gu, '')
    .toLowerCase();
}
