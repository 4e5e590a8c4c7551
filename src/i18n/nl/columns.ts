import type { Messages } from '../catalog.js';

export const columns = {
  wage_premium_verdict: 'oordeel_loonpremie',
  guidance_premium_verdict: 'oordeel_begeleidingspremie',
  support_premium_verdict: 'oordeel_ondersteuningspremie',
  reasons: 'redenen',
  total_wage_premium: 'totaal_loonpremie',
  total_guidance_premium: 'totaal_begeleidingspremie',
  total_support_premium: 'totaal_ondersteuningspremie',
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
  wage_premium: 'loonpremie',
  guidance_fixed: 'begeleiding_vast',
  guidance_variable: 'begeleiding_variabel',
  guidance_premium: 'begeleidingspremie',
  support_premium: 'ondersteuningspremie',
  employer_cost: 'loonkost',
  net_cost: 'nettokost',
  projected: 'projectie',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `jaar_${year}_${column}`;
