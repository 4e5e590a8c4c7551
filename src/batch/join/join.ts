import { byPremium } from '../../calculation/premium.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { Digester, digestWhileReading, type FileDigest } from '../../io/digest.js';
import type { Sink } from '../../io/sink.js';
import { euro } from '../../primitives/euro.js';
import { FORMATS } from '../formats.js';
import { parseLineRuns } from '../receipt/line-runs.js';
import { type BatchReceipt, buildReceipt, type NamedDigest } from '../receipt/receipt.js';
import { linesIn } from '../stats/line-ranges.js';
import { Summary, type Tally } from '../stats/summary.js';
import { type Envelope, rejectsEnvelope } from './envelope.js';
import type { Part } from './part.js';

/** Where the files of parts come from, and where the joined ones go. */
export interface JoinRun {
  readonly open: (path: string) => Promise<AsyncIterable<Uint8Array>>;
  readonly results: Sink;
  /** Opens the sink of the rejected rows, where there are any. */
  readonly openRejects: () => Sink;
  readonly signal: AbortSignal;
}

/** A file of a part: where it is, and its digest when it was written. */
interface Piece {
  readonly path: string;
  readonly digest: FileDigest;
}

/**
 * Puts the files of parts together: results and rejected rows are byte for byte those of one run over all rows.
 * The caller completes the sinks, or rolls them back when this throws.
 *
 * @param parts the parts of one run, in the order of their rows
 * @throws CliError when a file has changed since it was written
 * @throws the reason of the signal when it is aborted
 */
export async function joinParts(parts: readonly [Part, ...Part[]], run: JoinRun): Promise<void> {
  const [{ envelope, receipt }] = parts;
  const results = parts.map(({ path, receipt: { output } }) => ({ path, digest: output }));
  const { options, input } = receipt;
  const packing = await FORMATS[options.format].openPacking(run.results);
  await concatenate(results, envelope, packing.sink, run);
  await packing.finish({ options, input, summary: summaryOf(parts) }, receipt);
  const rejects = parts.flatMap(({ rejectsPath: path, receipt: { rejects: digest } }) =>
    path !== null && digest ? [{ path, digest }] : [],
  );
  if (rejects.length > 0) await concatenate(rejects, rejectsEnvelope(receipt.input.kind), run.openRejects(), run);
}

/** Writes files as if they had been written as one, with constant memory: the header of the first, the rows of all. */
async function concatenate(
  pieces: readonly Piece[],
  envelope: Envelope,
  sink: Sink,
  { open, signal }: JoinRun,
): Promise<void> {
  let hasRows = false;
  for (const [index, piece] of pieces.entries()) {
    const digester = new Digester();
    const headerLength = envelope.scanHeader();
    const endOfRows = piece.digest.bytes - envelope.footer.length;
    let at = 0;
    let separator = hasRows ? envelope.separator : '';
    for await (const chunk of digestWhileReading(await open(piece.path), digester)) {
      signal.throwIfAborted();
      const start = headerLength(chunk);
      if (index === 0) await sink.write(chunk.subarray(0, start));
      const rows = chunk.subarray(start, Math.max(start, endOfRows - at));
      at += chunk.length;
      if (rows.length === 0) continue;
      await sink.write(separator);
      separator = '';
      hasRows = true;
      await sink.write(rows);
    }
    const { sha256, bytes } = digester.digest;
    if (sha256 !== piece.digest.sha256 || bytes !== piece.digest.bytes)
      throw new CliError('PART_CHANGED', { path: piece.path });
  }
  await sink.write(envelope.footer);
}

/** The counts and sums of all parts; their receipts do not say why rows were rejected. */
export function summaryOf(parts: readonly Part[]): Summary {
  const summary = new Summary();
  for (const { receipt } of parts) {
    const { counts } = receipt;
    summary.rejectedLines.append(parseLineRuns(receipt.rejects?.places ?? ''), summary.computed);
    summary.add(tallyOf(receipt));
    const { rejected, blankRows } = counts;
    summary.rejected += rejected;
    summary.blankRows += blankRows;
    addReported(summary, receipt);
  }
  return summary;
}

/** Adds what a receipt says of its rows besides their results. */
export function addReported(
  summary: Summary,
  { leftOut = [], rereads = [], warnings = [], blankCells = [] }: BatchReceipt,
): void {
  for (const line of linesIn(leftOut) ?? []) summary.leftOut.push(line);
  summary.rereads.merge(rereads);
  summary.blankCells.merge(blankCells);
  for (const found of warnings) summary.addWarning(found);
}

/** What a receipt says of the computed rows. */
export const tallyOf = ({ counts: { computed, estimated = 0 }, eligible, totals }: BatchReceipt): Tally => ({
  computed,
  estimated,
  unrecognised: 0,
  total: euro(totals.total),
  eligible: byPremium((premium) => ({ count: eligible[premium], total: euro(totals[premium]) })),
});

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
