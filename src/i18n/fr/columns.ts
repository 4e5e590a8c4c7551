import type { Messages } from '../catalog.js';

export const columns: Messages['columns'] = {
  wage_premium_verdict: 'verdict_prime_salariale',
  guidance_premium_verdict: 'verdict_prime_accompagnement',
  support_premium_verdict: 'verdict_prime_soutien',
  reasons: 'motifs',
  total_wage_premium: 'total_prime_salariale',
  total_guidance_premium: 'total_prime_accompagnement',
  total_support_premium: 'total_prime_soutien',
  total: 'total',
  warnings: 'avertissements',
  row: 'ligne',
  year: 'annee',
  from: 'de',
  to: 'a',
  number: 'numero',
  quarter: 'trimestre',
  rate: 'taux',
  reference_wage: 'salaire_reference',
  cap: 'plafond',
  capped_reference_wage: 'salaire_reference_plafonne',
  wage_premium: 'prime_salariale',
  guidance_fixed: 'accompagnement_fixe',
  guidance_variable: 'accompagnement_variable',
  guidance_premium: 'prime_accompagnement',
  support_premium: 'prime_soutien',
  employer_cost: 'cout_employeur',
  net_cost: 'cout_net',
  projected: 'projection',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `annee_${year}_${column}`;
