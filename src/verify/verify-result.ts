import * as z from 'zod/mini';
import { simulate } from '../calculation/simulate.js';
import { dossierFromJson } from '../dossier/from-json.js';
import type { UsedValue } from '../explain/used-values.js';
import type { Parameters } from '../parameters/parameters.js';
import { explainedResultObject } from '../report/explained-result.js';
import { type Origin, originOf, resultObject } from '../report/result.js';
import { originShape, usedValueShape } from '../report/result-schema.js';
import { compare, type Difference } from './difference.js';
import { movedBetween, nameDifferences } from './moved.js';
import { type Note, originNotes } from './note.js';
import { originDifferences, type Verification, verification } from './verification.js';

/** What a result must have to be recomputed; a newer program may have written more. */
const verifiable = z.looseObject({
  dossier: z.record(z.string(), z.unknown()),
  receipt: z.looseObject({ ...originShape, values: z.array(usedValueShape) }),
});

/** A result as it is read back. */
export interface WrittenResult {
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly receipt: Origin & { readonly values: readonly UsedValue[] };
}

/** Reads a result that this program wrote; null when it is none. */
export function asResult(value: unknown): WrittenResult | null {
  return verifiable.safeParse(value).success ? (value as WrittenResult) : null;
}

/**
 * Recomputes a result from the dossier in it and holds everything that it says against what comes out now, besides
 * texts, which depend on the language, and the row, which only the input of its batch knows.
 * @param parameters the values of this run, with the indexation of the result
 */
export function verifyResult(written: WrittenResult, parameters: Parameters): Verification {
  const { receipt: was } = written;
  const is = originOf(parameters);
  const notes = originNotes(was, is);
  const { dossier, problems = [] } = dossierFromJson(written.dossier, parameters);
  const nothing = { was, is, notes, changedFiles: [], rows: null };
  if (!dossier) return verification({ ...nothing, differences: [], moved: [], problems });
  const simulation = simulate(dossier, parameters);
  const result = 'derivation' in written ? explainedResultObject : resultObject;
  const now = result(simulation, parameters, 'en');
  const compared = compare(comparedIn(written), comparedIn(now));
  const unknown = was.engine === is.engine ? [] : compared.unknown;
  const moved = movedBetween(was.values, now.receipt.values);
  return verification({
    ...nothing,
    problems,
    differences: [
      ...mostTellingFirst(compared.differences),
      ...(was.engine === is.engine ? compared.unknown : []),
      ...originDifferences(was, is),
      ...(moved.length > 0 ? [] : nameDifferences(was.values, now.receipt.values)),
    ].map(withoutName),
    moved,
    notes: [...notes, ...unknownNote(unknown)],
  });
}

/** All of a result that does not hang on where it was computed. */
function comparedIn(result: object): unknown {
  const { row: _, receipt, ...rest } = result as { row?: unknown; receipt: WrittenResult['receipt'] };
  const { engine: _e, parameters: _p, indexation: _i, knownUntil: _k, values: _v, ...more } = receipt;
  return { ...rest, receipt: more };
}

const MOST_TELLING = ['verdicts', 'term', 'totals', 'years', 'quarters'];

function mostTellingFirst(differences: readonly Difference[]): Difference[] {
  const rank = ({ path }: Difference) => {
    const place = MOST_TELLING.indexOf(path.split('.')[0] ?? '');
    return place < 0 ? MOST_TELLING.length : place;
  };
  return [...differences].sort((a, b) => rank(a) - rank(b));
}

/** No name or id is repeated, not even where it was changed. */
const withoutName = (difference: Difference): Difference =>
  difference.path === 'id' || difference.path === 'dossier.id'
    ? { path: difference.path, was: hidden(difference.was), is: hidden(difference.is) }
    : difference;

const hidden = (text: string | null): string | null => text && '…';

const unknownNote = (unknown: readonly Difference[]): Note[] =>
  unknown.length === 0 ? [] : [{ kind: 'unknown', names: unknown.map(({ path }) => path) }];
