import { FORMATS } from '../batch/formats.js';
import { parseRowRange } from '../batch/read/row.js';
import { listOfReceipt } from '../batch/receipt/list-in-receipt.js';
import {
  type BatchReceipt,
  createReceipt,
  describeInput,
  type NamedDigest,
  type OutputDigest,
  type ReceiptOptions,
} from '../batch/receipt/receipt.js';
import { runBatch } from '../batch/run.js';
import { rejectsAskedBy } from '../batch/write/reject-format.js';
import { Digester, DigestingSink, digestWhileReading, NULL_SINK } from '../io/digest.js';
import type { Sink } from '../io/sink.js';
import type { Parameters } from '../parameters/parameters.js';
import { originOf } from '../report/result.js';
import { compare, type Difference, unknownPaths } from './compare.js';
import { openOutputComparison } from './compare-output.js';
import { findDifferences, findRunDifferences, type RunDifference, withoutRun } from './run-differences.js';
import { createVerification, type NotCompared, type Verification } from './verification.js';

type Bytes = AsyncIterable<Uint8Array>;

/** The files of a batch that is verified; null for one that does not exist. */
export interface BatchFiles {
  readonly input: Bytes;
  readonly output: Bytes | null;
  readonly rejects: Bytes | null;
  /** The summary as a page, which is not made again: only that it is the one that the run wrote is checked. */
  readonly report?: Bytes | null;
}

/**
 * Recomputes a batch from its input, and compares everything in its receipt, and the files that it wrote, where they
 * exist, with what is computed: nothing is taken from the receipt but what says how to compute.
 *
 * @param parameters the values of this run, with the indexation of the receipt
 */
