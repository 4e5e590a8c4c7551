import type { QuarterResult, Simulation, Totals, YearResult } from '../../calculation/simulation.js';
import type { Formatter } from '../../i18n/format.js';
import { localAmount, localNumber } from '../../i18n/numbers.js';
import { type Euro, sumEuro } from '../../primitives/euro.js';
import { formatQuarter, QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import { ratePercentage } from '../../primitives/rate.js';
import type { Style } from './style.js';
import { drawTable, left, right, type TableContent } from './table.js';

/** Draws the table by year with a total; where it is too wide, with only the first quarter of each period. */
export function yearTable(simulation: Simulation, sentences: Formatter, style: Style): string[] {
  const wide = content(simulation, sentences, style, false);
  return drawTable([wide, content(simulation, sentences, style, true)], style);
}

type AmountOf = (totals: Totals, quarters: readonly QuarterResult[]) => Euro | null;

function content(
  simulation: Simulation,
  { messages, language }: Formatter,
  style: Style,
  isNarrow: boolean,
): TableContent {
  const { headings } = messages.report;
  const amounts: readonly (readonly [string, AmountOf])[] =
    simulation.dossier.employerType === 'self-employed'
      ? [[headings.supportPremium, ({ premiums }) => premiums.supportPremium]]
      : [
          [headings.cappedReferenceWage, (_, quarters) => cappedSum(quarters)],
          [headings.wagePremium, ({ premiums }) => premiums.wagePremium],
          [headings.guidancePremium, ({ premiums }) => premiums.guidancePremium],
          [headings.total, ({ total }) => total],
          [headings.netCost, ({ netCost }) => netCost],
        ];
  const cells = (totals: Totals, quarters: readonly QuarterResult[]) =>
    amounts.map(([, amountOf]) => {
      const amount = amountOf(totals, quarters);
      return amount === null ? '' : localAmount(amount, language);
    });
  return {
    columns: [
      right(headings.year),
      left(headings.period),
      right(isNarrow ? '%' : headings.rate),
      ...amounts.map(([heading]) => right(heading)),
    ],
    rows: simulation.years.map((year) => {
      const quarters = quartersOfYear(year, simulation);
      const rates = ratesOf(quarters).map((rate) => localNumber(rate, language));
      return [
        String(year.year),
        period(year, quarters, style, isNarrow),
        rates.join(isNarrow ? '\n' : '/'),
        ...cells(year, quarters),
      ];
    }),
    total: ['', headings.total, '', ...cells(simulation.totals, simulation.quarters)],
  };
}

const quartersOfYear = ({ year }: YearResult, { quarters }: Simulation): readonly QuarterResult[] =>
  quarters.slice((year - 1) * QUARTERS_PER_YEAR, year * QUARTERS_PER_YEAR);

function period(
  year: YearResult,
  quarters: readonly QuarterResult[],
  { ascii }: Style,
  isNarrow: boolean,
): string {
  const star = quarters.some((quarter) => quarter.projected) ? '*' : '';
  const to = ascii ? '-' : '–';
  return isNarrow
    ? `${formatQuarter(year.from)}${to}${star}`
    : `${formatQuarter(year.from)}${to}${formatQuarter(year.to)}${star}`;
}

const ratesOf = (quarters: readonly QuarterResult[]): string[] => [
  ...new Set(quarters.map((quarter) => ratePercentage(quarter.rate))),
];

const cappedSum = (quarters: readonly QuarterResult[]): Euro =>
  sumEuro(quarters.map((quarter) => quarter.cappedReferenceWage).filter((value) => value !== null));

/** A line that explains the star, where the table has one. */
export const projectionNote = ({ quarters }: Simulation, { messages }: Formatter): string[] =>
  quarters.some((quarter) => quarter.projected) ? [messages.report.projectedMark] : [];
