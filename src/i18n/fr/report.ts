import type { Messages } from '../catalog.js';

export const outcomes: Messages['outcomes'] = {
  eligible: 'éligible',
  'not-eligible': 'non éligible',
  'not-applicable': 'sans objet',
};

export const warnings: Messages['warnings'] = {
  GROSS_BELOW_MINIMUM_WAGE: ({ amount, fraction }) =>
    `Le salaire brut est inférieur au revenu minimum (RMMMG) pour une fraction d’occupation de ${fraction} : ${amount} EUR par mois. Vérifiez le salaire et la fraction.`,
  GROSS_LOOKS_YEARLY: ({ amount }) => `Le salaire brut dépasse ${amount} EUR par mois. Est-ce un salaire annuel ?`,
  CONTRIBUTIONS_UNUSUAL: ({ contributions, gross }) =>
    `Les cotisations patronales sont de ${contributions} EUR par mois pour un salaire brut de ${gross} EUR : moins de 10 % ou plus de 60 %. Vérifiez les deux montants.`,
  FRACTION_VERY_LOW: ({ fraction }) =>
    `La fraction d’occupation n’est que de ${fraction}. Est-ce un pourcentage sans le signe % ?`,
  RSZ_CATEGORY_IGNORED: () => 'La catégorie ONSS est ignorée : elle découle du type d’employeur.',
  NET_COST_NEGATIVE: () =>
    'Les primes dépassent le coût pour l’employeur : le coût net est négatif. Vérifiez les montants.',
  CONTRACT_OUTSIDE_TERM: () =>
    'Aucun jour du contrat ne tombe dans la période d’octroi : tous les montants sont à 0. Vérifiez les dates.',
  START_AFTER_KNOWN: ({ knownUntil }) =>
    `La période d’octroi débute après ${knownUntil}, dernier trimestre pour lequel les valeurs ont été vérifiées.`,
  PROJECTED_QUARTERS: ({ quarter, knownUntil }) =>
    `À partir de ${quarter}, les montants sont une projection : les valeurs ont été vérifiées jusqu’à ${knownUntil} inclus.`,
};

/** Warnings in a few words, for a column. */
export const warningNames: Messages['warningNames'] = {
  GROSS_BELOW_MINIMUM_WAGE: 'salaire brut inférieur au revenu minimum (RMMMG)',
  GROSS_LOOKS_YEARLY: 'le salaire brut semble annuel',
  CONTRIBUTIONS_UNUSUAL: 'cotisations patronales inhabituelles',
  FRACTION_VERY_LOW: 'fraction d’occupation très basse',
  RSZ_CATEGORY_IGNORED: 'catégorie ONSS non utilisée',
  NET_COST_NEGATIVE: 'primes supérieures au coût salarial',
  CONTRACT_OUTSIDE_TERM: 'contrat en dehors de la période d’octroi',
  START_AFTER_KNOWN: 'début après les valeurs vérifiées',
  PROJECTED_QUARTERS: 'les trimestres ultérieurs sont une projection',
};

export const bases: Messages['bases'] = { known: 'valeurs vérifiées', projected: 'projection' };

export const milestones: Messages['milestones'] = {
  evaluation: 'une évaluation peut être demandée',
  extension: 'une prolongation peut être demandée',
};

export const nextSteps: Messages['nextSteps'] = {
  recognition:
    'Le travailleur ou demandeur d’emploi demande au VDAB de reconnaître la limitation à l’emploi et de constater le besoin. Un avis contesté est soumis à la commission de réexamen (heroverwegingscommissie).',
  application:
    'L’employeur introduit la demande auprès du DWSE via le guichet WSE, pendant que le travailleur est en service.',
  'own-recognition':
    'L’indépendant demande au VDAB de reconnaître la limitation à l’emploi et de constater le besoin. Un avis contesté est soumis à la commission de réexamen (heroverwegingscommissie).',
  'own-application': 'L’indépendant introduit la demande auprès du DWSE via le guichet WSE.',
  openness:
    'L’employeur informe ouvertement le travailleur du recours à la mesure : lors de la demande, pendant l’occupation et lors d’une demande d’évaluation.',
  'support-plan':
    'Pour l’accompagnement : établissez un plan d’accompagnement, désignez un accompagnateur qualifié et un collègue-coach, et restez-en responsable. Qui demande la prime salariale demande aussi l’accompagnement.',
  'other-subsidies':
    'Vérifiez s’il existe d’autres subventions salariales pour le même travailleur ; le cumul avec le travail adapté collectif (collectief maatwerk) n’est jamais possible.',
  settlement: 'Les montants sont décomptés par trimestre sur la base de la déclaration trimestrielle (DmfA).',
};

export const confidences: Messages['confidences'] = {
  official: 'officielle',
  corroborated: 'confirmée',
  'single-source': 'source unique',
  inferred: 'déduite',
};

export const report: Messages['report'] = {
  title: 'Simulation individueel maatwerk (IMW)',
  colon: ' : ',
  verdicts: 'Résultat',
  overTerm: (total, years) => `${total} EUR sur ${years} ans`,
  onlySelfEmployed: 'seulement pour les indépendants',
  onlyEmployers: 'seulement pour les employeurs',
  noGuidanceNeed: 'le VDAB n’a pas constaté de besoin d’accompagnement',
  notMet: 'Condition non remplie',
  needed: 'Nécessaire',
  assumed: 'Hypothèse',
  asForWagePremium: 'les mêmes conditions que pour la prime salariale',
  indexation: (percent, setBy) =>
    `Avec une indexation de ${percent} % par an${setBy === null ? '' : ` (${setBy})`} : les salaires à partir de l’année de début, le RMMMG après les valeurs vérifiées`,
  estimate: (rate, contributions, reductions, quarter) =>
    `Estimation avec les taux de l’ONSS : cotisations patronales de ${rate}, ${contributions} EUR par mois en ${quarter}, et réductions de ${reductions} EUR par mois`,
  ownValues: (file, setBy) => `Avec vos propres valeurs de ${file} (${setBy})`,
  moved: (amounts) => `Adapté à la fraction d’occupation : ${amounts} (--keep-wage laisse le salaire inchangé)`,
  noAmountsBeforeMeasure: 'Aucun montant : la période d’octroi débute avant la mesure.',
  perYear: 'Par année, en EUR',
  perQuarter: 'Par trimestre, en EUR',
  headings: {
    year: 'Année',
    number: 'N°',
    quarter: 'Trimestre',
    period: 'Période',
    rate: 'Taux\n%',
    referenceWage: 'Salaire\nde réf.',
    cap: 'Plafond',
    cappedReferenceWage: 'Sal. réf.\nplafonné',
    wagePremium: 'Prime\nsalariale',
    guidancePremium: 'Prime\nd’accomp.',
    supportPremium: 'Prime de\nsoutien',
    total: 'Total',
    netCost: 'Coût net',
  },
  projectedMark: '* projection : au-delà des valeurs vérifiées',
  assumptions: 'Hypothèses, faute d’indication',
  warnings: 'Avertissements',
  keyDates: 'Dates importantes',
  termLine: (from, to, years, quarters) =>
    `Période d’octroi : de ${from} à ${to} inclus (${years} ans, ${quarters} trimestres)`,
  endOfTerm: (quarter) => `dernier trimestre de la période d’octroi : ${quarter}`,
  nextSteps: 'Étapes suivantes',
  onceEligible: 'Uniquement une fois les conditions remplies :',
  dossierOfResult: (path) => `${path} est un résultat : c’est son dossier qui est calculé.`,
  closing: 'Cette simulation est indicative ; le département (DWSE) décide.',
};
