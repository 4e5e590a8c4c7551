import type { Messages } from '../catalog.js';

export const fields: Messages['fields'] = {
  id: 'Dossier reference',
  employer_type: 'Type of employer',
  in_difficulty: 'Undertaking in difficulty',
  residence: 'Region where the person lives',
  limitation: 'Limitation recognised by VDAB',
  employment_contract: 'There is an employment contract',
  contract_hours: 'Total hours of the contract',
  workplace: 'Region of the establishment where the person works',
  returns_weekly: 'Returns to the main residence at least once a week',
  advice_years: 'Duration of the advice, in years',
  wage_need: 'Need for the wage premium',
  guidance_need: 'Need for guidance',
  start: 'Start: quarter, or date of the decision',
  fraction: 'Employment fraction',
  gross_monthly: 'Gross wage per month, in euro',
  year_end_premium: 'Year-end premium per year, in euro',
  contributions_monthly: 'Employer contributions per month, in euro',
  reductions_monthly: 'Reductions of contributions per month, in euro',
  contract_start: 'First day of the contract',
  contract_end: 'Last day of the contract',
  evaluated_from: 'Quarter number from which the evaluation applies',
  evaluated_rate: 'Rate after the evaluation, in percent',
  evaluated_guidance: 'Need for guidance after the evaluation',
  self_employed_after_2008: 'Self-employed, or limitation recognised, after the date in 2008',
  income_above_threshold: 'Income above the threshold, or a viability certificate',
};

export const assumptions: Messages['assumptions'] = {
  in_difficulty: () => 'the employer is not an undertaking in difficulty',
  employment_contract: () => 'there is an employment contract',
  contract_hours: ({ minimumHours }) => `the contract is for at least ${minimumHours} hours in total`,
  wage_need: () => 'the standard need applies',
  guidance_need: () => 'there is no need for guidance',
  fraction: () => 'full-time work',
  year_end_premium: () => 'no year-end premium',
  reductions_monthly: () => 'no reductions of contributions',
  self_employed_after_2008: ({ selfEmployedAfter }) =>
    `self-employed, or limitation recognised, after ${selfEmployedAfter}`,
  income_above_threshold: () => 'enough income, or a viability certificate',
};
