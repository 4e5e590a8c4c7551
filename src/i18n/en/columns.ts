import type { Premium } from '../../calculation/premium.js';
import type { Messages } from '../catalog.js';
import { premiumColumns } from '../shared.js';

export const premiums: Readonly<Record<Premium, string>> = {
  wagePremium: 'Wage premium',
  guidancePremium: 'Guidance premium',
  supportPremium: 'Support premium',
};

export const columns: Messages['columns'] = {
  ...premiumColumns(
    {
      wage_premium: 'wage_premium',
      guidance_fixed: 'guidance_fixed',
      guidance_variable: 'guidance_variable',
      guidance_premium: 'guidance_premium',
      support_premium: 'support_premium',
    },
    (amount) => `total_${amount}`,
    (premium) => `${premium}_verdict`,
  ),
  reasons: 'reasons',
  total: 'total',
  warnings: 'warnings',
  row: 'row',
  year: 'year',
  from: 'from',
  to: 'to',
  number: 'number',
  quarter: 'quarter',
  rate: 'rate',
  reference_wage: 'reference_wage',
  cap: 'cap',
  capped_reference_wage: 'capped_reference_wage',
  employer_cost: 'employer_cost',
  net_cost: 'net_cost',
  projected: 'projected',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `year_${year}_${column}`;
