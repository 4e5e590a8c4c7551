import { isPremium } from '../../calculation/premium.js';
import { amountOf, type Simulation } from '../../calculation/simulation.js';
import { localAmount, signedDifference } from '../../i18n/numbers.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { yearParts } from '../year-parts.js';
import { keysFor, showAmount } from './amount-cells.js';
import { drawTable, left, right, type TableContent } from './table.js';
import type { View } from './view.js';
import { projectionMark, rateCell } from './year-cells.js';

const OF_QUARTER = ['referenceWage', 'cap', 'cappedReferenceWage', 'wagePremium', 'guidancePremium', 'total'] as const;

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
      `${formatQuarter(quarter.quarter)}${projectionMark([quarter])}`,
      rateCell([quarter], view),
      ...keys.map((key) => showAmount(isPremium(key) ? quarter.premiums[key] : quarter[key], view)),
    ]),
    total: [...number(''), headings.total, '', ...keys.map((key) => showAmount(sumOf(key), view))],
  };
}

/** The total premiums by year of the first simulation, the one before and this one, with the difference from the first. */
export function differenceTable(first: Simulation, before: Simulation, view: View): string[] {
  const { simulation: now, messages, language, style, group } = view;
  const { report, interview } = messages;
  const shown = before === first ? [first, now] : [first, before, now];
  const cells = (label: string, totalOf: (simulation: Simulation) => Euro | undefined) => [
    label,
    ...shown.map((one) => localAmount(totalOf(one) ?? ZERO_EURO, language)),
    signedDifference(totalOf(first) ?? ZERO_EURO, totalOf(now) ?? ZERO_EURO, language),
  ];
  const partsOf = new Map(shown.map((one) => [one, yearParts(one, group)]));
  const years = [...new Set([...partsOf.values()].flat().map(({ year }) => year))].sort((a, b) => a - b);
  const names = [interview.first, ...(before === first ? [] : [interview.before]), interview.after, interview.change];
  const content = {
    columns: [report.headings.year, ...names].map(right),
    rows: years.map((year) =>
      cells(String(year), (one) => partsOf.get(one)?.find((part) => part.year === year)?.total),
    ),
    total: cells(report.headings.total, (one) => one.totals.total),
  };
  return [style.colour.bold(interview.difference), ...drawTable([content], style)];
}
