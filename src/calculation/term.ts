import type { Dossier } from '../dossier/dossier.js';
import { isBeforeMeasure } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { addQuarters, QUARTERS_PER_YEAR, type Quarter } from '../primitives/quarter.js';
import type { Basis } from './simulation.js';

/** The quarters for which the premiums are granted: 8 for an advice of 2 years, 20 for 5 years. */
export interface Term {
  readonly start: Quarter;
  readonly end: Quarter;
  readonly quarters: number;
}

/** The term of a dossier: it starts in the quarter of the decision and lasts as many years as the advice. */
export function termOf({ start, adviceYears }: Pick<Dossier, 'start' | 'adviceYears'>): Term {
  const quarters = Number(adviceYears) * QUARTERS_PER_YEAR;
  return { start: start.quarter, end: addQuarters(start.quarter, quarters - 1), quarters };
}

/** Whether the term starts before the first quarter of the measure, so that nothing is granted. */
export const startsBeforeMeasure = ({ start: { quarter } }: Pick<Dossier, 'start'>, parameters: Parameters): boolean =>
  isBeforeMeasure(quarter, parameters);

/** What a quarter is computed with. */
export const basisOf = (quarter: Quarter, parameters: Parameters): Basis =>
  isProjected(quarter, parameters) ? 'projected' : 'known';

/** Whether a quarter is after the last one for which the values were checked. */
export const isProjected = (quarter: Quarter, { knownUntil }: Parameters): boolean => quarter > knownUntil;
