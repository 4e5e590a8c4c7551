import type { Dossier } from '../dossier/dossier.js';
import { dayForParameters, requireValueOn } from '../parameters/lookup.js';
import { memoByParameters } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import { addQuarters, QUARTERS_PER_YEAR, type Quarter } from '../primitives/quarter.js';

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
    isEarly = quarter < requireValueOn(parameters.firstQuarter, dayForParameters(parameters, quarter)).value;
    kept.set(quarter, isEarly);
  }
  return isEarly;
}

const early = memoByParameters<Quarter, boolean>();
