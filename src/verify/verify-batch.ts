import * as z from 'zod/mini';
import { rowRange } from '../batch/read/row-range.js';
import { type BatchReceipt, batchReceipt, type FileTrace, RECEIPT_KIND } from '../batch/receipt.js';
import { runBatch } from '../batch/run.js';
import { NOWHERE, TracedSink, Tracer, traced } from '../batch/trace.js';
import { DIALECTS } from '../batch/write/dialect.js';
import { BATCH_DETAILS, FORMATS, type Format } from '../batch/write/formats.js';
import { packing } from '../batch/write/xlsx/packing.js';
import { CONFIDENCES } from '../parameters/entry.js';
import type { Parameters } from '../parameters/parameters.js';
import { originShape, usedValueShape } from '../report/result-schema.js';
import { LANGUAGES } from '../text/language.js';
import { differencesBetween } from './difference.js';
import { movedBetween } from './moved.js';
import type { Verification } from './verify-result.js';

const count = z.int().check(z.minimum(0));
const amount = z.string().check(z.regex(/^-?\d+\.\d{2}$/));
const file = z.strictObject({ name: z.string(), sha256: z.string(), bytes: count });
const premiums = <T extends z.ZodMiniType>(of: T) => ({
  wagePremium: of,
  guidancePremium: of,
  supportPremium: of,
});

/** The shape of the receipt of a batch. */
export const batchReceiptShape = z.strictObject({
  kind: z.literal(RECEIPT_KIND),
  ...originShape,
  options: z.strictObject({
    language: z.enum(LANGUAGES),
    format: z.enum(Object.keys(FORMATS) as [Format, ...Format[]]),
    dialect: z.enum(DIALECTS),
    detail: z.enum(BATCH_DETAILS),
    decimal: z.nullable(z.enum(['comma', 'point'])),
    require: z.nullable(z.enum(CONFIDENCES)),
    rows: z.nullable(z.string().check(z.refine((text) => rowRange(text) !== null))),
  }),
  input: file,
  output: z.strictObject({ ...file.shape, contents: z.optional(z.string()) }),
  rejects: z.nullable(file),
  counts: z.strictObject({ rows: count, computed: count, rejected: count, blankRows: count }),
  eligible: z.strictObject(premiums(count)),
  totals: z.strictObject({ ...premiums(amount), total: amount }),
  values: z.array(usedValueShape),
});

/** Reads the receipt of a batch; null when it is none. */
export function asBatchReceipt(value: unknown): BatchReceipt | null {
  const { success, data } = batchReceiptShape.safeParse(value);
  return success ? (data as unknown as BatchReceipt) : null;
}

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
    input: { name: receipt.input.name, ...read.trace },
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
