import type { Dossier } from '../dossier/dossier.js';
import { dayForParameters, mustHold } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { addQuarters, QUARTERS_PER_YEAR, type Quarter } from '../values/quarter.js';

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
export function startsBeforeMeasure({ start }: Dossier, parameters: Parameters): boolean {
  const day = dayForParameters(parameters, start.quarter);
  return start.quarter < mustHold(parameters.firstQuarter, day).value;
}
