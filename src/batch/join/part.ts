import type { FileDigest } from '../../io/digest.js';
import type { RowRange } from '../read/row-range.js';
import type { BatchReceipt } from '../receipt/receipt.js';
import type { Envelope } from './envelope.js';

/** A part of a batch: the rows of a range, computed in a run of their own. */
export interface Part {
  /** Where its results are. */
  readonly path: string;
  readonly range: RowRange;
  /** What is around the rows of its results. */
  readonly envelope: Envelope;
  readonly receipt: BatchReceipt;
  /** Where its rejected rows are; null where it has none. */
  readonly rejectsPath: string | null;
}

/** A file of a part: where it is, and its digest when it was written. */
export interface Piece {
  readonly path: string;
  readonly digest: FileDigest;
}

/** The file of results of a part. */
export const resultsOf = ({ path, receipt }: Part): Piece => ({ path, digest: receipt.output });

/** The files of rejected rows of those parts that have one. */
export const rejectsOf = (parts: readonly Part[]): Piece[] =>
  parts.flatMap(({ rejectsPath, receipt: { rejects } }) =>
    rejectsPath !== null && rejects ? [{ path: rejectsPath, digest: rejects }] : [],
  );
