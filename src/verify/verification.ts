import type { RowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { RunOrigin } from '../report/result.js';
import type { Difference } from './compare.js';
import type { RowDifferences } from './rows.js';
import { type ChangedParameter, hasSameValues, type RunDifference } from './run-differences.js';

/** What came of recomputing something. */
export interface Verification {
  readonly isEqual: boolean;
  readonly was: RunOrigin;
  readonly is: RunOrigin;
  readonly differences: readonly Difference[];
  /** The values it was computed with that have changed. */
  readonly moved: readonly ChangedParameter[];
  /** Why its dossier is rejected now. */
  readonly problems: readonly RowDiagnostic[];
  /** The differences between the two runs, which by themselves change no result. */
  readonly notes: readonly RunDifference[];
  /** The files of a batch that are not what was written. */
  readonly changedFiles: readonly string[];
  /** The rows of the file of results that are different now. */
  readonly rows: RowDifferences | null;
}

/**
 * Says whether all is equal. Values that moved make a difference only where these are said to be the same values:
 * else only an amount that differs does, and they are its cause.
 */
export function createVerification(found: Omit<Verification, 'isEqual'>): Verification {
  const { was, is, differences, moved, problems, changedFiles } = found;
  const isForged = hasSameValues(was, is) && moved.length > 0;
  const isEqual = differences.length + problems.length + changedFiles.length === 0 && !isForged;
  return { isEqual, ...found, was: originAlone(was), is: originAlone(is) };
}

const originAlone = ({ engine, parameters, indexation, knownUntil }: RunOrigin): RunOrigin => ({
  engine,
  parameters,
  indexation,
  ...(knownUntil === undefined ? {} : { knownUntil }),
});
