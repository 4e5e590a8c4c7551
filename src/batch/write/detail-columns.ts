import { PREMIUMS, type Premium, QUARTER_AMOUNTS, type QuarterAmount } from '../../calculation/premium.js';
import {
  type Basis,
  type CalendarYearResult,
  type QuarterResult,
  quarterAmountOf,
  type Simulation,
  type Totals,
  type YearResult,
} from '../../calculation/simulation.js';
import type { ResultColumn } from '../../i18n/catalog.js';
import type { Euro } from '../../primitives/euro.js';
import type { Quarter } from '../../primitives/quarter.js';
import type { Rate } from '../../primitives/rate.js';
import { columnName, type Dialect } from '../../report/csv/dialect.js';
import { snakeCase } from '../../vocabulary/names.js';
import { type InputRow, numberOf } from '../read/row.js';
import type { BatchDetail } from './result-format.js';

/** How a format writes the values of a year or a quarter as cells. */
export interface DetailCells {
  readonly whole: (value: number) => string;
  readonly quarter: (quarter: Quarter) => string;
  readonly amount: (amount: Euro | null) => string;
  readonly rate: (rate: Rate) => string;
  readonly flag: (value: boolean) => string;
  readonly basis: (basis: Basis) => string;
  /** A cell with nothing in it. */
  readonly nothing: string;
}

interface DetailColumn<Row> {
  /** Its canonical name. */
  readonly name: ResultColumn;
  /** The name of its heading, where that is another one. */
  readonly heading?: ResultColumn;
  readonly cell: (row: Row, as: DetailCells) => string;
}

/** The columns of rows that are a part of a dossier, after those of the input, and their cells. */
export interface DetailTable {
  /** The headings after those of the input: the line of the row, and these columns. */
  headers(to: Pick<Dialect, 'language'>): string[];
  /**
   * A row for each year or quarter: the cells of the line and these columns. A dossier whose term starts before the
   * measure has one row, with only the line.
   */
  rowsOf(row: InputRow, simulation: Simulation, as: DetailCells): string[][];
}

const detail = <Row>(
  columns: readonly DetailColumn<Row>[],
  rowsOf: (simulation: Simulation) => readonly Row[],
): DetailTable => ({
  headers: (to) => [
    columnName('row', to),
    ...columns.map(({ name, heading = name }) => columnName(to.language === null ? name : heading, to)),
  ],
  rowsOf: (row, simulation, as) => {
    const rows = rowsOf(simulation).map((row) => columns.map(({ cell }) => cell(row, as)));
    const nothing = columns.map(() => as.nothing);
    return (rows.length > 0 ? rows : [nothing]).map((cells) => [as.whole(numberOf(row)), ...cells]);
  },
});

type AmountKey = 'referenceWage' | 'cap' | 'cappedReferenceWage' | 'total' | 'employerCost' | 'netCost';

const amount = <Key extends AmountKey>(key: Key) => ({
  name: snakeCase<AmountKey>(key),
  cell: (row: Readonly<Record<Key, Euro | null>>, as: DetailCells) => as.amount(row[key]),
});

const premium = (key: Premium) => ({
  name: snakeCase(key),
  cell: ({ premiums }: Pick<Totals, 'premiums'>, as: DetailCells) => as.amount(premiums[key]),
});

const quarterAmount = (key: QuarterAmount) => ({
  name: snakeCase(key),
  cell: (quarter: QuarterResult, as: DetailCells) => as.amount(quarterAmountOf(quarter, key)),
});

const YEAR_DETAIL = detail<YearResult>(
  [
    { name: 'year', cell: ({ year }, as) => as.whole(year) },
    { name: 'from', cell: ({ from }, as) => as.quarter(from) },
    { name: 'to', cell: ({ to }, as) => as.quarter(to) },
    ...PREMIUMS.map(premium),
    amount('total'),
    amount('employerCost'),
    amount('netCost'),
  ],
  ({ years }) => years,
);

const CALENDAR_YEAR_DETAIL = detail<CalendarYearResult>(
  [
    { name: 'year', heading: 'calendar_year', cell: ({ year }, as) => as.whole(year) },
    { name: 'quarters', cell: ({ quarters }, as) => as.whole(quarters) },
    { name: 'partial', cell: ({ partial }, as) => as.flag(partial) },
    ...PREMIUMS.map(premium),
    amount('total'),
    amount('employerCost'),
    amount('netCost'),
  ],
  ({ calendarYears }) => calendarYears,
);

const QUARTER_DETAIL = detail<QuarterResult>(
  [
    { name: 'number', cell: ({ number }, as) => as.whole(number) },
    { name: 'quarter', cell: ({ quarter }, as) => as.quarter(quarter) },
    { name: 'rate', cell: ({ rate }, as) => as.rate(rate) },
    amount('referenceWage'),
    amount('cap'),
    amount('cappedReferenceWage'),
    ...QUARTER_AMOUNTS.map(quarterAmount),
    amount('total'),
    { name: 'projected', cell: ({ projected }, as) => as.flag(projected) },
    { name: 'basis', cell: ({ basis }, as) => as.basis(basis) },
  ],
  ({ quarters }) => quarters,
);

/** What a row of the results is, where it is not a dossier. */
export const DETAIL_TABLES = {
  dossier: null,
  year: YEAR_DETAIL,
  'calendar-year': CALENDAR_YEAR_DETAIL,
  quarter: QUARTER_DETAIL,
} as const satisfies Record<BatchDetail, DetailTable | null>;
