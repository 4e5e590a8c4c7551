import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { normaliseName } from '../../vocabulary/names.js';

const SCIENTIFIC = /^[-+\u2212]?\d+(?:[.,]\d+)?E[-+]\d{1,3}$/;
const TOO_NARROW = /^#{2,}$/;
/** Two digits and three more, perhaps with the separators of an amount: `46296`, `46.296`, `46 296,00`. */
const FIVE_DIGITS = /^(\d{2})[., '’\u00a0\u202f]?(\d{3})(?:[.,]0{1,2})?$/;
/** A spreadsheet's numbers of the days from 2000 on; none of them reads as a year and a quarter. */
const [FIRST_START, LAST_START] = [36_526, 73_415];
/** What a spreadsheet shows where a formula has no value, in English, Dutch, French and German. */
const ERRORS = new Set(
  '#N/A #N/B #N/D #NV #VALUE! #WAARDE! #VALEUR! #VALEUR #WERT! #REF! #VERW! #BEZUG! #DIV/0! #DEEL/0! #NAME? #NAAM? #NOM? #NUM! #GETAL! #NOMBRE! #NULL! #LEEG! #NUL! #SPILL! #OVERLOOP! #CALC! #FIELD! #BLOCKED! #UNKNOWN!'.split(
    ' ',
  ),
);
const DAY_AND_TIME = /^(\d{1,4}([-/.])\d{1,2}\2\d{1,4}),?[ T]+\d{1,2}[:.hu]\d{2}/i;
const DAY_MONTH_YEAR = /^\d{1,2}([-/])\d{1,2}\1(?:\d{2}|\d{4})$/;
const MONTH_IN_WORDS = /^(?:(\d{1,2})[-/. ]{1,2})?(\p{L}{3,9})\.?(?:[-/. ](\d{2}|\d{4}))?$/u;
/** The first letters of the months in Dutch, French and English, without accents. */
const MONTHS = new Set(
  'jan feb fev mrt maa mar apr avr mei mai may jun jui jul aug aou sep okt oct nov dec'.split(' '),
);

/** Recognises a number that a spreadsheet damaged, else null; `example` is a valid value, for the message. */
export function findDamagedNumber(text: string, example: string): ValueIssue | null {
  if (SCIENTIFIC.test(text)) return issue('SCIENTIFIC_NOTATION', { example });
  if (DAY_MONTH_YEAR.test(text) || DAY_AND_TIME.test(text) || monthOf(text) !== null)
    return issue('TURNED_INTO_DATE', { example });
  return findSpreadsheetError(text) ?? tooNarrow(text);
}

/** Recognises what a spreadsheet shows where a formula has no value: `#N/B`, `#WAARDE!`. */
export const findSpreadsheetError = (text: string): ValueIssue | null =>
  ERRORS.has(text.toUpperCase()) ? issue('SPREADSHEET_ERROR', { value: text.toUpperCase() }) : null;

export function findDamagedDate(text: string): ValueIssue | null {
  if (FIVE_DIGITS.test(text)) return issue('DATE_AS_NUMBER', {});
  return findDamagedDay(text, '15/03/2027');
}

/** Recognises a damaged start of a term, which can also be a quarter: `20264` is one, `46296` is not. */
export function findDamagedStart(text: string): ValueIssue | null {
  const digits = Number(FIVE_DIGITS.exec(text)?.slice(1).join('') ?? 0);
  if (digits >= FIRST_START && digits <= LAST_START) return issue('DATE_AS_NUMBER', {});
  return findDamagedDay(text, '2026-Q4');
}

function findDamagedDay(text: string, example: string): ValueIssue | null {
  if (monthOf(text) === 'in part') return issue('TURNED_INTO_DATE', { example });
  return withTime(text) ?? findSpreadsheetError(text) ?? tooNarrow(text);
}

/** Recognises a date that a program wrote with the time of day. */
export const withTime = (text: string): ValueIssue | null =>
  DAY_AND_TIME.test(text) ? issue('TIME_AFTER_DATE', {}) : null;

const tooNarrow = (text: string): ValueIssue | null => (TOO_NARROW.test(text) ? issue('COLUMN_TOO_NARROW', {}) : null);

/** Whether text is a date with its month in words: with a whole year as people type it, or in part (`jan/26`). */
function monthOf(text: string): 'with year' | 'in part' | null {
  const [, day, month = '', year] = MONTH_IN_WORDS.exec(text) ?? [];
  const start = normaliseName(month).slice(0, 3);
  if (!MONTHS.has(start) || (day === undefined && year === undefined)) return null;
  return year?.length === 4 ? 'with year' : 'in part';
}

/** Whether text is a long number as a spreadsheet shortens it: `1,23E+10`. */
export const isShortened = (text: string): boolean => SCIENTIFIC.test(text) && text.includes('E+');
