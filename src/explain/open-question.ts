import type { TermBasis } from '../calculation/basis.js';
import { coversNothing } from '../calculation/share.js';
import type { Dated } from '../parameters/parameters.js';
import { addQuarters } from '../primitives/quarter.js';

/**
 * Whether the open question about a value applies in a quarter of a term: a question about one quarter applies in that
 * quarter only, and only if the contract covers a day of it; any other question applies in all quarters.
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
