import type { Translations } from '../catalog.js';
import type * as nl from '../nl/parameters.js';
import { asParameters } from '../shared.js';
import { conditionNames } from './conditions.js';

export const parameterNames: Translations<typeof nl.parameterNames> = {
  'measure.first-quarter': 'Premier trimestre de la mesure',
  'eligibility.minimum-contract-hours': 'Durée minimale du contrat',
  ...asParameters(conditionNames, 'Condition : '),
  'minimum-wage': 'Revenu minimum mensuel moyen garanti (RMMMG), temps plein, 18 ans et plus',
  'reference-wage.composition':
    'Composition du salaire de référence : salaire brut soumis à l’ONSS + cotisations patronales obligatoires - réductions',
  'reference-wage.cap-multiple': 'Plafond du salaire de référence, en multiple du RMMMG',
  'reference-wage.months-per-quarter': 'Un trimestre compte pour trois fois le RMMMG par mois',
  'reference-wage.cap-per-quarter': 'Plafond par trimestre : mois par mois quand le RMMMG change au cours du trimestre',
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
  'guidance-premium.variable.low': 'Prime d’accompagnement, partie variable, besoin faible',
  'guidance-premium.variable.medium': 'Prime d’accompagnement, partie variable, besoin moyen',
  'guidance-premium.variable.high': 'Prime d’accompagnement, partie variable, besoin élevé',
  'guidance-premium.variable.proportional-to': 'La partie variable est proportionnelle à la fraction d’occupation',
  'guidance-premium.per-quarter': 'Les montants de la prime d’accompagnement s’entendent par trimestre',
  'guidance-premium.indexation': 'Indexation de la prime d’accompagnement : inconnue',
  'support-premium.minimum-wage-multiple': 'Base de la prime de soutien, en multiple du RMMMG',
  'support-premium.packages': 'Pourcentages de la prime de soutien : mêmes paquets de départ que la prime salariale',
  'support-premium.self-employed-after': 'Devenu indépendant, ou limitation reconnue, après le',
  'support-premium.income-threshold': 'Seuil de revenu des indépendants',
  'social-security.rate.1':
    'Cotisations patronales, catégorie 1 (secteur marchand, et écoles pour leur propre personnel contractuel)',
  'social-security.rate.2': 'Cotisations patronales, catégorie 2 (Maribel social, non marchand)',
  'social-security.rate.local-authority':
    'Cotisations patronales, administrations locales : personnel contractuel des communes, CPAS, provinces et associations intercommunales',
  'social-security.manual-worker-base': 'Ouvriers, catégories 1 et 2 : cotisations sur ce multiple du salaire brut',
  'social-security.manual-worker-base.local-authority':
    'Ouvriers des administrations locales : cotisations sur ce multiple du salaire brut',
  'social-security.manual-holiday-contribution':
    'Ouvriers : cotisation trimestrielle pour les vacances annuelles, non comptée dans une estimation',
  'social-security.structural-reduction.formula': 'Réduction structurelle, formule',
  'social-security.structural-reduction.1': 'Réduction structurelle, catégorie 1',
  'social-security.structural-reduction.2': 'Réduction structurelle, catégorie 2',
  'social-security.structural-reduction.beta': 'Réduction structurelle, facteur bêta',
  'social-security.structural-reduction.limit': 'Réduction structurelle : jamais plus que les cotisations dues',
  'social-security.not-covered':
    'Pas d’estimation, indiquez vous-même les cotisations : employeurs étrangers, zones de police locale, personnel académique des universités, catégorie 2 avant 2024-Q2. Administrations locales : sans réduction structurelle (la plupart de leur personnel n’y a pas droit)',
};

export const units: Translations<typeof nl.units> = {
  'EUR per month': 'EUR par mois',
  'EUR per quarter': 'EUR par trimestre',
  'EUR per year': 'EUR par an',
  'x minimum wage': 'x RMMMG',
  years: 'ans',
  hours: 'heures',
  multiple: 'multiple',
  rate: 'taux',
  'quarter number': '(numéro de trimestre)',
  'year number': '(année de la période d’octroi)',
};

export const sources: Translations<typeof nl.sources> = {
  'no publication found': 'aucune publication trouvée',
  'RSZ rate file 2026/3, class 000; class 074 for schools':
    'ONSS, fichier des taux de cotisation 2026/3, classe 000 ; classe 074 pour les écoles',
  'RSZ rate file 2026/3, class 962': 'ONSS, fichier des taux de cotisation 2026/3, classe 962',
  'RSZ rate file 2026/3, classes 750 to 753': 'ONSS, fichier des taux de cotisation 2026/3, classes 750 à 753',
  'RSZ rate file 2026/3, code 253': 'ONSS, fichier des taux de cotisation 2026/3, code 253',
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
    'Trimestre 9 d’un paquet de 5 ans : le troisième pourcentage (5/3/12 trimestres : les en-têtes de colonnes du tableau officiel tel que d’autres l’ont repris, et Groep Maatwerk en mars 2024) ou encore le deuxième (5/4/11 : une seule FAQ d’avant la mesure, et l’ancienne mesure VOP). Ce programme suit les textes les plus récents. En jeu : au plus 1\u00a0340,17 EUR de plus, une seule fois.',
  'support-schedule':
    'Que la prime de soutien suive les mêmes paquets de départ est une déduction ; les indépendants n’ont pas de prime d’accompagnement (deux publications).',
  'public-bodies':
    'Administrations locales : sous l’ancienne mesure VOP, communes, CPAS, provinces, régies autonomes et associations intercommunales étaient admises et les autres autorités non ; pour l’IMW c’est une déduction. Universités, hautes écoles, zones de police et fabriques d’église : aucun texte consulté ne règle leur cas.',
  'contribution-scope':
    'Quelles cotisations patronales comptent dans le salaire de référence, outre les cotisations ordinaires (Fonds de fermeture, fonds sectoriels, 1,69 % à partir de 10 travailleurs, cotisation trimestrielle pour les vacances des ouvriers) : « toutes les cotisations obligatoires » se lit de plusieurs façons. Une estimation les laisse de côté ; les montants que vous indiquez sont utilisés tels quels. En jeu pour 2\u00a0500 EUR par mois : quelque 280 à 950 EUR sur cinq ans.',
  'sixth-package':
    'Un paquet de départ pour les personnes extrêmement vulnérables avec un avis d’un CMW (40 % pendant 8 trimestres, accompagnement moyen) a été annoncé ; rien de ce qui a été lu ne dit qu’il a été adopté. Vous pouvez l’ajouter avec vos propres valeurs.',
  'estimate-coverage':
    'Aucune valeur pour estimer les cotisations : catégorie 2 avant 2024-Q2, zones de police locale, personnel académique, employeurs étrangers. Indiquez-y vous-même les montants.',
  rounding:
    'Les primes sont arrondies au cent, un demi-cent vers le haut ; aucun texte ne le dit. Les exemples publiés de l’ancienne mesure VOP correspondent à cet arrondi par trimestre, l’un d’eux à une troncature.',
};
