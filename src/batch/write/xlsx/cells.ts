import { CliError } from '../../../diagnostics/cli-error.js';
import { daysInclusive, type IsoDate } from '../../../primitives/date.js';
import { type Euro, formatEuro } from '../../../primitives/euro.js';
import { formatRate, type Rate } from '../../../primitives/rate.js';
import { STYLES, type StyleName, WRONG } from './styles.js';

/** The most characters that a cell of a sheet has room for. */
export const MOST_CELL_CHARACTERS = 32_767;

/** A cell with nothing in it: it takes the place of its column. */
export const EMPTY_CELL = '<c/>';

const IS_PLAIN = /^(?!\s)[^&<>_\p{Cc}\ufffe\uffff]*$(?<!\s)/u;

/**
 * Text as a cell: never a formula and never a number, whatever it looks like.
 *
 * @param line the line of the input that the text is from, for the message; null for a header
 * @throws CliError XLSX_LIMIT when it is longer than a cell
 */
export function textCell(text: string, line: number | null = null, style?: StyleName): string {
  if (text === '') return EMPTY_CELL;
  if (text.length > MOST_CELL_CHARACTERS)
    throw new CliError('XLSX_LIMIT', { what: 'cell', most: MOST_CELL_CHARACTERS, line });
  const start = style === undefined ? '<c t="inlineStr"><is>' : `<c s="${STYLES[style]}" t="inlineStr"><is>`;
  return `${start}${textElement(text)}</is></c>`;
}

/** Text as the element that cells and notes have it in. */
export const textElement = (text: string): string =>
  IS_PLAIN.test(text) ? `<t>${text}</t>` : `<t xml:space="preserve">${escapeXml(text)}</t>`;

/** A cell in the colour of what is wrong, an empty one too; it keeps its number format. */
export function markWrong(cell: string): string {
  if (cell === EMPTY_CELL) return `<c s="${WRONG}"></c>`;
  const style = /^<c s="(\d+)"/.exec(cell);
  return style
    ? `<c s="${Number(style[1]) + WRONG}"${cell.slice(style[0].length)}`
    : `<c s="${WRONG}"${cell.slice('<c'.length)}`;
}

/** How many texts of one column are cached; a column with more has hardly one twice. */
const MOST_CACHED = 512;

/** Makes a `textCell` for one column that caches its cells: in most columns the same words come again and again. */
export function textColumn(): typeof textCell {
  const cache = new Map<string, string>();
  return (text, line) => {
    let cell = cache.get(text);
    if (cell === undefined) {
      cell = textCell(text, line);
      if (cache.size < MOST_CACHED) cache.set(text, cell);
    }
    return cell;
  };
}

/** A number as a cell, digit by digit as its plain decimal is written. */
export const numberCell = (plain: string, style?: StyleName): string =>
  style === undefined ? `<c><v>${plain}</v></c>` : `<c s="${STYLES[style]}"><v>${plain}</v></c>`;

/** An amount as a number in the euro format; an empty cell for none. */
export const amountCell = (amount: Euro | null): string =>
  amount === null ? EMPTY_CELL : numberCell(formatEuro(amount), 'euro');

/** A rate as a number that is shown as a percentage, with decimals only where it has them. */
export function rateCell(rate: Rate): string {
  const plain = formatRate(rate);
  return numberCell(plain, plain.length > '0.40'.length ? 'percentageWithDecimals' : 'percentage');
}

/** Days are counted from here; programs differ in how they count earlier ones. */
const FIRST_DAY = '1900-03-01' as IsoDate;
const NUMBER_OF_FIRST_DAY = 61;

/** A day as the number that spreadsheets count days with; null for one that they do not agree on. */
export const dateCell = (date: IsoDate): string | null =>
  date < FIRST_DAY ? null : numberCell(String(daysInclusive(FIRST_DAY, date) + NUMBER_OF_FIRST_DAY - 1), 'date');

/** An error of a spreadsheet, such as `#N/A`. */
export const errorCell = (error: string): string => `<c t="e"><v>${escapeXml(error)}</v></c>`;

export const booleanCell = (value: boolean): string => `<c t="b"><v>${value ? 1 : 0}</v></c>`;

/** What is around the cells of a row, which has a line of its own. */
export const SHEET_ROW = { start: '<row>', end: '</row>\n' } as const;

export const sheetRow = (cells: string): string => SHEET_ROW.start + cells + SHEET_ROW.end;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Text as XML; characters that XML does not have, and text that looks like one of them, as `_x0007_` the way Excel does. */
const escapeXml = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}[_\p{Cc}\ufffe\uffff])/gu, '_x005F_')
    .replace(/[&<>\p{Cc}\ufffe\uffff]/gu, (char) => ENTITIES[char] ?? codeOf(char));

/** The first of the control characters that XML has: 0x7f, and those after it. */
const FIRST_ALLOWED = 0x7f;

function codeOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= FIRST_ALLOWED && code < 0xfffe) return char;
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text as the value of an XML attribute. */
export const attribute = (text: string): string => escapeXml(text).replaceAll('"', '&quot;');
