import type { Dossier } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import { dayForParameters, requireValueOn, valueOn } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { compareEuro, euro } from '../primitives/euro.js';
import { addQuarters, firstDay, lastDay, QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import { product } from '../primitives/ratio.js';
import { canBeInDifficulty } from './conditions.js';
import type { Milestone, Warning } from './simulation.js';
import { isProjected, type Term } from './term.js';

/** A gross wage above this is more likely yearly than monthly. */
const LOOKS_YEARLY = euro('20000');

/** The values in a dossier that may be mistakes, and the projections in its result. */
export function warningsOf(dossier: Dossier, term: Term, hasQuarters: boolean, parameters: Parameters): Warning[] {
  const { grossMonthly, fraction, start } = dossier;
  const { knownUntil } = parameters;
  const warnings: Warning[] = [];
  const minimumWage = valueOn(parameters.minimumWage, firstDay(start.quarter))?.value;
  if (grossMonthly !== null && minimumWage !== undefined) {
    const minimum = product(minimumWage, fraction);
    if (compareEuro(grossMonthly, minimum) < 0) warnings.push({ code: 'GROSS_BELOW_MINIMUM_WAGE', minimum, fraction });
  }
  if (grossMonthly !== null && compareEuro(grossMonthly, LOOKS_YEARLY) > 0)
    warnings.push({ code: 'GROSS_LOOKS_YEARLY', above: LOOKS_YEARLY });
  if (hasQuarters && isOutside(dossier, term)) warnings.push({ code: 'CONTRACT_OUTSIDE_TERM' });
  if (start.quarter > knownUntil) warnings.push({ code: 'START_AFTER_KNOWN', knownUntil });
  if (hasQuarters && isProjected(term.end, parameters)) {
    const from = isProjected(term.start, parameters) ? term.start : addQuarters(knownUntil, 1);
    warnings.push({ code: 'PROJECTED_QUARTERS', from, knownUntil });
  }
  return warnings;
}

const isOutside = ({ contractStart, contractEnd }: Dossier, { start, end }: Term): boolean =>
  (contractStart !== null && contractStart > lastDay(end)) || (contractEnd !== null && contractEnd < firstDay(start));

/** The fields that were not given and on whose usual value the result relies. */
export const assumptionsOf = ({ omitted, employerType }: Dossier): FieldName[] =>
  omitted.filter((field) => field !== 'in_difficulty' || canBeInDifficulty(employerType));

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
