import type { ChalkInstance } from 'chalk';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';

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
  partial: ['†', '+'],
  drop: ['▼', 'v'],
  rise: ['▲', '^'],
  question: ['?', '?'],
  cursor: ['❯', '>'],
  up: ['↑', '^'],
  down: ['↓', 'v'],
} as const;

export type Symbol = keyof typeof SYMBOLS;

/** A symbol, or what is shown for it in ASCII. */
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
  '†': '+',
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

/**
 * Characters that a terminal does not show, or that control it: control characters, escape sequences, and those that
 * change the direction of text or have no width.
 */
const CONTROL_CHARACTERS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const COLOUR_OR_CONTROL_CHARACTER = new RegExp(`\\u001b\\[\\d{1,2}m|${CONTROL_CHARACTERS.source}`, 'gu');

function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

/** Escapes the control characters of text from a file or the user, so that it cannot control the terminal. */
export const escapeControlCharacters = (text: string): string => text.replace(CONTROL_CHARACTERS, escapeCharacter);

/** An id or the name of a file as it is shown: personal numbers masked, control characters escaped. */
export const showName = (name: string): string => escapeControlCharacters(maskPersonalNumbers(name));

/** Text without its control characters. */
export const removeControlCharacters = (text: string): string => text.replace(CONTROL_CHARACTERS, '');

/** Escapes the control characters of the program's own lines, except colours and line breaks. */
export const stripControlCharacters = (lines: string): string =>
  lines.replace(COLOUR_OR_CONTROL_CHARACTER, (found) =>
    found === '\n' || (found.length > 1 && found.startsWith('\u001b')) ? found : escapeCharacter(found),
  );

/** Escapes the control characters of a file that is shown on a terminal, except line breaks and tabs. */
export const showFile = (text: string): string =>
  text.replace(CONTROL_CHARACTERS, (found, at: number) =>
    found === '\n' || found === '\t' || (found === '\r' && text[at + 1] === '\n') ? found : escapeCharacter(found),
  );
