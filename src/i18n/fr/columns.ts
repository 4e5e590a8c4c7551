import type { Premium } from '../../calculation/premium.js';
import type { Messages } from '../catalog.js';
import { inSentence, lowerFirst, premiumColumns } from '../shared.js';

export const premiums: Readonly<Record<Premium, string>> = {
  wagePremium: 'Prime salariale',
  guidancePremium: 'Prime d’accompagnement',
  supportPremium: 'Prime de soutien',
};

const sentence = inSentence(premiums);

export const columns: Messages['columns'] = {
  ...premiumColumns(
    premiums,
    { guidance_fixed: 'Accompagnement : partie fixe', guidance_variable: 'Accompagnement : partie variable' },
    (premium) => `Total : ${sentence[premium]}`,
    (premium) => `${premiums[premium]} : verdict`,
  ),
  reasons: 'Conditions non remplies',
  total: 'Total',
  warnings: 'Avertissements',
  row: 'Ligne',
  column: 'Colonne',
  code: 'Code',
  problem: 'Problème',
  year: 'Année',
  calendar_year: 'Année civile',
  quarters: 'Trimestres',
  partial: 'Incomplète',
  from: 'De',
  to: 'À',
  number: 'Numéro',
  quarter: 'Trimestre',
  rate: 'Taux',
  reference_wage: 'Salaire de référence',
  cap: 'Plafond',
  capped_reference_wage: 'Salaire de référence plafonné',
  employer_cost: 'Coût pour l’employeur',
  net_cost: 'Coût net',
  per_month: 'Par mois',
  projected: 'Projection',
  basis: 'Base',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `Année ${year} : ${lowerFirst(column)}`;
