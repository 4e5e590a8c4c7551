import { isNothing, shareOf } from '../measure/share.js';
import type { Simulation } from '../measure/simulation.js';
import type { Dated } from '../parameters/parameters.js';
import { addQuarters } from '../primitives/quarter.js';

/**
 * Whether the open question about a value is about a quarter number of a term: its own quarter, with a contract that
 * runs in it; a question about no quarter in particular is about every one.
 */
export function isDoubtedIn(
  number: number,
  { gap, gapQuarter }: Pick<Dated<unknown>, 'gap' | 'gapQuarter'>,
  { dossier, term }: Pick<Simulation, 'dossier' | 'term'>,
): boolean {
  if (gap === null) return false;
  if (gapQuarter === null) return true;
  return number === gapQuarter && !isNothing(shareOf(dossier, addQuarters(term.start, number - 1)));
}
