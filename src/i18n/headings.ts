import type { Messages } from './catalog.js';
import * as en from './en/columns.js';
import * as fr from './fr/columns.js';
import type { Language } from './language.js';
import * as nl from './nl/columns.js';

/** The headings that the program writes: in every language at once, since what another run wrote is read back. */
export const HEADINGS: Readonly<Record<Language, Pick<Messages, 'columns' | 'yearColumn'>>> = { nl, fr, en };
