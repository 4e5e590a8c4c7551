import type { Dossier } from '../dossier/dossier.js';
import { keptFor } from '../parameters/kept.js';
import { dayForParameters, mustHold } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { addQuarters, QUARTERS_PER_YEAR, type Quarter } from '../values/quarter.js';

/** More quarters than a term can have: what is kept by quarter number has a place for each below it. */
export const MOST_QUARTERS = 100;

/** The quarters for which the premiums are granted: 8 for an advice of 2 years, 20 for 5 years. */
export interface Term {
  readonly start: Quarter;
  readonly end: Quarter;
  readonly quarters: number;
}

/** The term of a dossier (measure: "How long, and how it changes"). */
export function termOf({ start, adviceYears }: Dossier): Term {
  const quarters = Number(adviceYears) * QUARTERS_PER_YEAR;
  return { start: start.quarter, end: addQuarters(start.quarter, quarters - 1), quarters };
}

/** Whether the term starts before the first quarter of the measure: then nothing is granted. */
export function startsBeforeMeasure({ start: { quarter } }: Dossier, parameters: Parameters): boolean {
  const kept = early(parameters);
  let isEarly = kept.get(quarter);
  if (isEarly === undefined) {
    isEarly = quarter < mustHold(parameters.firstQuarter, dayForParameters(parameters, quarter)).value;
    kept.set(quarter, isEarly);
  }
  return isEarly;
}

const early = keptFor<Quarter, boolean>();
