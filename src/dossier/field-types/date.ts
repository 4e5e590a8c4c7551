import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { dateOf, type IsoDate, parseIsoDate } from '../../primitives/date.js';
import { quotable } from '../quotable.js';
import type { FieldType } from './field-type.js';
import { findDamagedDate, withTime } from './spreadsheet.js';

const DAY_FIRST = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const FIRST_YEAR = '1900-01-01';

/**
 * Reads a date as people write it (`dd/mm/yyyy`, `d-m-yyyy`, ISO).
 * @returns the date, an issue when there is no such day, or null when the text is not written as a date
 */
export function dateFromText(text: string): IsoDate | ValueIssue | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = dayFirst
    ? dateOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]))
    : parseIsoDate(text);
  return date !== null && date >= FIRST_YEAR ? date : issue('NO_SUCH_DATE', { value: quotable(text) });
}

/** A calendar day: `dd/mm/yyyy`, `d-m-yyyy` or ISO; in JSON only ISO. */
export const date: FieldType<IsoDate> = {
  name: 'date',
  fromText: (text) =>
    dateFromText(text) ?? findDamagedDate(text) ?? issue('NO_SUCH_DATE', { value: quotable(text) }),
  fromJson: (value) => {
    if (typeof value !== 'string') return issue('WRONG_TYPE', { expected: 'date' });
    const text = value.trim();
    const found = /^\d{4}-/.test(text) ? dateFromText(text) : null;
    return found ?? withTime(text) ?? issue('NO_SUCH_DATE', { value: quotable(text) });
  },
  toText: (value) => value,
  schema: { type: 'string', format: 'date' },
};
