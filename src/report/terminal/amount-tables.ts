import { isPremium } from '../../calculation/premium.js';
import { amountOf, type QuarterResult, type Simulation, type Totals } from '../../calculation/simulation.js';
import { localAmount, localNumber, signedDifference } from '../../i18n/numbers.js';
import { type Euro, sumEuro, ZERO_EURO } from '../../primitives/euro.js';
import { formatQuarter, QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import { ratePercentage } from '../../primitives/rate.js';
import { drawTable, left, right, type TableContent } from './table.js';
import type { View } from './view.js';

const OF_YEAR = ['cappedReferenceWage', 'wagePremium', 'guidancePremium', 'total', 'netCost'] as const;
const OF_QUARTER = ['referenceWage', 'cap', 'cappedReferenceWage', 'wagePremium', 'guidancePremium', 'total'] as const;
const OF_SELF_EMPLOYED = ['supportPremium'] as const;

const keysFor = <K>({ dossier }: Simulation, ofEmployer: readonly K[]) =>
  dossier.employerType === 'self-employed' ? OF_SELF_EMPLOYED : ofEmployer;

const showAmount = (amount: Euro | null, { language }: View): string =>
  amount === null ? '' : localAmount(amount, language);

/** Draws the table by year with a total; where it is too wide, with only the first quarter of each period. */
export const yearTable = (view: View): string[] =>
  drawTable([yearContent(view, false), yearContent(view, true)], view.style);

function yearContent(view: View, isNarrow: boolean): TableContent {
  const { simulation, messages, style } = view;
  const { headings } = messages.report;
  const keys = keysFor(simulation, OF_YEAR);
  const cells = (totals: Totals, quarters: readonly QuarterResult[]) =>
    keys.map((key) => showAmount(key === 'cappedReferenceWage' ? cappedSum(quarters) : amountOf(totals, key), view));
  return {
    columns: [
      right(headings.year),
      left(headings.period),
      right(isNarrow ? '%' : headings.rate),
      ...keys.map((key) => right(headings[key])),
    ],
    rows: simulation.years.map((year) => {
      const end = year.year * QUARTERS_PER_YEAR;
      const quarters = simulation.quarters.slice(end - QUARTERS_PER_YEAR, end);
      const last = isNarrow ? '' : formatQuarter(year.to);
      const rates = new Set(quarters.map((quarter) => formatPercentage(quarter, view)));
      return [
        String(year.year),
        `${formatQuarter(year.from)}${style.ascii ? '-' : '–'}${last}${quarters.some(isProjected) ? '*' : ''}`,
        [...rates].join(isNarrow ? '\n' : '/'),
        ...cells(year, quarters),
      ];
    }),
    total: ['', headings.total, '', ...cells(simulation.totals, simulation.quarters)],
  };
}

const cappedSum = (quarters: readonly QuarterResult[]): Euro =>
  sumEuro(quarters.map((quarter) => quarter.cappedReferenceWage).filter((value) => value !== null));

const formatPercentage = ({ rate }: QuarterResult, { language }: View): string =>
  localNumber(ratePercentage(rate), language);

const isProjected = ({ projected }: QuarterResult): boolean => projected;

/** A line that explains the star, where a table has one. */
export const projectionNote = ({ simulation, messages }: View): string[] =>
  simulation.quarters.some(isProjected) ? [messages.report.projectedMark] : [];

/** Draws the table by quarter with a total; where it is too wide, without the quarter numbers. */
export const quarterTable = (view: View): string[] =>
  drawTable([quarterContent(view, false), quarterContent(view, true)], view.style);

function quarterContent(view: View, isNarrow: boolean): TableContent {
  const { simulation, messages } = view;
  const { quarters, totals } = simulation;
  const { headings } = messages.report;
  const keys = keysFor(simulation, OF_QUARTER);
  const number = (text: string) => (isNarrow ? [] : [text]);
  const sumOf = (key: (typeof keys)[number]): Euro | null => {
    if (key === 'referenceWage') return totals.employerCost;
    return key === 'cap' || key === 'cappedReferenceWage' ? null : amountOf(totals, key);
  };
  return {
    columns: [
      ...number(headings.number).map(right),
      left(headings.quarter),
      right(isNarrow ? '%' : headings.rate),
      ...keys.map((key) => right(headings[key])),
    ],
    rows: quarters.map((quarter) => [
      ...number(String(quarter.number)),
      `${formatQuarter(quarter.quarter)}${quarter.projected ? '*' : ''}`,
      formatPercentage(quarter, view),
      ...keys.map((key) => showAmount(isPremium(key) ? quarter.premiums[key] : quarter[key], view)),
    ]),
    total: [...number(''), headings.total, '', ...keys.map((key) => showAmount(sumOf(key), view))],
  };
}

/** The total premiums by year of the first simulation, the one before and this one, with the difference from the first. */
export function differenceTable(first: Simulation, before: Simulation, view: View): string[] {
  const { simulation: now, messages, language, style } = view;
  const { report, interview } = messages;
  const shown = before === first ? [first, now] : [first, before, now];
  const cells = (label: string, totalOf: (simulation: Simulation) => Euro | undefined) => [
    label,
    ...shown.map((one) => localAmount(totalOf(one) ?? ZERO_EURO, language)),
    signedDifference(totalOf(first) ?? ZERO_EURO, totalOf(now) ?? ZERO_EURO, language),
  ];
  const years = Math.max(...shown.map((one) => one.years.length));
  const names = [interview.first, ...(before === first ? [] : [interview.before]), interview.after, interview.change];
  const content = {
    columns: [report.headings.year, ...names].map(right),
    rows: Array.from({ length: years }, (_, index) => cells(String(index + 1), (one) => one.years[index]?.total)),
    total: cells(report.headings.total, (one) => one.totals.total),
  };
  return [style.colour.bold(interview.difference), ...drawTable([content], style)];
}
