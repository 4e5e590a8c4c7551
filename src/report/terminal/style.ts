import type { ChalkInstance } from 'chalk';

/** How a report is drawn: its width, its colours, and whether only ASCII characters can be shown. */
export interface Style {
  readonly width: number;
  readonly colour: ChalkInstance;
  readonly ascii: boolean;
}

export const TABLE_DETAILS = ['year', 'quarter'] as const;
export type TableDetail = (typeof TABLE_DETAILS)[number];

const SYMBOLS = {
  eligible: ['✔', '[+]'],
  'not-eligible': ['✘', '[-]'],
  'not-applicable': ['–', '[ ]'],
  bullet: ['•', '-'],
  rule: ['─', '-'],
} as const;

export type Symbol = keyof typeof SYMBOLS;

export const symbol = (name: Symbol, { ascii }: Style): string => SYMBOLS[name][ascii ? 1 : 0];

/** The ASCII text for characters that have no ASCII letter under an accent. */
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

/** Converts text to ASCII: accents are removed, other characters become the nearest letters. */
export const toAscii = (text: string): string =>
  text
    .replace(TO_FOLD, (character) => FOLDED[character] ?? '?')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{ASCII}]/gu, '?');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not reach the terminal
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const COLOUR_OR_CONTROL_CHARACTER = new RegExp(`\\u001b\\[\\d{1,2}m|${CONTROL_CHARACTERS.source}`, 'g');

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Escapes the control characters of text from a file or the user, so that it cannot control the terminal. */
export const escapeControlCharacters = (text: string): string => text.replace(CONTROL_CHARACTERS, escapeCharacter);

/** Escapes the control characters of the program's own lines, except colours and line breaks. */
export const stripControlCharacters = (lines: string): string =>
  lines.replace(COLOUR_OR_CONTROL_CHARACTER, (found) =>
    found === '\n' || found.length > 1 ? found : escapeCharacter(found),
  );
