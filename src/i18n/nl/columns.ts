import type { Premium } from '../../calculation/premium.js';
import type { Messages } from '../catalog.js';
import { premiumColumns } from '../shared.js';

export const premiums: Readonly<Record<Premium, string>> = {
  wagePremium: 'Loonpremie',
  guidancePremium: 'Begeleidingspremie',
  supportPremium: 'Ondersteuningspremie',
};

export const columns = {
  ...premiumColumns(
    {
      wage_premium: 'loonpremie',
      guidance_fixed: 'begeleiding_vast',
      guidance_variable: 'begeleiding_variabel',
      guidance_premium: 'begeleidingspremie',
      support_premium: 'ondersteuningspremie',
    },
    (amount) => `totaal_${amount}`,
    (premium) => `oordeel_${premium}`,
  ),
  reasons: 'redenen',
  total: 'totaal',
  warnings: 'waarschuwingen',
  row: 'rij',
  year: 'jaar',
  from: 'van',
  to: 'tot',
  number: 'nummer',
  quarter: 'kwartaal',
  rate: 'percentage',
  reference_wage: 'referteloon',
  cap: 'plafond',
  capped_reference_wage: 'begrensd_referteloon',
  employer_cost: 'loonkost',
  net_cost: 'nettokost',
  projected: 'projectie',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `jaar_${year}_${column}`;
