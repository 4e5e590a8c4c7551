import type { Messages } from '../catalog.js';

export const fields: Messages['fields'] = {
  id: 'Dossier',
  employer_type: 'Type werkgever',
  in_difficulty: 'Onderneming in moeilijkheden',
  residence: 'Gewest waar de persoon woont',
  limitation: 'Arbeidsbeperking erkend door VDAB',
  employment_contract: 'Er is een arbeidsovereenkomst',
  contract_hours: 'Aantal uren van de hele overeenkomst',
  workplace: 'Gewest van de vestiging waar de persoon werkt',
  returns_weekly: 'Keert minstens eenmaal per week terug naar de hoofdverblijfplaats',
  advice_years: 'Duur van het advies in jaren',
  wage_need: 'Behoefte voor de loonpremie',
  guidance_need: 'Behoefte aan begeleiding',
  start: 'Start: kwartaal of datum van de beslissing',
  fraction: 'Tewerkstellingsbreuk',
  gross_monthly: 'Brutoloon per maand, in euro',
  year_end_premium: 'Eindejaarspremie per jaar, in euro',
  contributions_monthly: 'Werkgeversbijdragen per maand, in euro',
  reductions_monthly: 'Bijdrageverminderingen per maand, in euro',
  contract_start: 'Eerste dag van de overeenkomst',
  contract_end: 'Laatste dag van de overeenkomst',
  evaluated_from: 'Nummer van het kwartaal waarin de evaluatie ingaat',
  evaluated_rate: 'Percentage na de evaluatie',
  evaluated_guidance: 'Behoefte aan begeleiding na de evaluatie',
  self_employed_after_2008: 'Zelfstandige geworden, of beperking erkend, na de datum in 2008',
  income_above_threshold: 'Inkomen boven de drempel, of leefbaarheidsattest',
};

export const assumptions: Messages['assumptions'] = {
  in_difficulty: () => 'de werkgever is geen onderneming in moeilijkheden',
  employment_contract: () => 'er is een arbeidsovereenkomst',
  contract_hours: ({ minimumHours }) => `de overeenkomst telt in totaal minstens ${minimumHours} uur`,
  wage_need: () => 'de standaardbehoefte geldt',
  guidance_need: () => 'er is geen behoefte aan begeleiding',
  fraction: () => 'voltijdse tewerkstelling',
  year_end_premium: () => 'geen eindejaarspremie',
  reductions_monthly: () => 'geen bijdrageverminderingen',
  self_employed_after_2008: ({ selfEmployedAfter }) =>
    `zelfstandige geworden, of beperking erkend, na ${selfEmployedAfter}`,
  income_above_threshold: () => 'inkomen boven de drempel, of een leefbaarheidsattest',
};
