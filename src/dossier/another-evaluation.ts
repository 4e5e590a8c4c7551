import type { Parameters } from '../parameters/parameters.js';
import { type FieldSource, NONE, readField } from './build-dossier.js';
import type { Dossier, Draft } from './dossier.js';
import type { FieldName } from './fields.js';

const QUARTER = 'evaluated_from';
/** What an evaluation can change. */
const CHANGED = ['evaluated_rate', 'evaluated_guidance'] as const;

/**
 * The same dossier with another evaluation: a rate or a guidance need without a quarter applies from the earliest one.
 * Without either of them, or where the quarter is removed, the dossier has no evaluation.
 *
 * @returns the changes that are consistent, and the fields that were not given
 */
export function completeEvaluation(
  before: Draft | Dossier,
  changes: FieldSource,
  parameters: Parameters,
): { readonly source: FieldSource; readonly supplied: readonly FieldName[] } {
  const changeOf = (name: FieldName) => readField(changes, name);
  const quarter = changeOf(QUARTER);
  const given = CHANGED.map(changeOf);
  const hasChange = given.some((value) => value !== undefined);
  const left = [given[0] ?? before.evaluatedRate, given[1] ?? before.evaluatedGuidance];
  const isNone = (value: unknown) => value === undefined || value === null || value === NONE;
  if (hasChange ? left.every(isNone) : quarter === NONE)
    return { source: replaced(changes, [QUARTER, ...CHANGED], NONE), supplied: [] };
  const earliest = parameters.evaluationEarliestQuarter.at(-1)?.value;
  const hasQuarter = !isNone(quarter ?? before.evaluatedFrom);
  return !hasChange || hasQuarter || earliest === undefined
    ? { source: changes, supplied: [] }
    : { source: replaced(changes, [QUARTER], earliest), supplied: [QUARTER] };
}

/** The changes with one value for some fields. */
const replaced =
  (changes: FieldSource, names: readonly FieldName[], value: unknown): FieldSource =>
  (field, index) =>
    names.includes(field.name) ? value : changes(field, index);
