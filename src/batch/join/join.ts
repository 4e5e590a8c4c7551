import { PREMIUMS } from '../../calculation/premium.js';
import { euro } from '../../values/euro.js';
import { type BatchReceipt, type FileTrace, receiptOf } from '../receipt.js';
import type { Sink } from '../sink.js';
import { Summary } from '../summary.js';
import { emptyTally, type Tally } from '../tally.js';
import { frameOfRejects, frameOfResults } from './frame.js';
import { type Part, rejectsOf, resultsOf } from './part.js';
import { joinPieces, type Open } from './pieces.js';

/** Where the files of parts come from, and where to they go. */
export interface JoinRun {
  readonly open: Open;
  readonly results: Sink;
  /** Where rejected rows go; opened where there are any. */
  readonly rejects: () => Sink;
  readonly signal: AbortSignal;
}

/**
 * Puts the files of parts together: results and rejected rows are byte for byte those of one run over all rows.
 * Who calls completes the sinks, or gives them up when this throws.
 *
 * @param parts the parts of one run, in the order of their rows
 * @throws Failure when a file is not what it was when it was written
 */
export async function joinParts(
  parts: readonly [Part, ...Part[]],
  { open, results, rejects, signal }: JoinRun,
): Promise<void> {
  const [{ format, receipt }] = parts;
  await joinPieces(parts.map(resultsOf), frameOfResults(format), open, results, signal);
  const rejected = rejectsOf(parts);
  if (rejected.length === 0) return;
  await joinPieces(rejected, frameOfRejects(receipt.input.kind), open, rejects(), signal);
}

/** What parts came to together; their receipts do not say why rows were rejected. */
export function summaryOf(parts: readonly Part[]): Summary {
  const summary = new Summary();
  for (const { receipt } of parts) {
    summary.add(tallyOf(receipt));
    summary.rejected += receipt.counts.rejected;
    summary.blankRows += receipt.counts.blankRows;
  }
  return summary;
}

/** The receipt of all rows: that of the run that parts are of, without a range. */
export function receiptOfParts(
  [{ receipt: first }]: readonly [Part, ...Part[]],
  summary: Summary,
  output: FileTrace,
  rejects: FileTrace | null,
): BatchReceipt {
  const options = { ...first.options, rows: null };
  return receiptOf({ options, input: first.input, output, rejects, summary }, first);
}

function tallyOf({ counts, eligible, totals }: BatchReceipt): Tally {
  const tally = emptyTally();
  tally.computed = counts.computed;
  tally.total = euro(totals.total);
  for (const premium of PREMIUMS) {
    tally.eligible[premium].count = eligible[premium];
    tally.eligible[premium].total = euro(totals[premium]);
  }
  return tally;
}
