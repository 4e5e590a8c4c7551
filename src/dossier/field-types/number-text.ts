import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { quotable } from '../quotable.js';
import type { DecimalMark } from './field-type.js';
import { damagedNumber } from './spreadsheet.js';

const SPACES = /[ \u00a0\u2007\u2009\u202f]/;
const GROUPED_BY_SPACE_OR_APOSTROPHE =
  /^\d{1,3}(?:([ \u00a0\u2007\u2009\u202f'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const WITH_TWO_MARKS = /^(\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+)$/;
const WITH_MANY_GROUPS = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const WITH_ONE_MARK = /^(\d+)([.,])(\d+)$/;
/** One to three digits that do not start with 0, a mark, three digits: 1234 or 1,234. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

const MARKS = { comma: ',', point: '.' } as const;

/**
 * Reads a number as people write it (`2.500,00`, `2 500,00`, `2'500.00`, `€ 2500`, `2500 EUR`) as a plain decimal with a point.
 *
 * @param mark what the run says the decimal mark is; without it `1.234` is ambiguous
 * @returns the plain decimal (`2500.00`), or a flaw: not a number, negative, ambiguous, or against the mark
 */
export function plainDecimal(text: string, mark: DecimalMark): string | ValueIssue {
  const number = withoutEuroSign(text);
  const value = quotable(text);
  if (/^[-\u2212]/.test(number)) {
    const isNumber = /^\d/.test(number.slice(1).trimStart());
    return isNumber ? issue('NEGATIVE_NUMBER', { value }) : notANumber(number, value);
  }
  if (/^\d+$/.test(number)) return number;
  if (mark === null && AMBIGUOUS.test(number)) {
    const [whole, decimals] = number.split(/[.,]/) as [string, string];
    return issue('AMBIGUOUS_NUMBER', {
      value,
      asThousands: whole + decimals,
      asDecimal: `${whole},${decimals}`,
    });
  }
  const found = decimalMarkOf(number, mark);
  if (found === undefined) return notANumber(number, value);
  if (mark !== null && !agrees(number, found, mark))
    return issue('CONTRADICTS_DECIMAL_MARK', { value, mark });
  const [whole = '', decimals] = found === null ? [number] : splitAtLast(number, found);
  const digits = whole.replace(/\D/g, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

const notANumber = (text: string, value: string | null): ValueIssue =>
  damagedNumber(text, '2500.00') ?? issue('NOT_A_NUMBER', { value, example: '2500.00' });

/**
 * The character that is the decimal mark in this spelling: null when there are only groups of thousands,
 * undefined when the spelling is none that people use.
 */
function decimalMarkOf(number: string, mark: DecimalMark): '.' | ',' | null | undefined {
  if (GROUPED_BY_SPACE_OR_APOSTROPHE.test(number)) {
    if (number.includes(',')) return ',';
    return number.includes('.') ? '.' : null;
  }
  if (WITH_TWO_MARKS.test(number)) return number.lastIndexOf(',') > number.lastIndexOf('.') ? ',' : '.';
  if (WITH_MANY_GROUPS.test(number)) return null;
  const one = WITH_ONE_MARK.exec(number);
  if (!one) return undefined;
  const found = one[2] as '.' | ',';
  return mark !== null && found !== MARKS[mark] && AMBIGUOUS.test(number) ? null : found;
}

/** Whether the spelling fits the decimal mark of the run: the mark itself, or groups by the other one. */
function agrees(number: string, found: '.' | ',' | null, mark: 'comma' | 'point'): boolean {
  return found === null ? !number.includes(MARKS[mark]) : found === MARKS[mark];
}

function splitAtLast(number: string, mark: string): [string, string] {
  const at = number.lastIndexOf(mark);
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
