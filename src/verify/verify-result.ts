import * as z from 'zod/mini';
import { simulate } from '../calculation/simulate.js';
import { dossierFromJson } from '../dossier/from-json.js';
import type { UsedValue } from '../explain/used-parameters.js';
import type { Parameters } from '../parameters/parameters.js';
import { toExplainedResult } from '../report/explained-result.js';
import { originOf, type RunOrigin, toResult } from '../report/result.js';
import { originSchema, usedValueSchema } from '../report/result-schema.js';
import { findChangedParameters, nameDifferences } from './changed-parameters.js';
import { compare, type Difference } from './compare.js';
import { findRunDifferences, type RunDifference } from './run-differences.js';
import { createVerification, originDifferences, type Verification } from './verification.js';

/** What a result must have to be recomputed; a newer program may have written more. */
const verifiable = z.looseObject({
  dossier: z.record(z.string(), z.unknown()),
  receipt: z.looseObject({ ...originSchema, values: z.array(usedValueSchema) }),
});

/** A result as it is read back. */
export interface WrittenResult {
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly receipt: RunOrigin & { readonly values: readonly UsedValue[] };
}

/** Reads a result that this program wrote; null when it is none. */
export function asResult(value: unknown): WrittenResult | null {
  return verifiable.safeParse(value).success ? (value as WrittenResult) : null;
}

/**
 * Recomputes a result from the dossier in it and compares everything in it with the new one, except
 * texts, which depend on the language, and the row, which only the input of its batch knows.
 * @param parameters the values of this run, with the indexation of the result
 */
export function verifyResult(written: WrittenResult, parameters: Parameters): Verification {
  const { receipt: was } = written;
  const is = originOf(parameters);
  const notes = findRunDifferences(was, is);
  const { dossier, problems = [] } = dossierFromJson(written.dossier, parameters);
  const nothing = { was, is, notes, changedFiles: [], rows: null };
  if (!dossier) return createVerification({ ...nothing, differences: [], moved: [], problems });
  const simulation = simulate(dossier, parameters);
  const result = 'derivation' in written ? toExplainedResult : toResult;
  const now = result(simulation, parameters, 'en');
  const compared = compare(comparedPart(written), comparedPart(now));
  const unknown = was.engine === is.engine ? [] : compared.unknown;
  const moved = findChangedParameters(was.values, now.receipt.values);
  return createVerification({
    ...nothing,
    problems,
    differences: [
      ...sortByImportance(compared.differences),
      ...(was.engine === is.engine ? compared.unknown : []),
      ...originDifferences(was, is),
      ...(moved.length > 0 ? [] : nameDifferences(was.values, now.receipt.values)),
    ].map(hideName),
    moved,
    notes: [...notes, ...unknownNote(unknown)],
  });
}

/** All of a result that does not hang on where it was computed. */
function comparedPart(result: object): unknown {
  const { row: _, receipt, ...rest } = result as { row?: unknown; receipt: WrittenResult['receipt'] };
  const { engine: _e, parameters: _p, indexation: _i, knownUntil: _k, values: _v, ...more } = receipt;
  return { ...rest, receipt: more };
}

const MOST_IMPORTANT = ['verdicts', 'term', 'totals', 'years', 'quarters'];

function sortByImportance(differences: readonly Difference[]): Difference[] {
  const rank = ({ path }: Difference) => {
    const place = MOST_IMPORTANT.indexOf(path.split('.')[0] ?? '');
    return place < 0 ? MOST_IMPORTANT.length : place;
  };
  return [...differences].sort((a, b) => rank(a) - rank(b));
}

/** No name or id is repeated, not even where it was changed. */
const hideName = (difference: Difference): Difference =>
  difference.path === 'id' || difference.path === 'dossier.id'
    ? { path: difference.path, was: hideText(difference.was), is: hideText(difference.is) }
    : difference;

const hideText = (text: string | null): string | null => text && '…';

const unknownNote = (unknown: readonly Difference[]): RunDifference[] =>
  unknown.length === 0 ? [] : [{ kind: 'unknown', names: unknown.map(({ path }) => path) }];
