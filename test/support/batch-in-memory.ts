import { createBlockComputer } from '../../src/batch/compute.js';
import { FORMATS } from '../../src/batch/formats.js';
import { joinParts, receiptOfParts, summaryOf } from '../../src/batch/join/join.js';
import { assertSameRun, orderParts, type Part } from '../../src/batch/join/part.js';
import { formatRange, type RowRange } from '../../src/batch/read/row.js';
import {
  type BatchReceipt,
  createReceipt,
  describeInput,
  type ReceiptOptions,
} from '../../src/batch/receipt/receipt.js';
import { runBatch } from '../../src/batch/run.js';
import type { StartPool } from '../../src/batch/worker-pool/pool.js';
import { fromJobStart, jobStart, portableBlock } from '../../src/batch/worker-pool/thread.js';
import type { TableRejects } from '../../src/batch/write/reject-format.js';
import { Digester, DigestingSink, digestWhileReading } from '../../src/io/digest.js';
import type { Sink } from '../../src/io/sink.js';
import { originOf } from '../../src/report/result.js';
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
  (most: number): StartPool =>
  (shape, options) => {
    const computer = createBlockComputer(...fromJobStart(structuredClone(jobStart(shape, options))));
    let number = 0;
    return {
      most,
      compute: async (block) => {
        const sent = structuredClone(portableBlock(block));
        for (let turns = (number++ * 7) % 5; turns > 0; turns--) await Promise.resolve();
        return structuredClone(computer.compute(sent));
      },
      end: async () => undefined,
    };
  };

class Files {
  readonly results = new DigestingSink(new Kept());
  rejects: DigestingSink | null = null;

  openRejects(): Sink {
    this.rejects = new DigestingSink(new Kept());
    return this.rejects;
  }

  written(receiptOf: (output: BatchReceipt['output'], rejects: BatchReceipt['rejects']) => BatchReceipt): Written {
    const traceOf = (name: string, { digester }: DigestingSink) => ({ name, ...digester.digest });
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
 * @param corrects the SHA-256 of the receipt of the run whose rejected rows these are; undefined for any other rows
 * @param rejectsAs what the rejected rows of a table are written as, whatever the format is
 */
export async function computed(
  input: Uint8Array,
  options: Options,
  rows: RowRange | null = null,
  jobs = 1,
  pieces = 65_536,
  corrects?: string,
  rejectsAs?: TableRejects,
): Promise<Written> {
  const read = new Digester();
  const files = new Files();
  const packing = await FORMATS[options.format].openPacking(files.results);
  const {
    summary,
    input: opened,
    rejectsPackedAs,
  } = await runBatch({
    ...options,
    rejectsAs,
    required: options.require,
    decimalSeparator: options.decimal,
    rows,
    isCorrection: corrects !== undefined,
    input: digestWhileReading(inPieces(input, pieces), read),
    path: 'in',
    parameters: PARAMETERS,
    results: packing.sink,
    openRejects: () => files.openRejects(),
    signal: new AbortController().signal,
    startPool: jobs > 1 ? jobsHere(jobs) : undefined,
  });
  const commandOptions = { ...options, rows: rows && formatRange(rows) };
  const ran = {
    options: commandOptions,
    input: describeInput('in', opened.shape, read.digest),
    corrects: corrects === undefined ? null : { receipt: corrects },
    summary,
  };
  const packedAs = await packing.finish(ran, originOf(PARAMETERS));
  return files.written((output, rejects) =>
    createReceipt(
      { ...ran, output: { ...output, ...packedAs }, rejects: rejects && { ...rejects, ...rejectsPackedAs } },
      PARAMETERS,
    ),
  );
}

/** Puts parts together, as they are given. */
export async function joined(parts: readonly (readonly [RowRange, Written])[], pieces: number): Promise<Written> {
  const bytesAt = new Map<string, Buffer>();
  const all = parts.map(([range, { results, rejects, receipt }], index): Part => {
    const path = `part${index}`;
    const rejectsPath = rejects && `${path}.rejects`;
    bytesAt.set(path, results);
    if (rejectsPath && rejects) bytesAt.set(rejectsPath, rejects);
    const { format } = receipt.options;
    const { envelope } = FORMATS[format];
    if (!envelope) throw new Error(`${format} cannot be joined`);
    return { path, range, envelope, receipt, rejectsPath };
  }) as [Part, ...Part[]];
  assertSameRun(all);
  const inOrder = orderParts(all);
  const files = new Files();
  await joinParts(inOrder, {
    open: async (path) => inPieces(bytesAt.get(path) as Buffer, pieces),
    results: files.results,
    openRejects: () => files.openRejects(),
    signal: new AbortController().signal,
  });
  return files.written((output, rejects) => receiptOfParts(inOrder, summaryOf(inOrder), output, rejects));
}
