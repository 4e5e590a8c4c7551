export const LANGUAGES = ['nl', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** The language of a locale such as `nl_BE.UTF-8` or `fr-BE`, or null when it is none of ours. */
export function languageOfLocale(locale: string | undefined): Language | null {
  const code = /^[a-z]{2}(?![a-z])/i.exec(locale ?? '')?.[0].toLowerCase() ?? '';
  return isLanguage(code) ? code : null;
}
