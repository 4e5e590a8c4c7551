import type { Messages } from './catalog.js';
import * as en from './en/index.js';
import * as fr from './fr/index.js';
import type { Language } from './language.js';
import * as nl from './nl/index.js';

const CATALOGS: Readonly<Record<Language, Messages>> = { nl, fr, en };

/** The text of the program in a language. */
export const catalogFor = (language: Language): Messages => CATALOGS[language];
