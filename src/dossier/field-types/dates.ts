import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { addDays, dateOf, type IsoDate, parseIsoDate } from '../../primitives/date.js';
import { formatQuarter, type Quarter, quarter, quarterOfDate } from '../../primitives/quarter.js';
import { type FieldType, quotable } from './field-type.js';
import { monthNamed, monthNamedInFull } from './months.js';
import { withoutZeroDecimals } from './number-text.js';
import { type ReadingRules, USUAL_RULES } from './reading-rules.js';
import { findDamagedDate, findDamagedStart, withTime } from './spreadsheet.js';

const IN_NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const IN_WORDS = /^(\d{1,2})(?:e|er|ste|de|st|nd|rd|th)?\.?[-/ ]{1,2}(\p{L}{3,9})\.?[-/ ](\d{4}|\d{2})$/u;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = '1900-01-01';
/** The days as spreadsheets count them from this one on: 1 is the next. */
const DAY_ZERO = dateOf(1899, 12, 30) as IsoDate;
/** What can be such a number: the days of 2000 to 2099. */
const SERIAL_NUMBERS = { first: 36_526, last: 73_050 } as const;
/** A year of two digits up to this one is of this century. */
const LAST_SHORT_YEAR = 69;

/** A year in full, of two digits or four. */
function yearOf(text: string, rules: ReadingRules): number {
  const year = Number(text);
  if (text.length > 2) return year;
  rules.note({ kind: 'short-year', written: null, value: null });
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** Reads a date in numbers, by which of the first two is the month; an issue where the file shows that it can be either. */
function fromNumbers(
  text: string,
  [, one, , two, year]: RegExpExecArray,
  rules: ReadingRules,
): IsoDate | ValueIssue | null {
  const [a, b] = [Number(one), Number(two)];
  const note = rules.dates === 'unclear' ? () => undefined : rules.note;
  const inFull = yearOf(year as string, { ...rules, note });
  const [dayFirst, monthFirst] = [dateOf(inFull, b, a), dateOf(inFull, a, b)];
  if (rules.dates === 'unclear') return issue('AMBIGUOUS_DATE', { value: quotable(text), dayFirst, monthFirst });
  if (rules.dates === 'day-first') return dayFirst;
  rules.note({ kind: 'month-first', written: null, value: null });
  return monthFirst;
}

/** The day of a serial number of a spreadsheet; null for other text. */
function fromSerialNumber(text: string, rules: ReadingRules): IsoDate | null {
  const digits = withoutZeroDecimals(text);
  const number = /^\d{5}$/.test(digits) ? Number(digits) : 0;
  if (number < SERIAL_NUMBERS.first || number > SERIAL_NUMBERS.last) return null;
  rules.note({ kind: 'serial-number', written: null, value: null });
  return addDays(DAY_ZERO, number);
}

/** Reads a date as people write it (`dd/mm/yyyy`, `16-nov-26`, ISO): an issue for no such day, null for other text. */
function dateFromText(text: string, rules: ReadingRules = USUAL_RULES): IsoDate | ValueIssue | null {
  const serial = fromSerialNumber(text, rules);
  if (serial !== null) return serial;
  const inNumbers = IN_NUMBERS.exec(text);
  const inWords = inNumbers ? null : IN_WORDS.exec(text);
  const month = inWords ? monthNamed(inWords[2] as string) : undefined;
  if (!inNumbers && month === undefined && !ISO.test(text)) return null;
  const date = inNumbers
    ? fromNumbers(text, inNumbers, rules)
    : month !== undefined && inWords
      ? fromWords(inWords, month, rules)
      : parseIsoDate(text);
  if (isIssue(date)) return date;
  return date !== null && date >= FIRST_YEAR ? date : issue('NO_SUCH_DATE', { value: quotable(text) });
}

function fromWords([, day, , year]: RegExpExecArray, month: number, rules: ReadingRules): IsoDate | null {
  rules.note({ kind: 'month-name', written: null, value: null });
  return dateOf(yearOf(year as string, rules), month, Number(day));
}

/** Whether text is a date in numbers that is a day only where its month comes first: `11/16/2026`. */
export function isMonthFirst(text: string): boolean {
  const [, a, , b] = IN_NUMBERS.exec(text) ?? [];
  return Number(a) <= 12 && Number(b) > 12 && Number(a) > 0 && Number(b) <= 31;
}

/** Whether text is a date in numbers that is a day only where its day comes first: `16/11/2026`. */
export function isDayFirst(text: string): boolean {
  const [, a, , b] = IN_NUMBERS.exec(text) ?? [];
  return Number(b) <= 12 && Number(a) > 12 && Number(b) > 0 && Number(a) <= 31;
}

/** A calendar day: `dd/mm/yyyy`, `d-m-yy`, `16 november 2026` or ISO; in JSON only ISO. */
export const date: FieldType<IsoDate> = {
  name: 'date',
  fromText: (text, _separator, rules) =>
    dateFromText(text, rules) ?? findDamagedDate(text) ?? issue('NO_SUCH_DATE', { value: quotable(text) }),
  fromJson: (value) => {
    if (typeof value !== 'string') return issue('WRONG_TYPE', { expected: 'date' });
    const text = value.trim();
    const found = /^\d{4}-/.test(text) ? dateFromText(text) : null;
    return found ?? withTime(text) ?? issue('NO_SUCH_DATE', { value: quotable(text) });
  },
  toText: (value) => value,
  schema: { type: 'string', format: 'date' },
};

/** The start of the term: its quarter, and the date of the decision where it was given. */
export interface TermStart {
  readonly quarter: Quarter;
  readonly decidedOn: IsoDate | null;
}

const YEAR_FIRST = /^(\d{4})(?: ?-? ?[qkt]|\/)([1-4])$/i;
const FIVE_DIGITS = /^(\d{4})([1-4])$/;
const QUARTER_FIRST = /^[qkt]([1-4])[\s/-]*(\d{4})$/i;
const QUARTER_IN_WORDS =
  /^([1-4])(?:e|de|ste|er|ère|ere|ème|eme|st|nd|rd|th)?\s+(?:kwartaal|trimestre|quarter)\s+(\d{4})$/i;
/** A month in full with its year, of which the quarter is known. */
const MONTH_AND_YEAR = /^(\p{L}{3,9})[ -](\d{4})$/u;

const CANONICAL = /^\d{4}-(?:Q[1-4]|\d{2}-\d{2})$/;

/** Reads a quarter as people write it (`2026-Q4`, `20264`, `4e kwartaal 2026`); null for other text. */
export function readQuarter(text: string): Quarter | null {
  const digits = withoutZeroDecimals(text);
  const yearFirst = YEAR_FIRST.exec(digits) ?? FIVE_DIGITS.exec(digits);
  if (yearFirst) return quarter(Number(yearFirst[1]), Number(yearFirst[2]));
  const numberFirst = QUARTER_FIRST.exec(text) ?? QUARTER_IN_WORDS.exec(text);
  return numberFirst ? quarter(Number(numberFirst[2]), Number(numberFirst[1])) : null;
}

/** The quarter of a month in full (`maart 2026`); null for other text. */
function quarterOfMonth(text: string, rules: ReadingRules): Quarter | null {
  const [, name = '', year] = MONTH_AND_YEAR.exec(text) ?? [];
  const month = monthNamedInFull(name);
  if (month === undefined) return null;
  rules.note({ kind: 'month-as-quarter', written: null, value: null });
  return quarter(Number(year), Math.ceil(month / 3));
}

function startFromText(text: string, rules: ReadingRules = USUAL_RULES): TermStart | ValueIssue {
  const serial = fromSerialNumber(text, rules);
  if (serial !== null) return { quarter: quarterOfDate(serial), decidedOn: serial };
  const found = quarterOfMonth(text, rules) ?? (findDamagedStart(text) ? null : readQuarter(text));
  if (found !== null) return { quarter: found, decidedOn: null };
  const date =
    dateFromText(text, rules) ?? findDamagedStart(text) ?? issue('NOT_A_QUARTER_OR_DATE', { value: quotable(text) });
  return isIssue(date) ? date : { quarter: quarterOfDate(date), decidedOn: date };
}

/** A quarter in any usual spelling, or the date of the decision; in JSON `2026-Q4` or an ISO date. */
export const termStart: FieldType<TermStart> = {
  name: 'term-start',
  fromText: (text, _separator, rules) => startFromText(text, rules),
  fromJson: (value) => {
    if (typeof value !== 'string') return issue('WRONG_TYPE', { expected: 'text' });
    const text = value.trim();
    if (CANONICAL.test(text)) return startFromText(text);
    return withTime(text) ?? issue('NOT_A_QUARTER_OR_DATE', { value: quotable(text) });
  },
  toText: (value) => value.decidedOn ?? formatQuarter(value.quarter),
  schema: { type: 'string', pattern: '^\\d{4}-(Q[1-4]|\\d{2}-\\d{2})$' },
};
