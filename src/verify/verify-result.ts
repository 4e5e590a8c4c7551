import * as z from 'zod/mini';
import { simulate } from '../calculation/simulate.js';
import { dossierFromJson } from '../dossier/from-json.js';
import type { Parameters } from '../parameters/parameters.js';
import { toExplainedResult } from '../report/explained-result.js';
import { originOf, type Receipt, toResult } from '../report/result.js';
import { originSchema, usedValueSchema } from '../report/result-schema.js';
import { compare, type Difference } from './compare.js';
import { findDifferences, findRunDifferences, withoutRun } from './run-differences.js';
import { createVerification, type Verification } from './verification.js';

/** What a result must have to be recomputed; a newer program may have written more. */
const verifiable = z.looseObject({
  dossier: z.record(z.string(), z.unknown()),
  receipt: z.looseObject({ ...originSchema, values: z.array(usedValueSchema) }),
});

/** A result as it is read back. */
export interface WrittenResult {
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt;
}

/** A JSON value as a result that this program wrote; null when it is not one. */
export function asResult(value: unknown): WrittenResult | null {
  return verifiable.safeParse(value).success ? (value as WrittenResult) : null;
}

/**
 * Recomputes a result from the dossier in it and compares everything in it with the new one, except
 * texts, which depend on the language, and the row, which only the input of its batch knows.
 *
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
  const toObject = 'derivation' in written ? toExplainedResult : toResult;
  const now = toObject(simulation, parameters, 'en');
  const compared = compare(comparedPart(written), comparedPart(now));
  const { differences, moved } = findDifferences(was, now.receipt, {
    ...compared,
    differences: sortByImportance(compared.differences),
  });
  const unknown = was.engine === is.engine ? [] : compared.unknown.map(({ path }) => path);
  return createVerification({
    ...nothing,
    problems,
    differences: differences.map(hideName),
    moved,
    notes: unknown.length === 0 ? notes : [...notes, { kind: 'unknown', names: unknown }],
  });
}

/** All of a result that does not depend on where it was computed. */
function comparedPart(result: object): unknown {
  const { row: _, moved: __, receipt, ...rest } = result as { row?: unknown; moved?: unknown; receipt: Receipt };
  return { ...rest, receipt: withoutRun(receipt) };
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
const hideName = ({ path, was, is }: Difference): Difference =>
  path === 'id' || path === 'dossier.id' ? { path, was: was && '…', is: is && '…' } : { path, was, is };
