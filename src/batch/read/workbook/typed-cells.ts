import { issue, type ValueIssue } from '../../../diagnostics/row-diagnostic.js';
import { type DecimalSeparator, type FieldType, memoizeReader } from '../../../dossier/field-types/field-type.js';
import { type ReadingRules, USUAL_RULES } from '../../../dossier/field-types/reading-rules.js';
import { hoursOf, serialOf } from './dates.js';
import { hasMoreThanCents, roundToCents } from './numbers.js';
import { CELL } from './sheet-row.js';

/** Reads a cell of a field that is not text: a value, or an issue. */
export type TypedReader = (cell: string, kind: string) => unknown | ValueIssue;

/** Whether cells of a type are amounts, which are taken as they are shown. */
export const isAmount = ({ name }: FieldType<unknown>): boolean => name === 'amount' || name === 'amount-or-percentage';

/** Dates that a number without a date format can be: 1 January 2000 to the end of 2099. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];
const isDateType = ({ name }: FieldType<unknown>): boolean => name === 'date' || name === 'term-start';

/** A reader of the typed cells of a field: what they are is known, so that no spelling has to be guessed. */
export function typedReader<T>(
  type: FieldType<T>,
  separator: DecimalSeparator,
  is1904: boolean,
  rules: ReadingRules = USUAL_RULES,
): TypedReader {
  const readText = memoizeReader(type, separator, rules);
  // a plain decimal has a point, whatever the separator of the texts is
  const readPlain = memoizeReader(type, 'point', { ...rules, isDecimalShown: false });
  const isNumber = type.isDecimal === true || type.name === 'quarter-number';
  const readNumber = (plain: string): unknown =>
    isDateType(type) ? readText(dayNumberOf(plain, is1904)) : readPlain(plain);
  const example = examples[type.name] ?? '2500.00';
  const readDate = (date: string): unknown => (isNumber ? issue('TURNED_INTO_DATE', { example }) : readText(date));
  // where texts have the month first, a spreadsheet may have made a day of one, with the day first
  const readDay = (date: string): unknown =>
    readDate(rules.dates === 'unclear' ? date.replace(ISO_DAY, '$3/$2/$1') : date);
  return (cell, kind) => {
    switch (kind) {
      case CELL.number:
        return readNumber(cell);
      case CELL.cents:
        return readNumber(isAmount(type) ? roundToCents(cell) : cell);
      case CELL.date:
        return readDay(cell);
      case CELL.shortMonth:
      case CELL.longMonth:
      case CELL.dayAndMonth:
        return readDate(shownDate(cell, kind));
      case CELL.time:
        return readText(hoursOf(Number(cell)));
      case CELL.error:
        return issue('SPREADSHEET_ERROR', { value: cell });
      case CELL.formula:
        return issue('FORMULA_NOT_CALCULATED', {});
      case CELL.covered:
        return issue('MERGED_CELL', {});
      default:
        return readText(cell);
    }
  };
}

const examples: Readonly<Record<string, string>> = {
  fraction: '0.8',
  hours: '38.5',
  percentage: '65',
  'quarter-number': '9',
};

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A number in a column of dates as a day of the system of 1900; another stays as it is, such as the quarter `20264`. */
function dayNumberOf(plain: string, is1904: boolean): string {
  const serial = serialOf(Number(plain), is1904);
  return serial >= FIRST_DAY && serial <= LAST_DAY ? String(serial) : plain;
}

const MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const LONG_MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

/** A date of which a part is shown, as it is shown: the rest may be what a spreadsheet made of something else. */
function shownDate(date: string, kind: string): string {
  const month = Number(date.slice(5, 7)) - 1;
  if (kind === CELL.longMonth) return `${LONG_MONTHS[month]} ${date.slice(0, 4)}`;
  return kind === CELL.dayAndMonth
    ? `${Number(date.slice(8, 10))}-${MONTHS[month]}`
    : `${MONTHS[month]}-${date.slice(2, 4)}`;
}

/** Whether a cell is an amount that is shown with fewer decimals than it has. */
export const isShownRounded = (cell: string, kind: string): boolean => kind === CELL.cents && hasMoreThanCents(cell);
