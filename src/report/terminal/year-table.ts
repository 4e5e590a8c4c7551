import { amountOf, type QuarterResult, type Totals } from '../../calculation/simulation.js';
import { type Euro, sumEuro } from '../../primitives/euro.js';
import { yearParts } from '../year-parts.js';
import { keysFor, showAmount } from './amount-cells.js';
import { drawTable, left, right, type TableContent } from './table.js';
import type { View } from './view.js';
import { periodCell, projectionMark, rateCell, yearCell } from './year-cells.js';

const OF_YEAR = ['cappedReferenceWage', 'wagePremium', 'guidancePremium', 'total', 'netCost'] as const;

/** How much of the period of a year is shown: both quarters, only the first, or none. */
type Period = 'whole' | 'short' | 'none';

/**
 * Draws the table by year of the term or calendar year, with a total. Where it is too wide, periods are shortened, then
 * left out.
 */
export function yearTable(view: View): string[] {
  const short = yearContent(view, 'short');
  const contents = [
    yearContent(view, 'whole'),
    short,
    yearContent(view, 'short', '\n'),
    yearContent(view, 'none', '\n'),
  ];
  return drawTable(contents, view.style, short);
}

/** @param betweenRates what is between the percentages of a year: a line break where columns must be narrow */
function yearContent(view: View, period: Period, betweenRates: '/' | '\n' = '/'): TableContent {
  const { simulation, messages, group } = view;
  const { headings } = messages.report;
  const keys = keysFor(simulation, OF_YEAR);
  const where = <T>(cell: T): T[] => (period === 'none' ? [] : [cell]);
  const cells = (totals: Totals, quarters: readonly QuarterResult[]) =>
    keys.map((key) => showAmount(key === 'cappedReferenceWage' ? cappedSum(quarters) : amountOf(totals, key), view));
  return {
    columns: [
      (period === 'none' ? left : right)(headings.year),
      ...where(left(headings.period)),
      right(betweenRates === '/' ? headings.rate : '%'),
      ...keys.map((key) => right(headings[key])),
      right(messages.tables.monthly),
    ],
    rows: yearParts(simulation, group).map((year) => [
      `${yearCell(year, view)}${period === 'none' ? projectionMark(year.quarters) : ''}`,
      ...where(periodCell(year, view, period === 'short')),
      rateCell(year.quarters, view, betweenRates),
      ...cells(year, year.quarters),
      showAmount(year.monthly, view),
    ]),
    total: [
      ...(period === 'none' ? [headings.total] : ['', headings.total]),
      '',
      ...cells(simulation.totals, simulation.quarters),
      '',
    ],
  };
}

const cappedSum = (quarters: readonly QuarterResult[]): Euro =>
  sumEuro(quarters.map((quarter) => quarter.cappedReferenceWage).filter((value) => value !== null));
