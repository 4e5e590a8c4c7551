import { coversNothing } from '../calculation/share.js';
import type { TermBasis } from '../calculation/term-basis.js';
import type { Dated } from '../parameters/parameters.js';
import { addQuarters } from '../primitives/quarter.js';

/**
 * Whether the open question about a value applies in a quarter number of a term: one about a quarter applies in that
 * quarter alone, if the contract runs in it; any other applies in all.
 */
export function openQuestionAppliesIn(
  number: number,
  { gap, gapQuarter }: Pick<Dated<unknown>, 'gap' | 'gapQuarter'>,
  { dossier, term }: Pick<TermBasis, 'dossier' | 'term'>,
): boolean {
  if (gap === null) return false;
  if (gapQuarter === null) return true;
  return number === gapQuarter && !coversNothing(dossier, addQuarters(term.start, number - 1));
}
