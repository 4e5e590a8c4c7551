import type { FileDigest } from '../../io/digest.js';
import type { RowRange } from '../read/row-range.js';
import type { BatchReceipt } from '../receipt/receipt.js';
import type { JoinableFormat } from './envelope.js';

/** A part of a batch: the rows of a range, computed apart. */
export interface Part {
  /** Where its results lie. */
  readonly path: string;
  readonly range: RowRange;
  readonly format: JoinableFormat;
  readonly receipt: BatchReceipt;
  /** Where its rejected rows lie; null where it has none. */
  readonly rejectsPath: string | null;
}

/** A file of a part: where it lies, and what it was when it was written. */
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
