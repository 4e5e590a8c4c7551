import type { Messages } from '../catalog.js';

export const columns: Messages['columns'] = {
  wage_premium_verdict: 'wage_premium_verdict',
  guidance_premium_verdict: 'guidance_premium_verdict',
  support_premium_verdict: 'support_premium_verdict',
  reasons: 'reasons',
  total_wage_premium: 'total_wage_premium',
  total_guidance_premium: 'total_guidance_premium',
  total_support_premium: 'total_support_premium',
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
  wage_premium: 'wage_premium',
  guidance_fixed: 'guidance_fixed',
  guidance_variable: 'guidance_variable',
  guidance_premium: 'guidance_premium',
  support_premium: 'support_premium',
  employer_cost: 'employer_cost',
  net_cost: 'net_cost',
  projected: 'projected',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `year_${year}_${column}`;
