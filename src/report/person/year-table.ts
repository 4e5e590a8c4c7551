import type { QuarterResult, Simulation, Totals, YearResult } from '../../measure/simulation.js';
import { QUARTERS_PER_YEAR } from '../../measure/term.js';
import { localAmount, localNumber } from '../../text/numbers.js';
import { addEuro, type Euro } from '../../values/euro.js';
import { formatQuarter } from '../../values/quarter.js';
import { ratePercentage } from '../../values/rate.js';
import type { Sentences } from '../sentences.js';
import type { Style } from './style.js';
import { drawTable } from './table.js';

/** The table by year with its total line. */
export function yearTable(simulation: Simulation, { messages, language }: Sentences, style: Style): string[] {
  const { headings } = messages.report;
  const amount = (value: Euro | null) => (value === null ? '' : localAmount(value, language));
  const premiums: readonly (readonly [string, (totals: Totals) => Euro | null])[] =
    simulation.dossier.employerType === 'self-employed'
      ? [[headings.supportPremium, (totals) => totals.supportPremium]]
      : [
          [headings.wagePremium, (totals) => totals.wagePremium],
          [headings.guidancePremium, (totals) => totals.guidancePremium],
          [headings.total, (totals) => totals.total],
          [headings.netCost, (totals) => totals.netCost],
        ];
  const hasWage = simulation.totals.employerCost !== null;
  const columns = [
    { heading: headings.year, align: 'right' as const },
    { heading: headings.period, align: 'left' as const },
    { heading: headings.rate, align: 'right' as const },
    ...(hasWage ? [{ heading: headings.cappedReferenceWage, align: 'right' as const }] : []),
    ...premiums.map(([heading]) => ({ heading, align: 'right' as const })),
  ];
  const capped = (quarters: readonly QuarterResult[]) => (hasWage ? [amount(cappedSum(quarters))] : []);
  const rows = simulation.years.map((year) => [
    String(year.year),
    period(year, simulation, style),
    rates(quartersOfYear(year, simulation))
      .map((rate) => localNumber(rate, language))
      .join('/'),
    ...capped(quartersOfYear(year, simulation)),
    ...premiums.map(([, value]) => amount(value(year))),
  ]);
  const total = [
    '',
    headings.total,
    '',
    ...capped(simulation.quarters),
    ...premiums.map(([, value]) => amount(value(simulation.totals))),
  ];
  return drawTable(columns, rows, total, style);
}

const quartersOfYear = ({ year }: YearResult, { quarters }: Simulation): readonly QuarterResult[] =>
  quarters.slice((year - 1) * QUARTERS_PER_YEAR, year * QUARTERS_PER_YEAR);

function period(year: YearResult, simulation: Simulation, style: Style): string {
  const projected = quartersOfYear(year, simulation).some((quarter) => quarter.projected);
  const to = style.ascii ? '-' : '–';
  return `${formatQuarter(year.from)}${to}${formatQuarter(year.to)}${projected ? '*' : ''}`;
}

const rates = (quarters: readonly QuarterResult[]): string[] => [
  ...new Set(quarters.map((quarter) => ratePercentage(quarter.rate))),
];

const cappedSum = (quarters: readonly QuarterResult[]): Euro =>
  addEuro(...quarters.map((quarter) => quarter.cappedReferenceWage).filter((value) => value !== null));

/** A line that says what the star means, where there is one. */
export const projectionNote = ({ quarters }: Simulation, { messages }: Sentences): string[] =>
  quarters.some((quarter) => quarter.projected) ? [messages.report.projectedMark] : [];
