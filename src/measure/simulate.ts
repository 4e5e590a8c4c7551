import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { assumptionsOf } from './assumptions.js';
import { eligibility, type Verdicts } from './eligibility.js';
import { milestonesOf } from './milestones.js';
import type { QuarterResult, Simulation, Totals, Warning, YearResult } from './simulation.js';
import { startsBeforeMeasure, type Term, termOf } from './term.js';
import { TermAmounts } from './term-amounts.js';
import { warningsOf } from './warnings.js';
import { TermTotals } from './years.js';

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
  const amounts = startsBeforeMeasure(dossier, parameters)
    ? null
    : new TermAmounts(dossier, term, verdicts, parameters);
  return new Simulated(dossier, verdicts, term, amounts, parameters);
}

/** A simulation; what a batch does not write is only worked out where somebody looks at it. */
class Simulated implements Simulation {
  readonly years: readonly YearResult[];
  readonly totals: Totals;
  readonly warnings: readonly Warning[];
  readonly #amounts: TermAmounts | null;
  readonly #parameters: Parameters;
  #quarters: readonly QuarterResult[] | null = null;

  constructor(
    readonly dossier: Dossier,
    readonly verdicts: Verdicts,
    readonly term: Term,
    amounts: TermAmounts | null,
    parameters: Parameters,
  ) {
    this.#amounts = amounts;
    this.#parameters = parameters;
    this.years = amounts?.years() ?? [];
    this.totals = new TermTotals(this.years, dossier.employerType !== 'self-employed');
    this.warnings = warningsOf(dossier, term, amounts !== null, parameters);
  }

  get quarters(): readonly QuarterResult[] {
    this.#quarters ??= this.#amounts?.quarters() ?? [];
    return this.#quarters;
  }

  get assumptions(): Simulation['assumptions'] {
    return assumptionsOf(this.dossier);
  }

  get milestones(): Simulation['milestones'] {
    return milestonesOf(this.dossier, this.#parameters);
  }
}
