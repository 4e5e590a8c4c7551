import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Euro } from '../primitives/euro.js';
import { addQuarters, QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import { COMPUTE, type Figure } from './calculator.js';
import { calendarYearsOf } from './calendar-years.js';
import { evaluateEligibility } from './eligibility.js';
import { estimateResult } from './estimate-result.js';
import { assumptionsOf, milestonesOf, warningsOf } from './notes.js';
import { byPremium } from './premium.js';
import type { QuarterFigures } from './quarter.js';
import type { QuarterResult, Simulation, Totals } from './simulation.js';
import { basisOf, isProjected, termOf } from './term.js';
import { computeTerm, type SumFigures } from './term-figures.js';

/**
 * Simulates a dossier: for which premiums it is eligible, and every quarter, year and total to the cent.
 * A dossier that is not eligible still has its quarters, with premiums of 0.00; one whose term starts before the
 * measure has none. The result is plain data.
 *
 * @param dossier a dossier from `parseDossier` or another reader of this program
 * @param parameters the values of the measure, from `loadParameters`
 * @throws ParameterError when a value that is needed is missing (never with the parameters of the program)
 */
export function simulate(dossier: Dossier, parameters: Parameters): Simulation {
  const verdicts = evaluateEligibility(dossier, parameters);
  const term = termOf(dossier);
  const { quarters, years, totals } = computeTerm({ dossier, verdicts, term, parameters }, COMPUTE);
  const quarterResults = quarters.map((quarter) => quarterResult(quarter, parameters));
  const totalsOfTerm = totalsOf(totals);
  const hasQuarters = quarters.length > 0;
  return {
    dossier,
    verdicts,
    term,
    quarters: quarterResults,
    years: years.map((year, index) => {
      const from = addQuarters(term.start, index * QUARTERS_PER_YEAR);
      return { year: index + 1, from, to: addQuarters(from, QUARTERS_PER_YEAR - 1), ...totalsOf(year) };
    }),
    calendarYears: calendarYearsOf(quarterResults, dossier.employerType !== 'self-employed'),
    totals: totalsOfTerm,
    estimates: quarters.flatMap(({ quarter, estimate }) => (estimate ? estimateResult(quarter, estimate) : [])),
    assumptions: assumptionsOf(dossier, parameters),
    warnings: warningsOf({ dossier, term, totals: totalsOfTerm }, hasQuarters, parameters),
    milestones: milestonesOf(dossier, parameters),
  };
}

const quarterResult = (figures: QuarterFigures, parameters: Parameters): QuarterResult => ({
  number: figures.number,
  quarter: figures.quarter,
  rate: figures.rate.value,
  referenceWage: valueOrNull(figures.referenceWage),
  cap: valueOrNull(figures.cap),
  cappedReferenceWage: valueOrNull(figures.cappedReferenceWage),
  guidanceFixed: figures.guidanceFixed.value,
  guidanceVariable: figures.guidanceVariable.value,
  premiums: byPremium((premium) => figures.premiums[premium].value),
  total: figures.total.value,
  projected: isProjected(figures.quarter, parameters),
  basis: basisOf(figures.quarter, parameters),
});

const totalsOf = ({ premiums, total, employerCost, netCost }: SumFigures): Totals => ({
  premiums: byPremium((premium) => premiums[premium].value),
  total: total.value,
  employerCost: valueOrNull(employerCost),
  netCost: valueOrNull(netCost),
});

const valueOrNull = (figure: Figure<Euro> | null): Euro | null => (figure === null ? null : figure.value);
