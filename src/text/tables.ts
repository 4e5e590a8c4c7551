import * as en from './en/index.js';
import * as fr from './fr/index.js';
import type { Language } from './language.js';
import type { Messages } from './messages.js';
import * as nl from './nl/index.js';

const TABLES: Readonly<Record<Language, Messages>> = { nl, fr, en };

/** The text of the program in a language. */
export const messagesIn = (language: Language): Messages => TABLES[language];
