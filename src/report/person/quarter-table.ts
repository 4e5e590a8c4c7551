import type { QuarterResult, Simulation } from '../../measure/simulation.js';
import { localAmount, localNumber } from '../../text/numbers.js';
import type { Euro } from '../../values/euro.js';
import { formatQuarter } from '../../values/quarter.js';
import { ratePercentage } from '../../values/rate.js';
import type { Sentences } from '../sentences.js';
import type { Style } from './style.js';
import { drawTable } from './table.js';

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
const FOR_SELF_EMPLOYED: readonly AmountKey[] = ['supportPremium', 'total'];

/** The table by quarter with its total line. */
export function quarterTable(
  { dossier, quarters, totals }: Simulation,
  { messages, language }: Sentences,
  style: Style,
): string[] {
  const { headings } = messages.report;
  const keys = dossier.employerType === 'self-employed' ? FOR_SELF_EMPLOYED : FOR_EMPLOYERS;
  const amount = (value: Euro | null | undefined) =>
    value === null || value === undefined ? '' : localAmount(value, language);
  const row = (quarter: QuarterResult): string[] => [
    String(quarter.number),
    `${formatQuarter(quarter.quarter)}${quarter.projected ? '*' : ''}`,
    localNumber(ratePercentage(quarter.rate), language),
    ...keys.map((key) => amount(quarter[key])),
  ];
  const sums: Partial<Record<AmountKey, Euro | null>> = { ...totals, referenceWage: totals.employerCost };
  const columns = [
    { heading: headings.number, align: 'right' as const },
    { heading: headings.quarter, align: 'left' as const },
    { heading: headings.rate, align: 'right' as const },
    ...keys.map((key) => ({ heading: headings[key], align: 'right' as const })),
  ];
  const total = ['', headings.total, '', ...keys.map((key) => amount(sums[key]))];
  return drawTable(columns, quarters.map(row), total, style);
}
