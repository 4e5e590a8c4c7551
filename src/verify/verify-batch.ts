import { rowRange } from '../batch/read/row-range.js';
import {
  type BatchReceipt,
  createReceipt,
  describeInput,
  type NamedDigest,
} from '../batch/receipt/receipt.js';
import { runBatch } from '../batch/run.js';
import { DETAIL_TABLES } from '../batch/write/detail-columns.js';
import { dialect } from '../batch/write/dialect.js';
import { dossierHeaders } from '../batch/write/dossier-columns.js';
import { packing } from '../batch/write/packing.js';
import { Digester, DigestingSink, digesting, type FileDigest, NULL_SINK } from '../io/digest.js';
import type { Sink } from '../io/sink.js';
import type { Parameters } from '../parameters/parameters.js';
import { findChangedParameters, nameDifferences } from './changed-parameters.js';
import { compare } from './compare.js';
import { csvRows, jsonRows, RowComparison, type RowDifferences, type RowFormat } from './rows.js';
import { findRunDifferences, type RunDifference } from './run-differences.js';
import { createVerification, originDifferences, type Verification } from './verification.js';

type Bytes = AsyncIterable<Uint8Array>;

/** The files of a batch that is verified; null for what is not there. */
export interface BatchFiles {
  readonly input: Bytes;
  readonly output: Bytes | null;
  readonly rejects: Bytes | null;
}

/**
 * Computes a batch anew from its input and holds counts, totals and the bytes of the output against its receipt,
 * and the files that it wrote, where they are there, against what it wrote.
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
  const format = rowFormatOf(receipt);
  const comparison = format && output.bytes ? new RowComparison(format, output.bytes) : null;
  const { now, rows } = await computeAndCompare(comparison, (sink) =>
    recompute(receipt, files.input, parameters, sink, signal),
  );
  for (const file of [output, rejected]) await file?.readToEnd();
  const written = [output, ...(rejected ? [rejected] : [])];
  const moved = findChangedParameters(receipt.values, now.values);
  const compared = compare(comparedPart(receipt), comparedPart(now));
  return createVerification({
    was: receipt,
    is: now,
    differences: [
      ...compared.differences,
      ...(receipt.engine === now.engine ? compared.unknown : []),
      ...originDifferences(receipt, now),
      ...(moved.length > 0 ? [] : nameDifferences(receipt.values, now.values)),
    ],
    moved,
    problems: [],
    notes: [...findRunDifferences(receipt, now), ...written.flatMap((file) => file.note)],
    changedFiles: written.filter((file) => file.isChanged).map(({ name }) => name),
    rows: rows && rows.count > 0 ? rows : null,
  });
}

/** A batch whose rows pass by those that were written, and which of these differ. */
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

/** What the same batch comes to now; its results go past a sink. */
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
  const packed = await packing(options.format, results);
  let rejects: DigestingSink | null = null;
  const outcome = await runBatch({
    ...options,
    mark: options.decimal,
    required: options.require,
    rows: options.rows === null ? null : rowRange(options.rows),
    input: digesting(input, read),
    path: receipt.input.name,
    results: packed.sink,
    rejects: () => {
      rejects = new DigestingSink(NULL_SINK);
      return rejects;
    },
    parameters,
    signal,
    onOpened: () => undefined,
    onProblem: () => undefined,
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
  const packedAs = await packed.finish(ran, parameters);
  return createReceipt(
    {
      ...ran,
      output: { ...named(results, receipt.output), ...packedAs },
      rejects: rejects && named(rejects, receipt.rejects ?? { name: '' }),
    },
    parameters,
  );
}

/** Rows are only told apart where a row stands on lines of its own. */
function rowFormatOf({ options }: BatchReceipt): RowFormat | null {
  if (options.format === 'jsonl') return jsonRows;
  if (options.format !== 'csv') return null;
  const to = dialect(options.dialect, options.language);
  const results = DETAIL_TABLES[options.detail] ? null : dossierHeaders(to).length;
  // with a row per year or quarter only the id, first, is none of the program's own columns
  return csvRows(to.separator as ';' | ',', (columns) => (results === null ? 1 : columns - results));
}

/** A file that a batch wrote, held against what its receipt says of it. */
class WrittenFile {
  readonly name: string;
  readonly bytes: AsyncGenerator<Uint8Array> | null;
  readonly #digester = new Digester();

  constructor(
    readonly written: NamedDigest,
    bytes: Bytes | null,
  ) {
    this.name = written.name;
    this.bytes = bytes && digesting(bytes, this.#digester);
  }

  /** Reads what nobody has read yet. */
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

/** What is computed in a receipt, the most telling first; a workbook can be packed otherwise, so that its contents are compared. */
function comparedPart(receipt: BatchReceipt): unknown {
  const {
    engine: _e,
    parameters: _p,
    indexation: _i,
    knownUntil: _k,
    values: _v,
    options: _o,
    ...rest
  } = receipt;
  const { input, counts, eligible, totals, output, rejects, kind: _kind, ...more } = rest;
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
