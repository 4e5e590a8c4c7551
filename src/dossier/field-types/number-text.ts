import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { quotable } from '../quotable.js';
import type { DecimalSeparator } from './field-type.js';
import { findDamagedNumber } from './spreadsheet.js';

const SPACES = /[ \u00a0\u2007\u2009\u202f]/;
const GROUPED_BY_SPACE_OR_APOSTROPHE =
  /^\d{1,3}(?:([ \u00a0\u2007\u2009\u202f'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const WITH_TWO_SEPARATORS = /^(\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+)$/;
const WITH_MANY_GROUPS = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const WITH_ONE_SEPARATOR = /^(\d+)([.,])(\d+)$/;
/** One to three digits that do not start with 0, a separator, three digits: 1234 or 1,234. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

const SEPARATORS = { comma: ',', point: '.' } as const;

/**
 * Reads a number as people write it (`2.500,00`, `2 500,00`, `2'500.00`, `€ 2500`, `2500 EUR`) as a plain decimal
 * with a point.
 *
 * @param separator the decimal separator of the run; without one `1.234` is ambiguous
 * @returns the plain decimal (`2500.00`), or an issue: not a number, negative, ambiguous, or not with that separator
 */
export function readPlainDecimal(text: string, separator: DecimalSeparator): string | ValueIssue {
  const number = withoutEuroSign(text);
  const value = quotable(text);
  if (/^[-\u2212]/.test(number)) {
    const isNumber = /^\d/.test(number.slice(1).trimStart());
    return isNumber ? issue('NEGATIVE_NUMBER', { value }) : notANumber(number, value);
  }
  if (/^\d+$/.test(number)) return number;
  if (separator === null && AMBIGUOUS.test(number)) {
    const [whole, decimals] = number.split(/[.,]/) as [string, string];
    return issue('AMBIGUOUS_NUMBER', {
      value,
      asThousands: whole + decimals,
      asDecimal: `${whole},${decimals}`,
    });
  }
  const found = decimalSeparatorOf(number, separator);
  if (found === undefined) return notANumber(number, value);
  if (separator !== null && !agrees(number, found, separator))
    return issue('CONTRADICTS_DECIMAL_MARK', { value, mark: separator });
  const [whole = '', decimals] = found === null ? [number] : splitAtLast(number, found);
  const digits = whole.replace(/\D/g, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

const notANumber = (text: string, value: string | null): ValueIssue =>
  findDamagedNumber(text, '2500.00') ?? issue('NOT_A_NUMBER', { value, example: '2500.00' });

/**
 * The character that is the decimal separator in this spelling: null when there are only groups of thousands,
 * undefined when nobody writes a number in this way.
 */
function decimalSeparatorOf(number: string, separator: DecimalSeparator): '.' | ',' | null | undefined {
  if (GROUPED_BY_SPACE_OR_APOSTROPHE.test(number)) {
    if (number.includes(',')) return ',';
    return number.includes('.') ? '.' : null;
  }
  if (WITH_TWO_SEPARATORS.test(number)) return number.lastIndexOf(',') > number.lastIndexOf('.') ? ',' : '.';
  if (WITH_MANY_GROUPS.test(number)) return null;
  const one = WITH_ONE_SEPARATOR.exec(number);
  if (!one) return undefined;
  const found = one[2] as '.' | ',';
  return separator !== null && found !== SEPARATORS[separator] && AMBIGUOUS.test(number) ? null : found;
}

/**
 * Whether the spelling agrees with the decimal separator of the run: it has that one, or only the other, for groups.
 */
function agrees(number: string, found: '.' | ',' | null, separator: 'comma' | 'point'): boolean {
  return found === null ? !number.includes(SEPARATORS[separator]) : found === SEPARATORS[separator];
}

function splitAtLast(number: string, separator: string): [string, string] {
  const at = number.lastIndexOf(separator);
  return [number.slice(0, at), number.slice(at + 1)];
}

const EURO = /^(?:€|EUR)|(?:€|EUR)$/i;

function withoutEuroSign(text: string): string {
  const trimmed = text.replace(EURO, '');
  return trimmed === text ? text : trimOuterSpaces(trimmed);
}

function trimOuterSpaces(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && SPACES.test(text[from] as string)) from++;
  while (to > from && SPACES.test(text[to - 1] as string)) to--;
  return text.slice(from, to);
}
