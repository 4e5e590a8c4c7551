import type { Messages } from '../catalog.js';

export const outcomes: Messages['outcomes'] = {
  eligible: 'eligible',
  'not-eligible': 'not eligible',
  'not-applicable': 'not applicable',
};

export const warnings: Messages['warnings'] = {
  GROSS_BELOW_MINIMUM_WAGE: ({ amount, fraction }) =>
    `The gross wage is below the minimum wage for a fraction of ${fraction}, which is ${amount} EUR per month. Check the wage and the fraction.`,
  GROSS_LOOKS_YEARLY: ({ amount }) => `The gross wage is above ${amount} EUR per month. Is this a yearly wage?`,
  CONTRIBUTIONS_UNUSUAL: ({ contributions, gross }) =>
    `The employer contributions are ${contributions} EUR per month on a gross wage of ${gross} EUR: less than 10 % or more than 60 %. Check both amounts.`,
  FRACTION_VERY_LOW: ({ fraction }) =>
    `The employment fraction is only ${fraction}. Is it a percentage without its % sign?`,
  RSZ_CATEGORY_IGNORED: () => 'The RSZ category is ignored: it follows from the type of employer.',
  NET_COST_NEGATIVE: () =>
    'The premiums are higher than the cost to the employer: the net cost is negative. Check the amounts.',
  CONTRACT_OUTSIDE_TERM: () => 'The contract does not overlap the term, so all amounts are 0. Check the dates.',
  START_AFTER_KNOWN: ({ knownUntil }) =>
    `The term starts after ${knownUntil}, the last quarter for which the values were checked.`,
  PROJECTED_QUARTERS: ({ quarter, knownUntil }) =>
    `The amounts from ${quarter} onwards are a projection: the values were checked up to ${knownUntil}.`,
};

/** Warnings in a few words, for a column. */
export const warningNames: Messages['warningNames'] = {
  GROSS_BELOW_MINIMUM_WAGE: 'gross wage below the minimum wage',
  GROSS_LOOKS_YEARLY: 'gross wage looks like a yearly one',
  CONTRIBUTIONS_UNUSUAL: 'unusual employer contributions',
  FRACTION_VERY_LOW: 'very low employment fraction',
  RSZ_CATEGORY_IGNORED: 'RSZ category not used',
  NET_COST_NEGATIVE: 'premiums above the wage cost',
  CONTRACT_OUTSIDE_TERM: 'contract outside the term',
  START_AFTER_KNOWN: 'start after the values that were checked',
  PROJECTED_QUARTERS: 'later quarters are a projection',
};

export const bases: Messages['bases'] = { known: 'checked values', projected: 'projection' };

export const milestones: Messages['milestones'] = {
  evaluation: 'an evaluation can be requested',
  extension: 'an extension can be requested',
};

export const nextSteps: Messages['nextSteps'] = {
  recognition:
    'The worker or job seeker asks VDAB to recognise the limitation and establish the need. Disputed advice goes to the reconsideration commission (heroverwegingscommissie).',
  application: 'The employer applies to DWSE through the online WSE desk while the worker is employed.',
  'own-recognition':
    'The self-employed person asks VDAB to recognise the limitation and establish the need. Disputed advice goes to the reconsideration commission (heroverwegingscommissie).',
  'own-application': 'The self-employed person applies to DWSE through the online WSE desk.',
  openness:
    'The employer informs the worker openly about the use of the measure: when applying, during the employment and when requesting an evaluation.',
  'support-plan':
    'For the guidance: draw up a support plan, appoint a qualified guide and a colleague coach, and remain responsible for it. Whoever applies for the wage premium also applies for the guidance.',
  'other-subsidies':
    'Check other wage subsidies for the same worker. The measure can never be combined with collective sheltered work (collectief maatwerk).',
  settlement: 'The amounts are settled each quarter on the basis of the quarterly declaration (DmfA).',
};

export const confidences: Messages['confidences'] = {
  official: 'official',
  corroborated: 'corroborated',
  'single-source': 'single source',
  inferred: 'inferred',
};

export const report: Messages['report'] = {
  title: 'Individueel maatwerk (IMW) simulation',
  colon: ': ',
  verdicts: 'Verdicts',
  overTerm: (total, years) => `${total} EUR over ${years} years`,
  onlySelfEmployed: 'only for the self-employed',
  onlyEmployers: 'only for employers',
  noGuidanceNeed: 'VDAB has not established a need for guidance',
  notMet: 'Not met',
  needed: 'Needed',
  assumed: 'Assumed',
  asForWagePremium: 'the same conditions as for the wage premium',
  indexation: (percent, setBy) =>
    `With indexation of ${percent} % a year${setBy === null ? '' : ` (${setBy})`}: wages from the start year, the minimum wage after the checked values`,
  estimate: (rate, contributions, reductions, quarter) =>
    `Estimate with the RSZ rates: employer contributions of ${rate}, ${contributions} EUR per month in ${quarter}, and reductions of ${reductions} EUR per month`,
  ownValues: (file, setBy) => `With your own values from ${file} (${setBy})`,
  moved: (amounts) => `Changed along with the employment fraction: ${amounts} (--keep-wage keeps the wage)`,
  noAmountsBeforeMeasure: 'No amounts: the term starts before the measure.',
  perYear: 'Per year, in EUR',
  perQuarter: 'Per quarter, in EUR',
  headings: {
    year: 'Year',
    number: 'No.',
    quarter: 'Quarter',
    period: 'Period',
    rate: 'Rate\n%',
    referenceWage: 'Reference\nwage',
    cap: 'Cap',
    cappedReferenceWage: 'Capped\nref. wage',
    wagePremium: 'Wage\npremium',
    guidancePremium: 'Guidance\npremium',
    supportPremium: 'Support\npremium',
    total: 'Total',
    netCost: 'Net cost',
  },
  projectedMark: '* projection: after the last quarter for which the values were checked',
  assumptions: 'Assumed, because not provided',
  warnings: 'Warnings',
  keyDates: 'Key dates',
  termLine: (from, to, years, quarters) => `Term: ${from} to ${to} (${years} years, ${quarters} quarters)`,
  endOfTerm: (quarter) => `last quarter of the term: ${quarter}`,
  nextSteps: 'Next steps',
  onceEligible: 'Only once the conditions are met:',
  dossierOfResult: (path) => `${path} is a result: its dossier is computed.`,
  closing: 'This simulation is indicative; the department (DWSE) decides.',
};
