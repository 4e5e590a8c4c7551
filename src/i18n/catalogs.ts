import type { Messages } from './catalog.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { Language } from './language.js';
import { nl } from './nl/index.js';

const CATALOGS: Readonly<Record<Language, Messages>> = { nl, fr, en };

/** The text of the program in a language. */
export const catalogFor = (language: Language): Messages => CATALOGS[language];
