import { type AnyField, headerIn } from '../../dossier/fields.js';
import type { ResultColumn } from '../../i18n/catalog.js';
import { HEADINGS } from '../../i18n/headings.js';
import type { Language } from '../../i18n/language.js';

export const DIALECTS = ['excel', 'machine'] as const;
export type DialectName = (typeof DIALECTS)[number];

/** How CSV is written: for a spreadsheet with Belgian settings, or for programs. */
export interface Dialect {
  readonly name: DialectName;
  readonly separator: ';' | ',';
  readonly lineEnd: string;
  readonly decimalSeparator: ',' | '.';
  /** The first character of a file, by which a spreadsheet knows UTF-8; empty for programs. */
  readonly byteOrderMark: string;
  /** Escapes text of the input that a spreadsheet would run as a formula. */
  readonly escape: (cell: string) => string;
  /** The language of headings and words; null for programs, which get canonical names and codes. */
  readonly language: Language | null;
}

/** A dialect; in that for spreadsheets headings and words are in the language of the run. */
export function dialect(name: DialectName, language: Language): Dialect {
  if (name === 'machine')
    return {
      name,
      separator: ',',
      decimalSeparator: '.',
      lineEnd: '\n',
      byteOrderMark: '',
      escape: (cell) => cell,
      language: null,
    };
  return {
    name,
    separator: ';',
    decimalSeparator: ',',
    lineEnd: '\r\n',
    byteOrderMark: '\ufeff',
    escape: escapeFormula,
    language,
  };
}

/** A plain decimal as the dialect writes it. */
export const decimalText = (plain: string, { decimalSeparator }: Dialect): string =>
  decimalSeparator === '.' ? plain : plain.replace('.', decimalSeparator);

/** The heading of a column that the program adds. */
export const columnName = (column: ResultColumn, { language }: Pick<Dialect, 'language'>): string =>
  language === null ? column : HEADINGS[language].columns[column];

/** The header of a field, where the program adds its column. */
export const fieldHeader = (field: AnyField, { language }: Pick<Dialect, 'language'>): string =>
  language === null ? field.name : headerIn(language, field);

/** One line of CSV; cells with separators, quotes or line breaks are quoted. */
export const csvLine = (cells: readonly string[], to: Dialect): string => csvCells(cells, to) + to.lineEnd;

/** Cells of CSV with separators between them, without a line end. */
export function csvCells(cells: readonly string[], { separator }: Dialect): string {
  let line = '';
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as string;
    if (index > 0) line += separator;
    line += /[";,\t\r\n]/.test(cell) && needsQuotes(cell, separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return line;
}

const needsQuotes = (cell: string, separator: string): boolean => cell.includes(separator) || /["\r\n]/.test(cell);

/** A negative number that a spreadsheet shows as one: `-12,50`, `-1.234,50`, `-1 234`, `-5%`. */
const NEGATIVE_NUMBER = /^-(?:\d+|\d{1,3}([. ,'’\u00a0\u202f])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?[ \u00a0\u202f]?%?$/;
/** What accountants write for zero: no spreadsheet runs it. */
const DASHES = /^-[-\s€]*$/;
/** How a formula starts; a spreadsheet reads the full-width characters as the others. */
const FORMULA = '[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20]';
const STARTS_FORMULA = new RegExp(`^${FORMULA}`);
const ESCAPED_FORMULA = new RegExp(`^'+${FORMULA}`);

/**
 * Escapes text of the input that a spreadsheet would run as a formula with an apostrophe.
 * Negative numbers are left as they are; a telephone number (`+32475…`) is not one.
 */
export const escapeFormula = (cell: string): string =>
  STARTS_FORMULA.test(cell) && !NEGATIVE_NUMBER.test(cell) && !DASHES.test(cell) ? `'${cell}` : cell;

/** Finds out whether some cell of a row without quotes may have to be escaped. */
export function formulaFinder(separator: string): (row: string) => boolean {
  const hasFormula = new RegExp(`(?:^|${separator})${FORMULA}`);
  return (row) => hasFormula.test(row);
}

/** Escapes a cell for a file that is to be read again: one that has apostrophes of its own there gets one more, to be removed. */
export const escapeLeadingApostrophe = (cell: string): string => (ESCAPED_FORMULA.test(cell) ? `'${cell}` : cell);

/** Removes what `escapeFormula` or `escapeLeadingApostrophe` added to a cell. */
export const unescapeFormula = (cell: string): string => (ESCAPED_FORMULA.test(cell) ? cell.slice(1) : cell);
