import type { Messages } from '../catalog.js';

export const conditionNames: Messages['conditionNames'] = {
  'measure-in-force': 'la mesure est en vigueur',
  'limitation-recognised': 'limitation à l’emploi reconnue et besoin constaté par le VDAB',
  residence: 'domicile en Flandre, ou dans l’UE/EEE avec un travail en Flandre',
  'employer-type': 'type d’employeur',
  'undertaking-in-difficulty': 'pas d’entreprise en difficulté',
  'foreign-employer-residence': 'employeur étranger, uniquement pour un travailleur domicilié en Flandre',
  'employment-contract': 'contrat de travail',
  'contract-hours': 'durée du contrat',
  'workplace-wage': 'travail en Belgique, ou dans l’UE/EEE avec retour hebdomadaire',
  'guidance-need': 'besoin d’accompagnement constaté par le VDAB',
  'workplace-guidance': 'établissement en Région flamande',
  'self-employed-since': 'devenu indépendant, ou limitation reconnue, après la date requise',
  'income-threshold': 'revenu supérieur au seuil, ou attestation de viabilité',
};

export const reasons: Messages['reasons'] = {
  'starts-in-force': ({ firstQuarter }) =>
    `la période d’octroi débute en ${firstQuarter}, premier trimestre de la mesure, ou après`,
  'limitation-found': () => 'le VDAB a reconnu une limitation à l’emploi',
  'lives-in-flanders': () => 'la personne habite en Flandre',
  'lives-abroad-works-in-flanders': () =>
    'la personne habite dans un autre État membre de l’UE/EEE et travaille en Flandre',
  'employer-type-covered': () => 'la mesure s’applique à ce type d’employeur',
  'not-in-difficulty': () => 'l’employeur n’est pas une entreprise en difficulté',
  'foreign-employer-worker-in-flanders': () =>
    'l’employeur est établi à l’étranger et le travailleur habite en Flandre',
  'has-contract': () => 'il y a un contrat de travail',
  'contract-long-enough': ({ minimumHours }) => `le contrat porte sur au moins ${minimumHours} heures au total`,
  'works-in-belgium': () => 'le travail est effectué sur le territoire belge',
  'works-abroad-returns-weekly': () =>
    'l’établissement est situé dans l’UE/EEE et le travailleur retourne au moins une fois par semaine à sa résidence principale',
  'guidance-needed': () => 'le VDAB a constaté un besoin d’accompagnement',
  'guidance-added-on-evaluation': () => 'le VDAB a constaté un besoin d’accompagnement lors de l’évaluation',
  'establishment-in-flanders': () => 'l’établissement est situé en Région flamande',
  'self-employed-after-date': ({ selfEmployedAfter }) =>
    `devenu indépendant, ou limitation reconnue, après le ${selfEmployedAfter}`,
  'income-enough': () => 'le revenu dépasse le seuil, ou il y a une attestation de viabilité',
  'starts-before-measure': ({ firstQuarter }) =>
    `la période d’octroi débute avant ${firstQuarter}, premier trimestre de la mesure`,
  'no-limitation': () => 'le VDAB n’a pas reconnu de limitation à l’emploi',
  'lives-in-other-region': () => 'la personne habite à Bruxelles ou en Wallonie',
  'lives-abroad-works-elsewhere': () =>
    'la personne habite dans un autre État membre de l’UE/EEE mais ne travaille pas en Flandre',
  'lives-outside-eea': () => 'la personne habite en dehors de l’UE/EEE',
  'employer-type-not-covered': () => 'la mesure ne s’applique pas à cette autorité publique',
  'in-difficulty': () => 'l’employeur est une entreprise en difficulté',
  'foreign-employer-worker-not-in-flanders': () =>
    'l’employeur est établi à l’étranger et le travailleur n’habite pas en Flandre',
  'no-contract': () => 'il n’y a pas de contrat de travail',
  'contract-too-short': ({ minimumHours }) => `le contrat porte sur moins de ${minimumHours} heures au total`,
  'works-abroad-stays': () =>
    'l’établissement est situé dans l’UE/EEE et le travailleur ne retourne pas chaque semaine à sa résidence principale',
  'works-outside-eea': () => 'le travail est effectué en dehors de l’UE/EEE',
  'establishment-outside-flanders': () => 'l’établissement est situé en dehors de la Région flamande',
  'self-employed-before-date': ({ selfEmployedAfter }) =>
    `devenu indépendant, et limitation reconnue, au plus tard le ${selfEmployedAfter}`,
  'income-too-low': () => 'le revenu ne dépasse pas le seuil et il n’y a pas d’attestation de viabilité',
};

export const fixes: Messages['fixes'] = {
  'starts-before-measure': ({ firstQuarter }) => `une période d’octroi qui débute en ${firstQuarter} ou plus tard`,
  'no-limitation': () => 'la reconnaissance d’une limitation à l’emploi par le VDAB',
  'lives-in-other-region': () => 'une résidence principale en Flandre',
  'lives-abroad-works-elsewhere': () => 'un travail en Flandre, ou une résidence principale en Flandre',
  'in-difficulty': () => 'un employeur qui n’est pas une entreprise en difficulté',
  'foreign-employer-worker-not-in-flanders': () =>
    'une résidence principale en Flandre, ou un employeur établi en Belgique',
  'no-contract': () => 'un contrat de travail, quel qu’en soit le type',
  'contract-too-short': ({ minimumHours }) => `un contrat d’au moins ${minimumHours} heures au total`,
  'works-abroad-stays': () =>
    'un retour à la résidence principale chaque jour ou au moins une fois par semaine, ou un travail en Belgique',
  'works-outside-eea': () => 'un travail en Belgique, ou dans l’UE/EEE avec un retour hebdomadaire',
  'establishment-outside-flanders': () => 'un établissement en Région flamande',
  'income-too-low': ({ incomeThresholds }) =>
    `un revenu imposable supérieur au seuil (${incomeThresholds} ; inconnu pour les autres années), ou, pour un indépendant débutant, une attestation de viabilité`,
};
