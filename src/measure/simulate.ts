import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { assumptionsOf } from './assumptions.js';
import { eligibility } from './eligibility.js';
import { milestonesOf } from './milestones.js';
import type { Simulation } from './simulation.js';
import { startsBeforeMeasure, termOf } from './term.js';
import { TermAmounts } from './term-amounts.js';
import { warningsOf } from './warnings.js';
import { totalsOfYears } from './years.js';

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
  const amounts = startsBeforeMeasure(dossier, parameters)
    ? null
    : new TermAmounts(dossier, term, verdicts, parameters);
  const years = amounts?.years() ?? [];
  return {
    dossier,
    verdicts,
    term,
    // what a batch does not write is only made where somebody looks at it
    get quarters() {
      return once(this, 'quarters', amounts?.quarters() ?? []);
    },
    years,
    totals: totalsOfYears(years, hasWage),
    get assumptions() {
      return once(this, 'assumptions', assumptionsOf(dossier, parameters));
    },
    warnings: warningsOf(dossier, term, amounts !== null, parameters),
    get milestones() {
      return once(this, 'milestones', milestonesOf(dossier, parameters));
    },
  };
}

/** Puts a value in the place of the getter that made it. */
function once<T>(owner: object, key: string, value: T): T {
  Object.defineProperty(owner, key, { value, enumerable: true });
  return value;
}
