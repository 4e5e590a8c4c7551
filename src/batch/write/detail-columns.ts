import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import type { QuarterResult, Simulation, Totals, YearResult } from '../../calculation/simulation.js';
import type { ResultColumn } from '../../i18n/catalog.js';
import type { Euro } from '../../primitives/euro.js';
import type { Quarter } from '../../primitives/quarter.js';
import type { Rate } from '../../primitives/rate.js';
import { COLUMN_OF_PREMIUM } from './premium-columns.js';

/** How a format writes the values of a year or a quarter as cells. */
export interface DetailCells {
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
  /** The cells of each year or quarter; a dossier whose term starts before the measure has none. */
  rowsOf(simulation: Simulation, as: DetailCells): string[][];
}

const detail = <Row>(
  columns: readonly DetailColumn<Row>[],
  rowsOf: (simulation: Simulation) => readonly Row[],
): DetailTable => ({
  columns: columns.map(({ name }) => name),
  rowsOf: (simulation, as) => rowsOf(simulation).map((row) => columns.map(({ cell }) => cell(row, as))),
});

const amount = <Key extends string>(name: ResultColumn, key: Key) => ({
  name,
  cell: (row: Readonly<Record<Key, Euro | null>>, as: DetailCells) => as.amount(row[key]),
});

/** The columns of the premiums, in their order. */
const premium = (name: Premium) => ({
  name: COLUMN_OF_PREMIUM[name],
  cell: ({ premiums }: Pick<Totals, 'premiums'>, as: DetailCells) => as.amount(premiums[name]),
});

/** A row per year of the term. */
const YEAR_DETAIL = detail<YearResult>(
  [
    { name: 'year', cell: ({ year }, as) => as.whole(year) },
    { name: 'from', cell: ({ from }, as) => as.quarter(from) },
    { name: 'to', cell: ({ to }, as) => as.quarter(to) },
    ...PREMIUMS.map(premium),
    amount('total', 'total'),
    amount('employer_cost', 'employerCost'),
    amount('net_cost', 'netCost'),
  ],
  ({ years }) => years,
);

/** A row per quarter of the term. */
const QUARTER_DETAIL = detail<QuarterResult>(
  [
    { name: 'number', cell: ({ number }, as) => as.whole(number) },
    { name: 'quarter', cell: ({ quarter }, as) => as.quarter(quarter) },
    { name: 'rate', cell: ({ rate }, as) => as.rate(rate) },
    amount('reference_wage', 'referenceWage'),
    amount('cap', 'cap'),
    amount('capped_reference_wage', 'cappedReferenceWage'),
    premium('wagePremium'),
    amount('guidance_fixed', 'guidanceFixed'),
    amount('guidance_variable', 'guidanceVariable'),
    premium('guidancePremium'),
    premium('supportPremium'),
    amount('total', 'total'),
    { name: 'projected', cell: ({ projected }, as) => as.flag(projected) },
  ],
  ({ quarters }) => quarters,
);

/** What a row of the results is, where it is not a dossier. */
export const DETAIL_TABLES = { dossier: null, year: YEAR_DETAIL, quarter: QUARTER_DETAIL } as const;