export async function verifyBatch(
  receipt: BatchReceipt,
  files: BatchFiles,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<Verification> {
  const isSameRun = findRunDifferences(receipt, originOf(parameters)).length === 0;
  const output = new WrittenFile(receipt.output, files.output);
  const rejected = receipt.rejects && new WrittenFile(receipt.rejects, files.rejects);
  const summary = receipt.report && new WrittenFile(receipt.report, files.report ?? null);
  const comparison = openOutputComparison(receipt, output.bytes, isSameRun);
  try {
    const now = await recompute(receipt, files.input, parameters, comparison.sink, signal);
    const ofOutput = await comparison.result();
    const written = [output, ...(rejected ? [rejected] : []), ...(summary ? [summary] : [])];
    for (const file of written) await file.readToEnd();
    const compared = compare(comparedPart(receipt), comparedPart(now));
    const notCompared = notComparedIn(receipt, isSameRun);
    const { differences, moved } = findDifferences(receipt, now, {
      unknown: compared.unknown,
      differences: [...compared.differences.filter((found) => !isLeftOut(found, notCompared)), ...ofOutput.differences],
    });
    const unknown = receipt.engine === now.engine ? [] : unknownPaths(compared);
    return createVerification({
      was: receipt,
      is: now,
      differences,
      moved,
      problems: [],
      notes: [
        ...findRunDifferences(receipt, now),
        ...(unknown.length > 0 ? [{ kind: 'unknown', names: unknown } as const] : []),
        ...(ofOutput.hasOtherSources ? [{ kind: 'sources' } as const] : []),
        ...written.flatMap((file) => file.note),
      ],
      changedFiles: written.filter((file) => file.isChanged).map(({ name }) => name),
      rows: ofOutput.rows,
      notCompared,
    });
  } finally {
    await comparison.close();
  }
}

/** What is not compared in a batch: what says how to compute, and what another run writes in another way. */
function notComparedIn(
  { options, input, parameters, counts, corrects }: BatchReceipt,
  isSameRun: boolean,
): NotCompared[] {
  const { kind } = FORMATS[options.format].rowLayout(options);
  return [
    'names',
    'options',
    'layout',
    ...(parameters.overlay ? (['set-by'] as const) : []),
    ...(isSameRun || kind !== 'json' ? [] : (['texts', 'bytes'] as const)),
    ...(kind === 'workbook' ? (['packing'] as const) : []),
    ...(isSameRun || kind !== 'workbook' ? [] : (['other-sheets'] as const)),
    ...(!isSameRun && input.kind === 'csv' && input.columns === undefined ? (['columns'] as const) : []),
    ...(corrects ? (['corrects'] as const) : []),
    ...(!isSameRun && counts.estimated === undefined ? (['added'] as const) : []),
  ];
}

/** Whether a difference is in what is not compared. */
function isLeftOut({ path }: Difference, notCompared: readonly NotCompared[]): boolean {
  if (/^input\.(columns|carried)/.test(path)) return notCompared.includes('columns');
  if (/^(counts\.estimated|rejects\.places)$/.test(path)) return notCompared.includes('added');
  return /^output\.(sha256|bytes)$/.test(path) && notCompared.includes('bytes');
}

/** Computes the same batch with the values of this run; its results go to a sink. */
async function recompute(
  receipt: BatchReceipt,
  input: Bytes,
  parameters: Parameters,
  sink: Sink,
  signal: AbortSignal,
): Promise<BatchReceipt> {
  const options = knownOptions(receipt.options);
  const read = new Digester();
  const results = new DigestingSink(sink);
  const packing = await FORMATS[options.format].openPacking(results);
  let rejects: DigestingSink | null = null;
  const outcome = await runBatch({
    ...options,
    decimalSeparator: options.decimal,
    required: options.require,
    rows: options.rows === null ? null : parseRowRange(options.rows),
    isCorrection: receipt.corrects !== undefined,
    input: digestWhileReading(input, read),
    path: receipt.input.name,
    rejectsAs: rejectsAskedBy(receipt.rejects?.name),
    sheet: receipt.input.sheet === undefined ? null : String(receipt.input.sheet),
    results: packing.sink,
    openRejects: () => {
      rejects = new DigestingSink(NULL_SINK);
      return rejects;
    },
    parameters,
    signal,
    list: listOfReceipt(options, receipt.input.head, receipt.corrects),
  });
  const named = ({ digester }: DigestingSink, { name }: Pick<NamedDigest, 'name'>) => ({
    name,
    ...digester.digest,
  });
  const ran = {
    options,
    input: describeInput(receipt.input.name, outcome.input.shape, read.digest),
    corrects: receipt.corrects,
    summary: outcome.summary,
  };
  const packedAs = await packing.finish(ran, originOf(parameters));
  return createReceipt(
    {
      ...ran,
      output: { ...named(results, receipt.output), ...packedAs },
      rejects: rejects && { ...named(rejects, receipt.rejects ?? { name: '' }), ...outcome.rejectsPackedAs },
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
    const { sha256, bytes } = this.#digester.digest;
    return this.bytes !== null && (sha256 !== this.written.sha256 || bytes !== this.written.bytes);
  }

  get note(): readonly RunDifference[] {
    return this.bytes ? [] : [{ kind: 'not-there', name: this.name }];
  }
}

/** The options that this program knows: what else a receipt has is a difference. */
const knownOptions = ({
  language,
  format,
  dialect,
  detail,
  decimal,
  require,
  rows,
  date,
  given,
  columns,
  spellings,
  day,
}: ReceiptOptions): ReceiptOptions => ({
  language,
  format,
  dialect,
  detail,
  decimal,
  require,
  rows,
  ...(date && { date }),
  ...(given && { given }),
  ...(columns && { columns }),
  ...(spellings && { spellings }),
  ...(day && { day }),
});

/** A file without what depends on how it is packed, where it is. */
function unpacked(file: OutputDigest): Partial<OutputDigest> {
  const { sha256: _sha256, bytes: _bytes, ...contents } = file;
  return file.contents === undefined ? file : contents;
}

/** What is computed, the most important first; a workbook can be packed differently, so its contents are compared. */
function comparedPart(receipt: BatchReceipt): unknown {
  const { input, counts, eligible, totals, output, rejects, report: _, ...more } = withoutRun(receipt);
  return { input, counts, eligible, totals, output: unpacked(output), rejects: rejects && unpacked(rejects), ...more };
}
