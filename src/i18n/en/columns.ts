import type { Premium } from '../../calculation/premium.js';
import type { Messages } from '../catalog.js';
import { inSentence, lowerFirst, premiumColumns } from '../shared.js';

export const premiums: Readonly<Record<Premium, string>> = {
  wagePremium: 'Wage premium',
  guidancePremium: 'Guidance premium',
  supportPremium: 'Support premium',
};

const sentence = inSentence(premiums);

export const columns: Messages['columns'] = {
  ...premiumColumns(
    premiums,
    { guidance_fixed: 'Guidance: fixed part', guidance_variable: 'Guidance: variable part' },
    (premium) => `Total: ${sentence[premium]}`,
    (premium) => `${premiums[premium]}: verdict`,
  ),
  reasons: 'Conditions not met',
  total: 'Total',
  warnings: 'Warnings',
  row: 'Row',
  column: 'Column',
  code: 'Code',
  problem: 'Problem',
  year: 'Year',
  calendar_year: 'Calendar year',
  quarters: 'Quarters',
  partial: 'Partial',
  from: 'From',
  to: 'To',
  number: 'Number',
  quarter: 'Quarter',
  rate: 'Rate',
  reference_wage: 'Reference wage',
  cap: 'Cap',
  capped_reference_wage: 'Capped reference wage',
  employer_cost: 'Employer cost',
  net_cost: 'Net cost',
  per_month: 'Per month',
  projected: 'Projected',
  basis: 'Basis',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `Year ${year}: ${lowerFirst(column)}`;
