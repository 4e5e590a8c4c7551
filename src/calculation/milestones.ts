import type { Dossier } from '../dossier/dossier.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { addQuarters, QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import type { Milestone } from './simulation.js';

/** The quarters from which an evaluation and an extension can be requested. */
export function milestonesOf({ start: { quarter }, adviceYears }: Dossier, parameters: Parameters): Milestone[] {
  const day = dayForParameters(parameters, quarter);
  const years = Number(adviceYears);
  const milestones: Milestone[] = [];
  if (years === requireValueOn(parameters.evaluationYears, day).value) {
    const earliest = requireValueOn(parameters.evaluationEarliestQuarter, day).value;
    milestones.push({ id: 'evaluation', from: addQuarters(quarter, earliest - 1) });
  }
  if (years === requireValueOn(parameters.extensionYears, day).value) {
    const fromYear = requireValueOn(parameters.extensionFromYear, day).value;
    milestones.push({ id: 'extension', from: addQuarters(quarter, (fromYear - 1) * QUARTERS_PER_YEAR) });
  }
  return milestones;
}
