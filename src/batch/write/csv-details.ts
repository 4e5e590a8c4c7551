import type { Simulation } from '../../measure/simulation.js';
import type { ResultColumn } from '../../text/messages.js';
import { formatQuarter } from '../../values/quarter.js';
import { formatRate } from '../../values/rate.js';
import { harmless } from '../harmless.js';
import { amountText, columnName, csvLine, type Dialect, decimalText } from './dialect.js';
import type { ResultWriter } from './result-writer.js';

const YEAR_COLUMNS = [
  'year',
  'from',
  'to',
  'wage_premium',
  'guidance_premium',
  'support_premium',
  'total',
  'employer_cost',
  'net_cost',
] as const satisfies readonly ResultColumn[];

const QUARTER_COLUMNS = [
  'number',
  'quarter',
  'rate',
  'reference_wage',
  'cap',
  'capped_reference_wage',
  'wage_premium',
  'guidance_fixed',
  'guidance_variable',
  'guidance_premium',
  'support_premium',
  'total',
  'projected',
] as const satisfies readonly ResultColumn[];

/** CSV with one row per year of the term: id, row, and the fields of a year. */
export const csvYears = (idHeader: string, to: Dialect): ResultWriter =>
  details(idHeader, YEAR_COLUMNS, to, ({ years }) =>
    years.map((year) => [
      String(year.year),
      formatQuarter(year.from),
      formatQuarter(year.to),
      ...[
        year.wagePremium,
        year.guidancePremium,
        year.supportPremium,
        year.total,
        year.employerCost,
        year.netCost,
      ].map((amount) => amountText(amount, to)),
    ]),
  );

/** CSV with one row per quarter of the term: id, row, and the fields of a quarter. */
export const csvQuarters = (idHeader: string, to: Dialect): ResultWriter =>
  details(idHeader, QUARTER_COLUMNS, to, ({ quarters }) =>
    quarters.map((quarter) => [
      String(quarter.number),
      formatQuarter(quarter.quarter),
      decimalText(formatRate(quarter.rate), to),
      ...[
        quarter.referenceWage,
        quarter.cap,
        quarter.cappedReferenceWage,
        quarter.wagePremium,
        quarter.guidanceFixed,
        quarter.guidanceVariable,
        quarter.guidancePremium,
        quarter.supportPremium,
        quarter.total,
      ].map((amount) => amountText(amount, to)),
      String(quarter.projected),
    ]),
  );

/** A dossier without years or quarters (its term starts before the measure) has one row with only id and row. */
function details(
  idHeader: string,
  columns: readonly ResultColumn[],
  to: Dialect,
  rowsOf: (simulation: Simulation) => string[][],
): ResultWriter {
  const headers = [idHeader, columnName('row', to), ...columns.map((column) => columnName(column, to))];
  const nothing = columns.map(() => '');
  return {
    head: to.mark + csvLine(headers, to),
    between: '',
    write: ({ line }, simulation) => {
      const id = simulation.dossier.id ?? '';
      const start = [to.name === 'excel' ? harmless(id) : id, String(line)];
      const rows = rowsOf(simulation);
      return (rows.length > 0 ? rows : [nothing]).map((row) => csvLine([...start, ...row], to)).join('');
    },
    tail: '',
  };
}
