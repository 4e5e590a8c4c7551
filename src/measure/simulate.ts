import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { assumptionsOf } from './assumptions.js';
import { eligibility } from './eligibility.js';
import { milestonesOf } from './milestones.js';
import { quartersOf } from './quarters.js';
import type { Simulation } from './simulation.js';
import { startsBeforeMeasure, termOf } from './term.js';
import { warningsOf } from './warnings.js';
import { totalsOf, yearsOf } from './years.js';

/**
 * The one calculation of the program: who is eligible for what, and every quarter, year and total to the cent.
 * A dossier that is not eligible has its quarters all the same, with premiums of 0.00; one whose term starts
 * before the measure has none.
 *
 * @param dossier a dossier that was read by this program
 * @param parameters the values of the measure, from `loadParameters`
 * @throws ParameterError when a value that is needed does not exist (not with the shipped parameters)
 */
export function simulate(dossier: Dossier, parameters: Parameters): Simulation {
  const verdicts = eligibility(dossier, parameters);
  const term = termOf(dossier);
  const hasWage = dossier.employerType !== 'self-employed';
  const quarters = startsBeforeMeasure(dossier, parameters)
    ? []
    : quartersOf(dossier, term, verdicts, parameters);
  return {
    dossier,
    verdicts,
    term,
    quarters,
    years: yearsOf(quarters, hasWage),
    totals: totalsOf(quarters, hasWage),
    assumptions: assumptionsOf(dossier, parameters),
    warnings: warningsOf(dossier, quarters, parameters),
    milestones: milestonesOf(dossier, parameters),
  };
}
