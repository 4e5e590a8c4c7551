import type { Messages } from '../catalog.js';

export const fields: Messages['fields'] = {
  id: 'Dossier',
  employer_type: 'Type d’employeur',
  in_difficulty: 'Entreprise en difficulté',
  residence: 'Région où habite la personne',
  limitation: 'Limitation à l’emploi reconnue par le VDAB',
  employment_contract: 'Il y a un contrat de travail',
  contract_hours: 'Nombre d’heures de tout le contrat',
  workplace: 'Région de l’établissement où travaille la personne',
  returns_weekly: 'Retourne au moins une fois par semaine à la résidence principale',
  advice_years: 'Durée de l’avis en années',
  wage_need: 'Besoin pour la prime salariale',
  guidance_need: 'Besoin d’accompagnement',
  start: 'Début : trimestre ou date de la décision',
  fraction: 'Fraction d’occupation',
  gross_monthly: 'Salaire brut par mois, en euros',
  year_end_premium: 'Prime de fin d’année par an, en euros',
  contributions_monthly: 'Cotisations patronales par mois, en euros',
  reductions_monthly: 'Réductions de cotisations par mois, en euros',
  contract_start: 'Premier jour du contrat',
  contract_end: 'Dernier jour du contrat',
  evaluated_from: 'Numéro du trimestre à partir duquel l’évaluation s’applique',
  evaluated_rate: 'Pourcentage après l’évaluation',
  evaluated_guidance: 'Besoin d’accompagnement après l’évaluation',
  self_employed_after_2008: 'Devenu indépendant, ou limitation reconnue, après la date de 2008',
  income_above_threshold: 'Revenu supérieur au seuil, ou attestation de viabilité',
};

export const assumptions: Messages['assumptions'] = {
  in_difficulty: () => 'l’employeur n’est pas une entreprise en difficulté',
  employment_contract: () => 'il y a un contrat de travail',
  contract_hours: ({ minimumHours }) => `le contrat porte sur au moins ${minimumHours} heures au total`,
  wage_need: () => 'le besoin standard s’applique',
  guidance_need: () => 'il n’y a pas de besoin d’accompagnement',
  fraction: () => 'occupation à temps plein',
  year_end_premium: () => 'pas de prime de fin d’année',
  reductions_monthly: () => 'pas de réductions de cotisations',
  self_employed_after_2008: ({ selfEmployedAfter }) =>
    `devenu indépendant, ou limitation reconnue, après le ${selfEmployedAfter}`,
  income_above_threshold: () => 'revenu supérieur au seuil, ou attestation de viabilité',
};
