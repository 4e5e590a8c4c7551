import { FORMATS } from '../batch/formats.js';
import { parseRowRange } from '../batch/read/row.js';
import { type BatchReceipt, createReceipt, describeInput, type NamedDigest } from '../batch/receipt/receipt.js';
import { runBatch } from '../batch/run.js';
import { Digester, DigestingSink, digestWhileReading, type FileDigest, NULL_SINK } from '../io/digest.js';
import type { Sink } from '../io/sink.js';
import type { Parameters } from '../parameters/parameters.js';
import { compare } from './compare.js';
import { RowComparison, type RowDifferences, rowFormat } from './rows.js';
import { findDifferences, findRunDifferences, type RunDifference, withoutRun } from './run-differences.js';
import { createVerification, type Verification } from './verification.js';

type Bytes = AsyncIterable<Uint8Array>;

/** The files of a batch that is verified; null for one that does not exist. */
export interface BatchFiles {
  readonly input: Bytes;
  readonly output: Bytes | null;
  readonly rejects: Bytes | null;
}

/**
 * Recomputes a batch from its input, and compares counts, totals and the bytes of the output with its receipt, and the
 * files that it wrote, where they exist, with what it wrote.
 *
 * @param parameters the values of this run, with the indexation of the receipt
 */
export async function verifyBatch(
  receipt: BatchReceipt,
  files: BatchFiles,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<Verification> {
  const output = new WrittenFile(receipt.output, files.output);
  const rejected = receipt.rejects && new WrittenFile(receipt.rejects, files.rejects);
  const layout = FORMATS[receipt.options.format].rowLayout?.(receipt.options);
  const comparison = layout && output.bytes ? new RowComparison(rowFormat(layout), output.bytes) : null;
  const { now, rows } = await computeAndCompare(comparison, (sink) =>
    recompute(receipt, files.input, parameters, sink, signal),
  );
  const written = rejected ? [output, rejected] : [output];
  for (const file of written) await file.readToEnd();
  return createVerification({
    was: receipt,
    is: now,
    ...findDifferences(receipt, now, compare(comparedPart(receipt), comparedPart(now))),
    problems: [],
    notes: [...findRunDifferences(receipt, now), ...written.flatMap((file) => file.note)],
    changedFiles: written.filter((file) => file.isChanged).map(({ name }) => name),
    rows: rows && rows.count > 0 ? rows : null,
  });
}

/** Computes a batch, and compares its rows with those that were written. */
async function computeAndCompare(
  comparison: RowComparison | null,
  compute: (sink: Sink) => Promise<BatchReceipt>,
): Promise<{ now: BatchReceipt; rows: RowDifferences | null }> {
  if (!comparison) return { now: await compute(NULL_SINK), rows: null };
  try {
    return { now: await compute(comparison), rows: await comparison.result() };
  } finally {
    await comparison.close();
  }
}

/** Computes the same batch with the values of this run; its results go to a sink. */
async function recompute(
  receipt: BatchReceipt,
  input: Bytes,
  parameters: Parameters,
  sink: Sink,
  signal: AbortSignal,
): Promise<BatchReceipt> {
  const { options } = receipt;
  const read = new Digester();
  const results = new DigestingSink(sink);
  const packing = await FORMATS[options.format].openPacking(results);
  let rejects: DigestingSink | null = null;
  const outcome = await runBatch({
    ...options,
    decimalSeparator: options.decimal,
    required: options.require,
    rows: options.rows === null ? null : parseRowRange(options.rows),
    input: digestWhileReading(input, read),
    path: receipt.input.name,
    results: packing.sink,
    openRejects: () => {
      rejects = new DigestingSink(NULL_SINK);
      return rejects;
    },
    parameters,
    signal,
  });
  const named = ({ digester }: DigestingSink, { name }: Pick<NamedDigest, 'name'>) => ({
    name,
    ...digester.digest,
  });
  const ran = {
    options,
    input: describeInput(receipt.input.name, outcome.input.shape, read.digest),
    summary: outcome.summary,
  };
  const packedAs = await packing.finish(ran, parameters);
  return createReceipt(
    {
      ...ran,
      output: { ...named(results, receipt.output), ...packedAs },
      rejects: rejects && named(rejects, receipt.rejects ?? { name: '' }),
    },
    parameters,
  );
}

/** A file that a batch wrote, compared with what its receipt says of it. */
class WrittenFile {
  readonly name: string;
  readonly bytes: AsyncGenerator<Uint8Array> | null;
  readonly #digester = new Digester();

  constructor(
    readonly written: NamedDigest,
    bytes: Bytes | null,
  ) {
    this.name = written.name;
    this.bytes = bytes && digestWhileReading(bytes, this.#digester);
  }

  /** Reads the rest, so that its digest is that of the whole file. */
  async readToEnd(): Promise<void> {
    if (!this.bytes) return;
    for await (const _ of this.bytes);
  }

  get isChanged(): boolean {
    return this.bytes !== null && this.#digester.digest.sha256 !== this.written.sha256;
  }

  get note(): readonly RunDifference[] {
    return this.bytes ? [] : [{ kind: 'not-there', name: this.name }];
  }
}

/** What is computed, the most important first; a workbook can be packed differently, so its contents are compared. */
function comparedPart(receipt: BatchReceipt): unknown {
  const {
    input,
    counts,
    eligible,
    totals,
    output,
    rejects,
    kind: _kind,
    options: _options,
    ...more
  } = withoutRun(receipt);
  return {
    input: formatDigest(input),
    kind: input.kind,
    counts,
    eligible,
    totals,
    output: output.contents ?? formatDigest(output),
    rejects: rejects && formatDigest(rejects),
    ...more,
  };
}

const formatDigest = ({ sha256, bytes }: FileDigest): string => `${sha256} (${bytes} bytes)`;
