import type { Simulation } from '../../calculation/simulation.js';
import { columnName, type Dialect } from '../../report/csv/dialect.js';
import {
  CALENDAR_YEAR_TABLE,
  type PartCells,
  type PartTable,
  QUARTER_TABLE,
  YEAR_TABLE,
} from '../../report/csv/part-tables.js';
import { type InputRow, numberOf } from '../read/row.js';
import type { BatchDetail } from './result-format.js';

/** How a format writes the values of a year or a quarter as cells. */
export interface DetailCells extends PartCells {
  /** A cell with nothing in it. */
  readonly nothing: string;
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

const detail = ({ headers, rowsOf }: PartTable): DetailTable => {
  const count = headers({ language: null }).length;
  return {
    headers: (to) => [columnName('row', to), ...headers(to)],
    rowsOf: (row, simulation, as) => {
      const rows = rowsOf(simulation, as);
      const nothing = Array.from({ length: count }, () => as.nothing);
      return (rows.length > 0 ? rows : [nothing]).map((cells) => [as.whole(numberOf(row)), ...cells]);
    },
  };
};

/** What a row of the results is, where it is not a dossier. */
export const DETAIL_TABLES = {
  dossier: null,
  year: detail(YEAR_TABLE),
  'calendar-year': detail(CALENDAR_YEAR_TABLE),
  quarter: detail(QUARTER_TABLE),
} as const satisfies Record<BatchDetail, DetailTable | null>;
