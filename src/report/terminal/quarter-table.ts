import { isPremium } from '../../calculation/premium.js';
import { amountOf, type QuarterResult, type Simulation } from '../../calculation/simulation.js';
import type { Formatter } from '../../i18n/format.js';
import { localAmount, localNumber } from '../../i18n/numbers.js';
import type { Euro } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { ratePercentage } from '../../primitives/rate.js';
import type { Style } from './style.js';
import { drawTable, left, right, type TableContent } from './table.js';

type AmountKey =
  | 'referenceWage'
  | 'cap'
  | 'cappedReferenceWage'
  | 'wagePremium'
  | 'guidancePremium'
  | 'supportPremium'
  | 'total';

const FOR_EMPLOYERS: readonly AmountKey[] = [
  'referenceWage',
  'cap',
  'cappedReferenceWage',
  'wagePremium',
  'guidancePremium',
  'total',
];
const FOR_SELF_EMPLOYED: readonly AmountKey[] = ['supportPremium'];

/** Draws the table by quarter with a total; where it is too wide, without the quarter numbers. */
export function quarterTable(simulation: Simulation, sentences: Formatter, style: Style): string[] {
  return drawTable([content(simulation, sentences, false), content(simulation, sentences, true)], style);
}

function content(
  { dossier, quarters, totals }: Simulation,
  { messages, language }: Formatter,
  isNarrow: boolean,
): TableContent {
  const { headings } = messages.report;
  const keys = dossier.employerType === 'self-employed' ? FOR_SELF_EMPLOYED : FOR_EMPLOYERS;
  const amount = (value: Euro | null | undefined) =>
    value === null || value === undefined ? '' : localAmount(value, language);
  const number = (text: string) => (isNarrow ? [] : [text]);
  const sumOf = (key: AmountKey): Euro | null => {
    if (key === 'referenceWage') return totals.employerCost;
    return isPremium(key) || key === 'total' ? amountOf(totals, key) : null;
  };
  return {
    columns: [
      ...number(headings.number).map(right),
      left(headings.quarter),
      right(isNarrow ? '%' : headings.rate),
      ...keys.map((key) => right(headings[key])),
    ],
    rows: quarters.map((quarter: QuarterResult) => [
      ...number(String(quarter.number)),
      `${formatQuarter(quarter.quarter)}${quarter.projected ? '*' : ''}`,
      localNumber(ratePercentage(quarter.rate), language),
      ...keys.map((key) => amount(isPremium(key) ? quarter.premiums[key] : quarter[key])),
    ]),
    total: [...number(''), headings.total, '', ...keys.map((key) => amount(sumOf(key)))],
  };
}
