import { rowRange } from '../batch/read/row-range.js';
import { type BatchReceipt, batchReceipt, type FileTrace } from '../batch/receipt.js';
import { runBatch } from '../batch/run.js';
import { NOWHERE, TracedSink, Tracer, traced } from '../batch/trace.js';
import { packing } from '../batch/write/packing.js';
import type { Parameters } from '../parameters/parameters.js';
import { differencesBetween } from './difference.js';
import { movedBetween } from './moved.js';
import type { Verification } from './verify-result.js';

/**
 * Computes a batch anew from its input and holds counts, totals and the bytes of the output against its receipt.
 *
 * @param input the input of that batch
 * @param parameters the values of this run, with the indexation of the receipt
 */
export async function verifyBatch(
  receipt: BatchReceipt,
  input: AsyncIterable<Uint8Array>,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<Verification> {
  const { options } = receipt;
  const read = new Tracer();
  const results = new TracedSink(NOWHERE);
  const packed = await packing(options.format, results);
  let rejects: TracedSink | null = null;
  const outcome = await runBatch({
    ...options,
    mark: options.decimal,
    required: options.require,
    rows: options.rows === null ? null : rowRange(options.rows),
    input: traced(input, read),
    path: receipt.input.name,
    results: packed.sink,
    rejects: () => {
      rejects = new TracedSink(NOWHERE);
      return rejects;
    },
    parameters,
    signal,
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
  const named = ({ tracer }: TracedSink, { name }: Pick<FileTrace, 'name'>) => ({ name, ...tracer.trace });
  const ran = {
    options,
    input: { name: receipt.input.name, kind: outcome.input.shape.kind, ...read.trace },
    summary: outcome.summary,
  };
  const packedAs = await packed.finish(ran, parameters);
  const now = batchReceipt(
    {
      ...ran,
      output: { ...named(results, receipt.output), ...packedAs },
      rejects: rejects && named(rejects, receipt.rejects ?? { name: '' }),
    },
    parameters,
  );
  return {
    was: receipt,
    is: now,
    differences: differencesBetween(comparedIn(receipt), comparedIn(now)),
    moved: movedBetween(receipt.values, now.values),
    problems: [],
  };
}

const comparedIn = ({ input, counts, eligible, totals, output, rejects }: BatchReceipt): unknown => ({
  input: input.sha256,
  counts,
  eligible,
  totals,
  output: output.contents ?? output.sha256,
  rejects: rejects?.sha256 ?? null,
});
