import { PREMIUMS } from '../../calculation/premium.js';
import type { Sink } from '../../io/sink.js';
import { euro } from '../../primitives/euro.js';
import { type BatchReceipt, buildReceipt, type NamedDigest } from '../receipt/receipt.js';
import { emptyTally, Summary, type Tally } from '../stats/summary.js';
import { concatenatePieces, type OpenFile, rejectsEnvelope } from './concatenate.js';
import { type Part, rejectsOf, resultsOf } from './part.js';

/** Where the files of parts come from, and where the joined ones go. */
export interface JoinRun {
  readonly open: OpenFile;
  readonly results: Sink;
  /** Opens the sink of the rejected rows, where there are any. */
  readonly openRejects: () => Sink;
  readonly signal: AbortSignal;
}

/**
 * Puts the files of parts together: results and rejected rows are byte for byte those of one run over all rows.
 * The caller completes the sinks, or rolls them back when this throws.
 *
 * @param parts the parts of one run, in the order of their rows
 * @throws CliError when a file has changed since it was written
 */
export async function joinParts(
  parts: readonly [Part, ...Part[]],
  { open, results, openRejects, signal }: JoinRun,
): Promise<void> {
  const [{ envelope, receipt }] = parts;
  await concatenatePieces(parts.map(resultsOf), envelope, open, results, signal);
  const rejected = rejectsOf(parts);
  if (rejected.length === 0) return;
  await concatenatePieces(rejected, rejectsEnvelope(receipt.input.kind), open, openRejects(), signal);
}

/** The counts and sums of all parts; their receipts do not say why rows were rejected. */
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
  output: NamedDigest,
  rejects: NamedDigest | null,
): BatchReceipt {
  const options = { ...first.options, rows: null };
  return buildReceipt({ options, input: first.input, output, rejects, summary }, first);
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
