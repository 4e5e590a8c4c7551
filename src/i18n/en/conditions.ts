import type { Messages } from '../catalog.js';

export const conditionNames: Messages['conditionNames'] = {
  'measure-in-force': 'the measure is in force',
  'limitation-recognised': 'limitation and need recognised by VDAB',
  residence: 'residence in Flanders, or in the EU/EEA with work in Flanders',
  'employer-type': 'type of employer',
  'undertaking-in-difficulty': 'not an undertaking in difficulty',
  'foreign-employer-residence': 'foreign employer only for a worker who lives in Flanders',
  'employment-contract': 'employment contract',
  'contract-hours': 'duration of the contract',
  'workplace-wage': 'work in Belgium, or in the EU/EEA with a weekly return',
  'guidance-need': 'need for guidance established by VDAB',
  'workplace-guidance': 'establishment in the Flemish Region',
  'self-employed-since': 'self-employed, or limitation recognised, after the date',
  'income-threshold': 'enough income, or a viability certificate',
};

export const reasons: Messages['reasons'] = {
  'starts-in-force': ({ firstQuarter }) =>
    `the term starts in or after ${firstQuarter}, the first quarter of the measure`,
  'limitation-found': () => 'VDAB has recognised a work limitation',
  'lives-in-flanders': () => 'the person lives in Flanders',
  'lives-abroad-works-in-flanders': () => 'the person lives in another EU/EEA member state and works in Flanders',
  'employer-type-covered': () => 'this type of employer is covered by the measure',
  'not-in-difficulty': () => 'the employer is not an undertaking in difficulty',
  'foreign-employer-worker-in-flanders': () => 'the employer is established abroad and the worker lives in Flanders',
  'has-contract': () => 'there is an employment contract',
  'contract-long-enough': ({ minimumHours }) => `the contract is for at least ${minimumHours} hours in total`,
  'works-in-belgium': () => 'the work is done in Belgium',
  'works-abroad-returns-weekly': () =>
    'the establishment is in the EU/EEA and the worker returns to the main residence at least once a week',
  'guidance-needed': () => 'VDAB has established a need for guidance',
  'guidance-added-on-evaluation': () => 'VDAB established a need for guidance on evaluation',
  'establishment-in-flanders': () => 'the establishment is in the Flemish Region',
  'self-employed-after-date': ({ selfEmployedAfter }) =>
    `self-employed, or limitation recognised, after ${selfEmployedAfter}`,
  'income-enough': () => 'the income is above the threshold, or there is a viability certificate',
  'starts-before-measure': ({ firstQuarter }) =>
    `the term starts before ${firstQuarter}, the first quarter of the measure`,
  'no-limitation': () => 'VDAB has not recognised a work limitation',
  'lives-in-other-region': () => 'the person lives in Brussels or Wallonia',
  'lives-abroad-works-elsewhere': () => 'the person lives in another EU/EEA member state but does not work in Flanders',
  'lives-outside-eea': () => 'the person lives outside the EU/EEA',
  'employer-type-not-covered': () => 'this public authority is not covered by the measure',
  'in-difficulty': () => 'the employer is an undertaking in difficulty',
  'foreign-employer-worker-not-in-flanders': () =>
    'the employer is established abroad and the worker does not live in Flanders',
  'no-contract': () => 'there is no employment contract',
  'contract-too-short': ({ minimumHours }) => `the contract is for less than ${minimumHours} hours in total`,
  'works-abroad-stays': () =>
    'the establishment is in the EU/EEA and the worker does not return to the main residence every week',
  'works-outside-eea': () => 'the work is done outside the EU/EEA',
  'establishment-outside-flanders': () => 'the establishment is outside the Flemish Region',
  'self-employed-before-date': ({ selfEmployedAfter }) =>
    `self-employed, and limitation recognised, on or before ${selfEmployedAfter}`,
  'income-too-low': () => 'the income is not above the threshold and there is no viability certificate',
};

export const fixes: Messages['fixes'] = {
  'starts-before-measure': ({ firstQuarter }) => `a term that starts in ${firstQuarter} or later`,
  'no-limitation': () => 'recognition of a work limitation by VDAB',
  'lives-in-other-region': () => 'a main residence in Flanders',
  'lives-abroad-works-elsewhere': () => 'work in Flanders, or a main residence in Flanders',
  'in-difficulty': () => 'an employer that is not an undertaking in difficulty',
  'foreign-employer-worker-not-in-flanders': () =>
    'a main residence in Flanders, or an employer established in Belgium',
  'no-contract': () => 'an employment contract, of any kind',
  'contract-too-short': ({ minimumHours }) => `a contract of at least ${minimumHours} hours in total`,
  'works-abroad-stays': () => 'a return to the main residence daily or at least once a week, or work in Belgium',
  'works-outside-eea': () => 'work in Belgium, or in the EU/EEA with a weekly return',
  'establishment-outside-flanders': () => 'an establishment in the Flemish Region',
  'income-too-low': ({ incomeThresholds }) =>
    `taxable income above the threshold (${incomeThresholds}; not known for other years), or for a starter a viability certificate`,
};
