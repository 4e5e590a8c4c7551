import type { Parameters } from '../parameters/parameters.js';
import { type FieldSource, NONE } from './build-dossier.js';
import type { Dossier, Draft } from './dossier.js';
import { ALL_FIELDS, type AnyField, type FieldName } from './fields.js';

const QUARTER = ALL_FIELDS.findIndex(({ name }) => name === 'evaluated_from');
const RATE = ALL_FIELDS.findIndex(({ name }) => name === 'evaluated_rate');
const GUIDANCE = ALL_FIELDS.findIndex(({ name }) => name === 'evaluated_guidance');

/**
 * The same dossier with another rate after the evaluation: a rate that has no quarter applies from the earliest one,
 * and where no rate and no guidance are left, there is no evaluation.
 *
 * @returns the changes with that quarter, and the fields that were not given
 */
export function completeEvaluation(
  first: Draft | Dossier,
  changes: FieldSource,
  parameters: Parameters,
): { readonly source: FieldSource; readonly supplied: readonly FieldName[] } {
  const changeOf = (index: number) => changes(ALL_FIELDS[index] as AnyField, index);
  const rate = changeOf(RATE);
  const quarter = changeOf(QUARTER);
  const withQuarter =
    (value: unknown): FieldSource =>
    (field, index) =>
      index === QUARTER ? value : changes(field, index);
  if (rate === NONE) {
    const guidance = changeOf(GUIDANCE) ?? first.evaluatedGuidance ?? NONE;
    if (guidance === NONE) return { source: withQuarter(NONE), supplied: [] };
  }
  const hasQuarter = quarter === NONE || (quarter ?? first.evaluatedFrom ?? null) !== null;
  const earliest = parameters.evaluationEarliestQuarter.at(-1)?.value;
  if (rate === undefined || rate === NONE || hasQuarter || earliest === undefined)
    return { source: changes, supplied: [] };
  return { source: withQuarter(earliest), supplied: ['evaluated_from'] };
}
