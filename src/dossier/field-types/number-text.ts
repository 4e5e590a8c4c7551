import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { type DecimalSeparator, type FieldType, type JsonSchema, quotable, textOrNumber } from './field-type.js';
import { type ReadingRules, USUAL_RULES } from './reading-rules.js';
import { findDamagedNumber } from './spreadsheet.js';

const OUTER_SPACES = /^[ \u00a0\u2007\u2009\u202f]+|[ \u00a0\u2007\u2009\u202f]+$/g;
const GROUPED_BY_SPACE_OR_APOSTROPHE = /^\d{1,3}(?:([ \u00a0\u2007\u2009\u202f'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const WITH_TWO_SEPARATORS = /^(\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+)$/;
const WITH_MANY_GROUPS = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const WITH_ONE_SEPARATOR = /^(\d+)([.,])(\d+)$/;
/** One to three digits that do not start with 0, a separator, three digits: `1.234` or `1,234`. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;
const EURO = /^(?:€|EUR)|(?:€|EUR)$/i;

const EURO_INSIDE = /^\s*([-\u2212(])\s*(?:€|EUR)/i;

const SEPARATORS = { comma: ',', point: '.' } as const;

/** The two ways in which a type of field reads a value. */
type Readers<T> = Pick<FieldType<T>, 'fromText' | 'fromJson'>;

/**
 * Readers of a decimal: as people write it, or in JSON a number or its digits with a decimal point.
 * @param make makes the value of the plain decimal (`2500.00`), which was written as `text`
 * @param example a valid value, for messages about JSON
 */
export const decimalReaders = <T>(
  make: (plain: string, text: string) => T | ValueIssue,
  example: string,
): Readers<T> => ({
  fromText: (text, separator, rules) => {
    const plain = readPlainDecimal(text, separator, rules);
    return isIssue(plain) ? plain : make(plain, text);
  },
  fromJson: (value) => {
    const text = textOrNumber(value);
    if (isIssue(text)) return text;
    if (/^\d+(\.\d+)?$/.test(text)) return make(text, text);
    return /^-\d+(\.\d+)?$/.test(text)
      ? issue('NEGATIVE_NUMBER', { value: quotable(text) })
      : issue('NOT_A_JSON_NUMBER', { value: quotable(text), example });
  },
});

/** Readers of a number that can contain other characters (`80%`, `30.4/38`); in JSON it has a decimal point. */
export const numberReaders = <T>(make: (text: string) => T | ValueIssue, example: string): Readers<T> => ({
  fromText: make,
  fromJson: (value) => {
    const text = textOrNumber(value);
    if (isIssue(text)) return text;
    return text.includes(',') ? issue('NOT_A_JSON_NUMBER', { value: quotable(text), example }) : make(text);
  },
});

/** The issue of text that cannot be read as a number, perhaps since a spreadsheet damaged it. */
export const notANumber = (text: string, example: string, value = quotable(text)): ValueIssue =>
  findDamagedNumber(text, example) ?? issue('NOT_A_NUMBER', { value, example });

/** The JSON Schema of a value that can be text or a number. */
export const numberSchema = (pattern: string, number: JsonSchema): JsonSchema => ({
  anyOf: [{ type: 'string', pattern }, number],
});

/** A whole number without the zeros that a program wrote after it: `9` of `9.0` and `9,00`. */
export const withoutZeroDecimals = (text: string): string => text.replace(/^(\d+)[.,]0+$/, '$1');

/** A dash for the cents that there are not: `2500,-`, `2.500,--`. */
const DASH_FOR_CENTS = /(?<=\d),[-\u2013\u2014=]{1,2}$/;
/** Less than zero: a minus before or after the number, or the number in brackets. */
const NEGATIVE = /^(?:[-\u2212]\s*(?<after>\d.*)|\(\s*(?<inside>\d.*?)\s*\)|(?<before>\d.*?)\s*[-\u2212])$/;

/**
 * Reads a number as people write it (`2.500,00`, `2 500,00`, `2'500.00`, `€ 2500`, `2500 EUR`, `2500,-`) as a plain
 * decimal with a point.
 *
 * @param separator the decimal separator of the run; without one `1.234` is ambiguous
 * @returns the plain decimal (`2500.00`), or an issue: not a number, negative, ambiguous, or not with that separator
 */
function readPlainDecimal(
  text: string,
  separator: DecimalSeparator,
  rules: ReadingRules = USUAL_RULES,
): string | ValueIssue {
  const number = withoutEuroSign(text).replace(DASH_FOR_CENTS, ',00');
  const value = quotable(text);
  const { after, inside, before } = NEGATIVE.exec(number)?.groups ?? {};
  const positive = after ?? inside ?? before;
  if (positive !== undefined) {
    const isNumber = after !== undefined || !isIssue(readPlainDecimal(positive, null)) || AMBIGUOUS.test(positive);
    if (!isNumber) return notANumber(text, '2500.00', value);
    return /[1-9]/.test(positive) ? issue('NEGATIVE_NUMBER', { value }) : readPlainDecimal(positive, separator, rules);
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
  if (found === undefined) return notANumber(number, '2500.00', value);
  if (separator !== null && contradicts(number, found, SEPARATORS[separator]))
    return issue(rules.isDecimalShown ? 'DECIMAL_SEPARATOR_DIFFERS' : 'CONTRADICTS_DECIMAL_MARK', { value, separator });
  if (found === null && AMBIGUOUS.test(number)) rules.note({ kind: 'thousands', written: null, value: null });
  const at = found === null ? number.length : number.lastIndexOf(found);
  const digits = number.slice(0, at).replace(/\D/g, '');
  return found === null ? digits : `${digits}.${number.slice(at + 1)}`;
}

/** Which decimal separator an amount shows: null for one without, or whose separator may be for thousands. */
export function shownSeparator(text: string): 'comma' | 'point' | null {
  const number = withoutEuroSign(text.trim()).replace(DASH_FOR_CENTS, ',00');
  const { after, inside, before } = NEGATIVE.exec(number)?.groups ?? {};
  const amount = after ?? inside ?? before ?? number;
  const found = AMBIGUOUS.test(amount) ? null : decimalSeparatorOf(amount, null);
  return found === ',' ? 'comma' : found === '.' ? 'point' : null;
}

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

/** Whether a spelling has another decimal separator than that of the run, or has that one between its groups. */
const contradicts = (number: string, found: '.' | ',' | null, separator: '.' | ','): boolean =>
  found === null ? number.includes(separator) : found !== separator;

/** Text without the euro sign at its start, its end, or after a minus or a bracket there (`-€ 310,00`). */
function withoutEuroSign(text: string): string {
  const number = text.replace(EURO, '').replace(EURO_INSIDE, '$1');
  return number === text ? text : number.replace(OUTER_SPACES, '');
}
