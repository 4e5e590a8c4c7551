import type { Messages } from '../messages.js';

/** The parameter files carry English names, units and notes themselves; those of conditions are their ids. */
export const parameterNames: Messages['parameterNames'] = {
  'condition.measure-in-force': 'Condition: the measure is in force',
  'condition.limitation-recognised': 'Condition: VDAB recognised the limitation and the need',
  'condition.residence': 'Condition: residence in Flanders, or in the EU/EEA with work in Flanders',
  'condition.employer-type': 'Condition: type of employer',
  'condition.undertaking-in-difficulty': 'Condition: no undertaking in difficulty',
  'condition.foreign-employer-residence':
    'Condition: foreign employer, only for a worker who lives in Flanders',
  'condition.employment-contract': 'Condition: employment contract',
  'condition.contract-hours': 'Condition: duration of the contract',
  'condition.workplace-wage': 'Condition: work in Belgium, or in the EU/EEA with a weekly return',
  'condition.guidance-need': 'Condition: need for guidance established by VDAB',
  'condition.workplace-guidance': 'Condition: establishment in the Flemish Region',
  'condition.self-employed-since': 'Condition: self-employed, or limitation recognised, after the date',
  'condition.income-threshold': 'Condition: enough income, or a viability certificate',
};
export const units: Messages['units'] = {};
export const sources: Messages['sources'] = {};
export const gapNotes: Messages['gapNotes'] = {};
