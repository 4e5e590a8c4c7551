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
import { snakeCase } from '../../vocabulary/names.js';
import { columnName, type Dialect } from './dialect.js';

/** How a format writes the values of a year or a quarter as cells. */
export interface PartCells {
  readonly whole: (value: number) => string;
  readonly quarter: (quarter: Quarter) => string;
  readonly amount: (amount: Euro | null) => string;
  readonly rate: (rate: Rate) => string;
  readonly flag: (value: boolean) => string;
  readonly basis: (basis: Basis) => string;
}

interface PartColumn<Row> {
  /** Its canonical name. */
  readonly name: ResultColumn;
  /** The name of its heading, where that is another one. */
  readonly heading?: ResultColumn;
  readonly cell: (row: Row, as: PartCells) => string;
}

/** A table of the years, calendar years or quarters of a simulation. */
export interface PartTable {
  headers(to: Pick<Dialect, 'language'>): string[];
  /** The cells of each row; no rows where the term starts before the measure. */
  rowsOf(simulation: Simulation, as: PartCells): string[][];
}

const table = <Row>(
  columns: readonly PartColumn<Row>[],
  rowsOf: (simulation: Simulation) => readonly Row[],
): PartTable => ({
  headers: (to) => columns.map(({ name, heading = name }) => columnName(to.language === null ? name : heading, to)),
  rowsOf: (simulation, as) => rowsOf(simulation).map((row) => columns.map(({ cell }) => cell(row, as))),
});

type AmountKey = 'referenceWage' | 'cap' | 'cappedReferenceWage' | 'total' | 'employerCost' | 'netCost';

const amount = <Key extends AmountKey>(key: Key) => ({
  name: snakeCase<AmountKey>(key),
  cell: (row: Readonly<Record<Key, Euro | null>>, as: PartCells) => as.amount(row[key]),
});

const premium = (key: Premium) => ({
  name: snakeCase(key),
  cell: ({ premiums }: Pick<Totals, 'premiums'>, as: PartCells) => as.amount(premiums[key]),
});

const quarterAmount = (key: QuarterAmount) => ({
  name: snakeCase(key),
  cell: (quarter: QuarterResult, as: PartCells) => as.amount(quarterAmountOf(quarter, key)),
});

export const YEAR_TABLE = table<YearResult>(
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

export const CALENDAR_YEAR_TABLE = table<CalendarYearResult>(
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

export const QUARTER_TABLE = table<QuarterResult>(
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
