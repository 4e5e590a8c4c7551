import type { TermBasis } from '../calculation/basis.js';
import { coversNothing } from '../calculation/share.js';
import type { RuleId } from '../calculation/steps.js';
import type { ParameterEntry, ValueEntry } from '../parameters/entry.js';
import { valueOn } from '../parameters/lookup.js';
import { memoizePerParameters } from '../parameters/memo.js';
import type { Dated, Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { addQuarters } from '../primitives/quarter.js';
import type { ParameterUse } from './node.js';

/** The use of a value in a result. */
export const useOf = ({ parameter, from, source, confidence, gap }: Dated<unknown>): ParameterUse => ({
  id: parameter,
  from,
  source,
  confidence,
  gap,
});

const valuesById = memoizePerParameters(
  ({ entries }): ReadonlyMap<string, ParameterEntry['values']> =>
    new Map(entries.map(({ id, values }) => [id, values])),
);

/** The use of a rule in words that is in force on a day; undefined where the files state none. */
export function ruleOn(id: RuleId, day: IsoDate, parameters: Parameters): ParameterUse | undefined {
  const values = valuesById(parameters).get(id);
  const value = values && valueOn<ValueEntry>(values, day);
  if (!value) return undefined;
  const { from, source, confidence, gap = null } = value;
  return { id, from, source, confidence, gap };
}

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
