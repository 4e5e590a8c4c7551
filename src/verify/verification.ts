import type { RowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { RunOrigin } from '../report/result.js';
import type { Difference } from './compare.js';
import type { RowDifferences } from './rows.js';
import { type ChangedParameter, hasSameValues, type RunDifference } from './run-differences.js';

/** What a verification does not compare, and so can be different in a result that is equal. */
export type NotCompared =
  /** Whether the dossier in a result is the one that was given: it is what is computed. */
  | 'dossier'
  /** Reasons and other texts, which are in the language of the run. */
  | 'texts'
  /** The row of a result, but for the order of rows. */
  | 'row'
  /** Whether a file lacks results: only the receipt says how many there were. */
  | 'missing-results'
  /** How the user's own values were chosen. */
  | 'set-by'
  /** The amounts of a dossier before its fraction was changed. */
  | 'moved'
  /** The names of the files in a receipt. */
  | 'names'
  /** Options and indexation, where they change nothing in the results. */
  | 'options'
  /** How JSON is written: spaces, the order of keys, the notation of numbers. */
  | 'layout'
  /** How a workbook is compressed. */
  | 'packing'
  /** The columns that were used, which an older receipt does not name. */
  | 'columns'
  | 'added'
  | 'corrects'
  /** The bytes of results that name the version or values they were computed with. */
  | 'bytes'
  /** All of a workbook but the sheet of results: it names the version and values. */
  | 'other-sheets';

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
  readonly notCompared: readonly NotCompared[];
}

/**
 * Says whether all is equal. Values that moved make a difference only where these are said to be the same values:
 * else only an amount that differs does, and they are its cause.
 */
export function createVerification(found: Omit<Verification, 'isEqual'>): Verification {
  const { was, is, differences, moved, problems, changedFiles, rows } = found;
  const isForged = hasSameValues(was, is) && moved.length > 0;
  const isEqual = differences.length + problems.length + changedFiles.length === 0 && rows === null && !isForged;
  return { isEqual, ...found, was: originAlone(was), is: originAlone(is) };
}

/** The origin alone of what has one. */
export const originAlone = ({ engine, parameters, indexation, knownUntil }: RunOrigin): RunOrigin => ({
  engine,
  parameters,
  indexation,
  ...(knownUntil === undefined ? {} : { knownUntil }),
});
