import type { FieldType } from '../../dossier/field-types/field-type.js';
import type { ResultColumn } from '../../i18n/catalog.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { Language } from '../../i18n/language.js';
import { type Euro, formatEuroWith } from '../../primitives/euro.js';

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
  /** The language of the headers; programs get the canonical names, which are the English ones. */
  readonly language: Language;
}

/** A dialect; in that for spreadsheets the headers of results are in the language of the run. */
export const dialect = (name: DialectName, language: Language): Dialect =>
  name === 'excel'
    ? { name, separator: ';', decimalSeparator: ',', lineEnd: '\r\n', byteOrderMark: '\ufeff', language }
    : { name, separator: ',', decimalSeparator: '.', lineEnd: '\n', byteOrderMark: '', language: 'en' };

/** A plain decimal as the dialect writes it. */
export const decimalText = (plain: string, { decimalSeparator }: Dialect): string =>
  decimalSeparator === '.' ? plain : plain.replace('.', decimalSeparator);

/** An amount as the dialect writes it; empty for none. */
export const amountText = (amount: Euro | null, to: Dialect): string =>
  amount === null ? '' : formatEuroWith(to.decimalSeparator, amount);

/** A value of a field as the dialect writes it. */
export function formatCell(kind: FieldType<unknown>, value: unknown, to: Dialect): string {
  const text = kind.toText(value);
  return kind.isDecimal ? decimalText(text, to) : text;
}

export const columnName = (column: ResultColumn, { language }: Dialect): string =>
  catalogFor(language).columns[column];

/** One line of CSV; cells with separators, quotes or line breaks are quoted. */
export const csvLine = (cells: readonly string[], to: Dialect): string => csvCells(cells, to) + to.lineEnd;

/** Cells of CSV with separators between them, without a line end. */
export function csvCells(cells: readonly string[], { separator }: Dialect): string {
  let line = '';
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as string;
    if (index > 0) line += separator;
    line +=
      /[";,\t\r\n]/.test(cell) && needsQuotes(cell, separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  return line;
}

const needsQuotes = (cell: string, separator: string): boolean =>
  cell.includes(separator) || /["\r\n]/.test(cell);
