import type { Messages } from './catalog.js';
import type { Language } from './language.js';

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  nl: () => import('./nl/index.js'),
  fr: () => import('./fr/index.js'),
  en: () => import('./en/index.js'),
};

const catalogs = new Map<Language, Messages>();

/** Loads the texts of a language. A run of the program needs one; three would take a tenth of the time of a start. */
export async function loadCatalog(language: Language): Promise<void> {
  if (!catalogs.has(language)) catalogs.set(language, await LOADERS[language]());
}

/** Makes texts available that are loaded already. */
export function addCatalog(language: Language, catalog: Messages): void {
  catalogs.set(language, catalog);
}

/** The text of the program in a language; throws when it was not loaded before. */
export function catalogFor(language: Language): Messages {
  const catalog = catalogs.get(language);
  if (catalog === undefined) throw new Error(`the texts in ${language} are not loaded`);
  return catalog;
}
