import { blockComputer } from '../../src/batch/compute.js';
import type { StartJobs } from '../../src/batch/jobs/jobs.js';
import { fromJobStart, jobStart, portableBlock } from '../../src/batch/jobs/message.js';
import { isJoinable } from '../../src/batch/join/frame.js';
import { joinParts, receiptOfParts, summaryOf } from '../../src/batch/join/join.js';
import type { Part } from '../../src/batch/join/part.js';
import { refuseOtherRuns } from '../../src/batch/join/same-run.js';
import { inSequence } from '../../src/batch/join/sequence.js';
import { formatRange, type RowRange } from '../../src/batch/read/row-range.js';
import { type BatchReceipt, batchReceipt, type ReceiptOptions } from '../../src/batch/receipt.js';
import { runBatch } from '../../src/batch/run.js';
import type { Sink } from '../../src/batch/sink.js';
import { TracedSink, Tracer, traced } from '../../src/batch/trace.js';
import { PARAMETERS } from './dossiers.js';
import { inPieces, Kept } from './run-batch.js';

/** The files of a run. */
export interface Written {
  readonly results: Buffer;
  /** Null where nothing was rejected. */
  readonly rejects: Buffer | null;
  readonly receipt: BatchReceipt;
}

/** Jobs of this thread that get and give what those of others do, and are done out of their order. */
const jobsHere =
  (most: number): StartJobs =>
  (shape, options) => {
    const compute = blockComputer(...fromJobStart(structuredClone(jobStart(shape, options))));
    let number = 0;
    return {
      most,
      compute: async (block) => {
        const sent = structuredClone(portableBlock(block));
        for (let turns = (number++ * 7) % 5; turns > 0; turns--) await Promise.resolve();
        return structuredClone(compute(sent));
      },
      end: async () => undefined,
    };
  };

class Files {
  readonly results = new TracedSink(new Kept());
  rejects: TracedSink | null = null;

  openRejects(): Sink {
    this.rejects = new TracedSink(new Kept());
    return this.rejects;
  }

  written(
    receiptOf: (output: BatchReceipt['output'], rejects: BatchReceipt['rejects']) => BatchReceipt,
  ): Written {
    const traceOf = (name: string, { tracer }: TracedSink) => ({ name, ...tracer.trace });
    return {
      results: (this.results.sink as Kept).bytes,
      rejects: this.rejects && (this.rejects.sink as Kept).bytes,
      receipt: receiptOf(traceOf('out', this.results), this.rejects && traceOf('out.rejects', this.rejects)),
    };
  }
}

export type Options = Omit<ReceiptOptions, 'rows'>;

/**
 * Computes a file, or the rows of a range of it.
 * @param pieces the size of the pieces in which it is read
 */
export async function computed(
  input: Uint8Array,
  options: Options,
  rows: RowRange | null = null,
  jobs = 1,
  pieces = 65_536,
): Promise<Written> {
  const read = new Tracer();
  const files = new Files();
  const { summary, input: opened } = await runBatch({
    ...options,
    required: options.require,
    mark: options.decimal,
    rows,
    input: traced(inPieces(input, pieces), read),
    path: 'in',
    parameters: PARAMETERS,
    results: files.results,
    rejects: () => files.openRejects(),
    signal: new AbortController().signal,
    startJobs: jobs > 1 ? jobsHere(jobs) : undefined,
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
  const told = { ...options, rows: rows && formatRange(rows) };
  const trace = { name: 'in', kind: opened.shape.kind, ...read.trace };
  return files.written((output, rejects) =>
    batchReceipt({ options: told, input: trace, output, rejects, summary }, PARAMETERS),
  );
}

/** Puts parts together, as they are given. */
export async function joined(
  parts: readonly (readonly [RowRange, Written])[],
  pieces: number,
): Promise<Written> {
  const bytesAt = new Map<string, Buffer>();
  const all = parts.map(([range, { results, rejects, receipt }], index): Part => {
    const path = `part${index}`;
    const rejectsPath = rejects && `${path}.rejects`;
    bytesAt.set(path, results);
    if (rejectsPath && rejects) bytesAt.set(rejectsPath, rejects);
    const { format } = receipt.options;
    if (!isJoinable(format)) throw new Error(`${format} cannot be joined`);
    return { path, range, format, receipt, rejectsPath };
  }) as [Part, ...Part[]];
  refuseOtherRuns(all);
  const inOrder = inSequence(all);
  const files = new Files();
  await joinParts(inOrder, {
    open: async (path) => inPieces(bytesAt.get(path) as Buffer, pieces),
    results: files.results,
    rejects: () => files.openRejects(),
    signal: new AbortController().signal,
  });
  return files.written((output, rejects) => receiptOfParts(inOrder, summaryOf(inOrder), output, rejects));
}
