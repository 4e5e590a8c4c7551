import { asParameters } from '../condition-parameters.js';
import type { Translations } from '../messages.js';
import type * as nl from '../nl/parameters.js';
import { conditionNames } from './conditions.js';

export const parameterNames: Translations<typeof nl.parameterNames> = {
  'measure.first-quarter': 'Premier trimestre de la mesure',
  'eligibility.minimum-contract-hours': 'Durée minimale du contrat',
  ...asParameters(conditionNames, 'Condition : '),
  'minimum-wage': 'Revenu minimum mensuel moyen garanti (RMMMG), temps plein, 18 ans et plus',
  'reference-wage.composition':
    'Composition du salaire de référence : salaire brut soumis à l’ONSS + cotisations patronales obligatoires - réductions',
  'reference-wage.cap-multiple': 'Plafond du salaire de référence, en multiple du RMMMG',
  'reference-wage.months-per-quarter': 'Un trimestre compte trois fois le RMMMG par mois',
  'reference-wage.cap-per-quarter':
    'Plafond par trimestre : mois par mois quand le RMMMG change au cours du trimestre',
  'reference-wage.incomplete-quarter': 'Trimestre incomplet : en proportion des jours calendrier',
  'wage-premium.minimum-rate': 'Pourcentage le plus bas',
  'wage-premium.maximum-rate': 'Pourcentage le plus élevé',
  'wage-premium.rate-step': 'Tout pourcentage est un multiple de',
  'wage-premium.package.2y-standard': 'Paquet de départ 2 ans, standard',
  'wage-premium.package.5y-standard': 'Paquet de départ 5 ans, standard',
  'wage-premium.package.5y-increased': 'Paquet de départ 5 ans, majoré',
  'wage-premium.package.5y-collective': 'Paquet de départ 5 ans, collectif',
  'wage-premium.package.5y-collective-45': 'Paquet de départ 5 ans, collectif 45',
  'wage-premium.evaluation.years': 'Avis qui peut être évalué',
  'wage-premium.evaluation.earliest-quarter': 'Premier trimestre qu’une évaluation peut modifier',
  'wage-premium.extension.years': 'Avis qui peut être prolongé',
  'wage-premium.extension.apply-from-year': 'Année à partir de laquelle une prolongation peut être demandée',
  'guidance-premium.fixed': 'Prime d’accompagnement, partie fixe',
  'guidance-premium.variable.low': 'Prime d’accompagnement, partie variable, faible',
  'guidance-premium.variable.medium': 'Prime d’accompagnement, partie variable, moyen',
  'guidance-premium.variable.high': 'Prime d’accompagnement, partie variable, élevé',
  'guidance-premium.variable.proportional-to': 'La partie variable suit la fraction d’occupation',
  'guidance-premium.per-quarter': 'Les montants de la prime d’accompagnement valent par trimestre',
  'guidance-premium.indexation': 'Indexation de la prime d’accompagnement : inconnue',
  'support-premium.minimum-wage-multiple': 'Base de la prime de soutien, en multiple du RMMMG',
  'support-premium.packages':
    'Pourcentages de la prime de soutien : mêmes paquets de départ que la prime salariale',
  'support-premium.self-employed-after': 'Indépendant, ou limitation reconnue, après le',
  'support-premium.income-threshold': 'Seuil de revenu des indépendants',
  'social-security.rate.1': 'Cotisations patronales, catégorie 1 (secteur marchand)',
  'social-security.rate.2': 'Cotisations patronales, catégorie 2 (Maribel social, non marchand)',
  'social-security.manual-worker-base': 'Ouvriers : cotisations sur ce multiple du salaire brut',
  'social-security.structural-reduction.formula': 'Réduction structurelle, formule',
  'social-security.structural-reduction.1': 'Réduction structurelle, catégorie 1',
  'social-security.structural-reduction.2': 'Réduction structurelle, catégorie 2',
  'social-security.structural-reduction.beta': 'Réduction structurelle, facteur bêta',
  'social-security.structural-reduction.limit':
    'Réduction structurelle : jamais plus que les cotisations dues',
  'social-security.not-covered':
    'Administrations locales et écoles : aucun taux trouvé, indiquez vous-même les cotisations',
};

export const units: Translations<typeof nl.units> = {
  'EUR per month': 'EUR par mois',
  'EUR per quarter': 'EUR par trimestre',
  'EUR per year': 'EUR par an',
  'x minimum wage': 'x RMMMG',
  years: 'ans',
  hours: 'heures',
  multiple: 'multiple',
  'quarter number': '(numéro de trimestre)',
  'year number': '(année de la période)',
};

export const sources: Translations<typeof nl.sources> = {
  'no publication found': 'aucune publication trouvée',
};

export const gapNotes: Translations<typeof nl.gapNotes> = {
  'dmfa-wage-codes':
    'Les codes salaire DmfA qui comptent dans le salaire de référence figurent dans l’AM du 24 mai 2023 ; ce texte n’était pas disponible. Indiquez le salaire soumis à l’ONSS.',
  'guidance-indexation': 'On ignore si et comment la prime d’accompagnement est indexée.',
  'cap-mid-quarter':
    'Quand le RMMMG change au cours d’un trimestre (2023-Q4, 2024-Q2, 2025-Q1), le calcul mois par mois est une déduction.',
  'incomplete-quarter':
    'Quand le contrat commence ou finit au cours d’un trimestre, le plafond en jours calendrier est une déduction.',
  cumulation:
    'La règle propre à la mesure sur le cumul avec d’autres subventions salariales n’a pas été trouvée. L’ancienne mesure VOP excluait gesco, troisième circuit de travail, art. 60/61, entreprise d’insertion, travail adapté collectif, ateliers protégés et sociaux et économie de services locaux, et plafonnait toute l’aide à 100 % du salaire. L’IMW et le travail adapté collectif ne vont jamais ensemble pour un même travailleur (herwin.be). La simulation ne cumule avec aucune ; vérifiez-le.',
  'quarter-9':
    'Trimestre 9 d’un paquet de 5 ans : encore le pourcentage du trimestre 8 (5/4/11 trimestres), ou déjà celui du trimestre 10 (5/3/12). Ce programme suit 5/4/11. En jeu : au plus 1\u00a0340,17 EUR, une seule fois.',
  'support-schedule':
    'Que la prime de soutien suive les mêmes paquets de départ est une déduction ; les indépendants n’ont pas de prime d’accompagnement (deux publications).',
  'public-bodies':
    'Administrations locales : sous l’ancienne mesure VOP, communes, CPAS, provinces, régies autonomes et associations intercommunales étaient admises et les autres autorités non ; pour l’IMW c’est une déduction. Universités, hautes écoles, zones de police et fabriques d’église : réglé par rien de ce qui a été lu.',
};
