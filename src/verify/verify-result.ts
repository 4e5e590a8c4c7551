import { simulate } from '../calculation/simulate.js';
import type { Simulation } from '../calculation/simulation.js';
import { type Dossier, dossierToJson } from '../dossier/dossier.js';
import { camelCase } from '../dossier/fields.js';
import { dossierFromJson } from '../dossier/from-json.js';
import type { Parameters } from '../parameters/parameters.js';
import { toExplainedResult } from '../report/explained-result.js';
import { originOf, toResult } from '../report/result.js';
import type { Difference } from './compare.js';
import { compareResults, type WrittenResult } from './compare-results.js';
import { findRunDifferences, type RunDifference } from './run-differences.js';
import { createVerification, type NotCompared, type Verification } from './verification.js';

/**
 * Recomputes a result from the dossier in it and compares everything in it with the new one, except
 * texts, which depend on the language, and the row, which only the input of its batch knows.
 *
 * @param parameters the values of this run, with the indexation of the result
 * @param before the result before it in the same file, whose row is an earlier one; null for the first
 */
export function verifyResult(
  written: WrittenResult,
  parameters: Parameters,
  before: WrittenResult | null = null,
): Verification {
  const { receipt: was, row } = written;
  const is = originOf(parameters);
  const notes = findRunDifferences(was, is);
  const { dossier, problems = [] } = dossierFromJson(written.dossier, parameters);
  const notCompared: NotCompared[] = [
    'dossier',
    'texts',
    'row',
    'missing-results',
    'options',
    'layout',
    ...(was.parameters.overlay ? (['set-by'] as const) : []),
    ...(written.moved?.length ? (['moved'] as const) : []),
  ];
  const nothing = { was, is, notes, changedFiles: [], rows: null, notCompared };
  const ofRow = rowDifferences(written, before);
  if (!dossier) return createVerification({ ...nothing, differences: ofRow, moved: [], problems });
  const simulation = simulate({ ...dossier, supplied: suppliedAsWritten(written, dossier) }, parameters);
  const isExplained = 'derivation' in written;
  const computed = {
    ...(isExplained ? toExplainedResult : toResult)(simulation, parameters, 'en'),
    ...(row === undefined && written.moved && { moved: movedAsWritten(written.moved, simulation) }),
  };
  // which row it was is not known here; only results of a batch, which are not explained, have one
  const now = isExplained || row === undefined ? computed : { ...computed, row };
  const { differences, moved, unknown, hasOtherSources } = compareResults(written, now);
  const more: RunDifference[] = [
    ...(hasOtherSources ? [{ kind: 'sources' } as const] : []),
    ...(unknown.length > 0 ? [{ kind: 'unknown', names: unknown } as const] : []),
  ];
  return createVerification({
    ...nothing,
    problems,
    differences: [...ofRow, ...differences],
    moved,
    notes: [...notes, ...more],
  });
}

/** The results of a batch are in the order of their rows, each once; those of single dossiers have no rows. */
function rowDifferences({ row }: WrittenResult, before: WrittenResult | null): readonly Difference[] {
  if (!before) return [];
  const isNext = row === undefined ? before.row === undefined : before.row !== undefined && row > before.row;
  return isNext ? [] : [{ path: 'row.order', was: null, is: null }];
}

/** The quarter of an evaluation that was not given: only the result says which it was. */
const suppliedAsWritten = (
  { assumptions = [] }: WrittenResult,
  { evaluatedFrom }: Dossier,
): NonNullable<Dossier['supplied']> =>
  evaluatedFrom !== null && assumptions.some(({ id }) => id === 'evaluated_from') ? ['evaluated_from'] : [];

/** The amounts that moved with the fraction: from what is known only here, to what is in the dossier. */
const movedAsWritten = (moved: NonNullable<WrittenResult['moved']>, { dossier }: Simulation) =>
  moved.filter(({ field, to }) => dossierToJson(dossier)[camelCase(field)] === to);
