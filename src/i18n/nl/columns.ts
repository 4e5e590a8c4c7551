import type { Premium } from '../../calculation/premium.js';
import type { Messages } from '../catalog.js';
import { inSentence, lowerFirst, premiumColumns } from '../shared.js';

export const premiums: Readonly<Record<Premium, string>> = {
  wagePremium: 'Loonpremie',
  guidancePremium: 'Begeleidingspremie',
  supportPremium: 'Ondersteuningspremie',
};

const sentence = inSentence(premiums);

export const columns = {
  ...premiumColumns(
    premiums,
    { guidance_fixed: 'Begeleiding: vast deel', guidance_variable: 'Begeleiding: variabel deel' },
    (premium) => `Totaal: ${sentence[premium]}`,
    (premium) => `${premiums[premium]}: oordeel`,
  ),
  reasons: 'Niet voldane voorwaarden',
  total: 'Totaal',
  warnings: 'Waarschuwingen',
  row: 'Rij',
  column: 'Kolom',
  code: 'Code',
  problem: 'Probleem',
  year: 'Jaar',
  calendar_year: 'Kalenderjaar',
  quarters: 'Kwartalen',
  partial: 'Onvolledig',
  from: 'Van',
  to: 'Tot en met',
  number: 'Nummer',
  quarter: 'Kwartaal',
  rate: 'Percentage',
  reference_wage: 'Referteloon',
  cap: 'Plafond',
  capped_reference_wage: 'Begrensd referteloon',
  employer_cost: 'Loonkost',
  net_cost: 'Nettokost',
  per_month: 'Per maand',
  projected: 'Projectie',
  basis: 'Basis',
};

export const yearColumn: Messages['yearColumn'] = (year, column) => `Jaar ${year}: ${lowerFirst(column)}`;
