import { PREMIUMS, type Premium, QUARTER_AMOUNTS, type QuarterAmount } from '../../calculation/premium.js';
import {
  type QuarterResult,
  quarterAmountOf,
  type Simulation,
  type Totals,
  type YearResult,
} from '../../calculation/simulation.js';
import { fieldNamed, headerIn } from '../../dossier/fields.js';
import type { ResultColumn } from '../../i18n/catalog.js';
import type { Euro } from '../../primitives/euro.js';
import type { Quarter } from '../../primitives/quarter.js';
import type { Rate } from '../../primitives/rate.js';
import { snakeCase } from '../../vocabulary/names.js';
import { headerOf, type InputFormat } from '../read/header.js';
import type { InputRow } from '../read/row.js';
import type { Dialect } from './dialect.js';

/** How a format writes the values of a year or a quarter as cells. */
export interface DetailCells {
  /** Text of that line of the input. */
  readonly text: (text: string, line: number) => string;
  readonly whole: (value: number) => string;
  readonly quarter: (quarter: Quarter) => string;
  readonly amount: (amount: Euro | null) => string;
  readonly rate: (rate: Rate) => string;
  readonly flag: (value: boolean) => string;
}

interface DetailColumn<Row> {
  readonly name: ResultColumn;
  readonly cell: (row: Row, as: DetailCells) => string;
}

/** The columns of rows that are a part of a dossier, and the cells of those rows. */
export interface DetailTable {
  readonly columns: readonly ResultColumn[];
  /**
   * A row for each year or quarter: the cells of the id, the line and these columns. A dossier whose term starts before the
   * measure has one row, with only id and line.
   */
  rowsOf(row: InputRow, simulation: Simulation, as: DetailCells): string[][];
}

const detail = <Row>(
  columns: readonly DetailColumn<Row>[],
  rowsOf: (simulation: Simulation) => readonly Row[],
): DetailTable => ({
  columns: columns.map(({ name }) => name),
  rowsOf: ({ line }, simulation, as) => {
    const start = [as.text(simulation.dossier.id ?? '', line), as.whole(line)];
    const rows = rowsOf(simulation).map((row) => columns.map(({ cell }) => cell(row, as)));
    const nothing = columns.map(() => as.text('', line));
    return (rows.length > 0 ? rows : [nothing]).map((cells) => [...start, ...cells]);
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
  ],
  ({ quarters }) => quarters,
);

/** What a row of the results is, where it is not a dossier. */
export const DETAIL_TABLES = { dossier: null, year: YEAR_DETAIL, quarter: QUARTER_DETAIL } as const;

/**
 * The header of the ids, which come before those columns: for spreadsheets as in the input where it has one, else in the
 * language of the headers.
 */
export function idHeader(input: InputFormat, to: Dialect): string {
  const field = fieldNamed('id');
  const header = headerOf(input);
  const index = header?.indexes.get('id');
  if (header && index !== undefined && to.name === 'excel') return header.names[index] ?? 'id';
  return field ? headerIn(to.language, field) : 'id';
}
