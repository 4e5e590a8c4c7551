import type { ChalkInstance } from 'chalk';

/** How a report is drawn: how wide, with which colours, and whether only plain ASCII may be used. */
export interface Style {
  readonly width: number;
  readonly colour: ChalkInstance;
  readonly ascii: boolean;
}

const SYMBOLS = {
  eligible: ['✔', '[+]'],
  'not-eligible': ['✘', '[-]'],
  'not-applicable': ['–', '[ ]'],
  bullet: ['•', '-'],
  rule: ['─', '-'],
} as const;

export type Symbol = keyof typeof SYMBOLS;

export const symbol = (name: Symbol, { ascii }: Style): string => SYMBOLS[name][ascii ? 1 : 0];

const FOLDED: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '→': '->',
  '’': "'",
  '…': '...',
  '×': 'x',
  '€': 'EUR',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
  '°': 'o',
  '§': 'par.',
  '“': '"',
  '”': '"',
};

const TO_FOLD = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/** Plain ASCII for a terminal that knows no better: accents fall off, other signs become the nearest letters. */
export const toAscii = (text: string): string =>
  text
    .replace(TO_FOLD, (sign) => FOLDED[sign] ?? '?')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{ASCII}]/gu, '?');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to keep off the terminal
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const COLOUR_OR_CONTROL_CHARACTER = new RegExp(`\\u001b\\[\\d{1,2}m|${CONTROL_CHARACTERS.source}`, 'g');

const escapeCharacter = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text from outside with its control characters made harmless, so that it cannot steer the terminal. */
export const escapeControlCharacters = (text: string): string =>
  text.replace(CONTROL_CHARACTERS, escapeCharacter);

/** Lines of our own, in which whatever could steer the terminal is made harmless, besides colours. */
export const stripControlCharacters = (lines: string): string =>
  lines.replace(COLOUR_OR_CONTROL_CHARACTER, (sign) =>
    sign === '\n' || sign.length > 1 ? sign : escapeCharacter(sign),
  );
