import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { dateOf, type IsoDate, parseIsoDate } from '../../primitives/date.js';
import { formatQuarter, type Quarter, quarter, quarterOfDate } from '../../primitives/quarter.js';
import { type FieldType, quotable } from './field-type.js';
import { findDamagedDate, findDamagedStart, withTime } from './spreadsheet.js';

const DAY_FIRST = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const FIRST_YEAR = '1900-01-01';

/** Reads a date as people write it (`dd/mm/yyyy`, ISO): an issue for no such day, null for other text. */
function dateFromText(text: string): IsoDate | ValueIssue | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = dayFirst ? dateOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1])) : parseIsoDate(text);
  return date !== null && date >= FIRST_YEAR ? date : issue('NO_SUCH_DATE', { value: quotable(text) });
}

/** A calendar day: `dd/mm/yyyy`, `d-m-yyyy` or ISO; in JSON only ISO. */
export const date: FieldType<IsoDate> = {
  name: 'date',
  fromText: (text) => dateFromText(text) ?? findDamagedDate(text) ?? issue('NO_SUCH_DATE', { value: quotable(text) }),
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
const IN_WORDS = /^([1-4])(?:e|de|ste|er|ère|ere|ème|eme|st|nd|rd|th)?\s+(?:kwartaal|trimestre|quarter)\s+(\d{4})$/i;

const CANONICAL = /^\d{4}-(?:Q[1-4]|\d{2}-\d{2})$/;

function readQuarter(text: string): Quarter | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? FIVE_DIGITS.exec(text);
  if (yearFirst) return quarter(Number(yearFirst[1]), Number(yearFirst[2]));
  const numberFirst = QUARTER_FIRST.exec(text) ?? IN_WORDS.exec(text);
  return numberFirst ? quarter(Number(numberFirst[2]), Number(numberFirst[1])) : null;
}

function startFromText(text: string): TermStart | ValueIssue {
  const damaged = findDamagedStart(text);
  if (damaged) return damaged;
  const found = readQuarter(text);
  if (found !== null) return { quarter: found, decidedOn: null };
  const date = dateFromText(text) ?? issue('NOT_A_QUARTER_OR_DATE', { value: quotable(text) });
  return isIssue(date) ? date : { quarter: quarterOfDate(date), decidedOn: date };
}

/** A quarter in any usual spelling, or the date of the decision; in JSON `2026-Q4` or an ISO date. */
export const termStart: FieldType<TermStart> = {
  name: 'term-start',
  fromText: startFromText,
  fromJson: (value) => {
    if (typeof value !== 'string') return issue('WRONG_TYPE', { expected: 'text' });
    const text = value.trim();
    if (CANONICAL.test(text)) return startFromText(text);
    return withTime(text) ?? issue('NOT_A_QUARTER_OR_DATE', { value: quotable(text) });
  },
  toText: (value) => value.decidedOn ?? formatQuarter(value.quarter),
  schema: { type: 'string', pattern: '^\\d{4}-(Q[1-4]|\\d{2}-\\d{2})$' },
};
