import type { Premium } from '../../calculation/premium.js';
import type { Messages } from '../catalog.js';
import { premiumColumns } from '../shared.js';

export const premiums: Readonly<Record<Premium, string>> = {
  wagePremium: 'Prime salariale',
  guidancePremium: 'Prime d’accompagnement',
  supportPremium: 'Prime de soutien',
};

export const columns: Messages['columns'] = {
  ...premiumColumns(
    {
      wage_premium: 'prime_salariale',
      guidance_fixed: 'accompagnement_fixe',
      guidance_variable: 'accompagnement_variable',
      guidance_premium: 'prime_accompagnement',
      support_premium: 'prime_soutien',
    },
    (amount) => `total_${amount}`,
    (premium) => `verdict_${premium}`,
  ),
  reasons: 'motifs',
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
  employer_cost: 'cout_employeur',
  net_cost: 'cout_net',
  projected: 'projection',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `annee_${year}_${column}`;
