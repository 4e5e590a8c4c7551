import type { RowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { Sink } from '../io/sink.js';
import { type BlockResult, type ComputeOptions, createBlockComputer } from './compute.js';
import { FORMATS } from './formats.js';
import { loadTexts } from './load-texts.js';
import { mapInOrder } from './ordered-concurrency.js';
import { type Input, readInput } from './read/input.js';
import { type InputProfile, mergeProfiles } from './stats/input-profile.js';
import { Summary } from './stats/summary.js';
import { limitMemory, releaseBuffer } from './v8-flags.js';
import type { StartPool } from './worker-pool/pool.js';
import { RejectFile } from './write/reject-file.js';

/** What happens during a run, in this order: opened, detected, then rejected rows and progress as they come. */
export type BatchEvent =
  /** The kind of input is known; nothing has been written yet. */
  | { readonly kind: 'opened'; readonly input: Input }
  /** The first rows have been read, and so the encoding and the decimal separator are known as far as that. */
  | { readonly kind: 'detected'; readonly input: Input; readonly profile: InputProfile }
  | { readonly kind: 'rejected'; readonly line: number; readonly problems: readonly RowDiagnostic[] }
  | { readonly kind: 'progress'; readonly summary: Summary };

export interface BatchRun extends ComputeOptions {
  readonly input: AsyncIterable<Uint8Array>;
  /** The name or the number of the sheet of a workbook; without it the first with a header row. */
  readonly sheet?: string | null | undefined;
  readonly results: Sink;
  /** Opens the sink of the rejected rows, at the first one: there may be none. */
  readonly openRejects: () => Sink;
  /** In a run that corrects another: called with the line of each row in the first input; what it throws ends the run. */
  readonly onCorrected?: ((number: number) => void) | undefined;
  readonly signal: AbortSignal;
  /** Starts other threads that compute; without it this thread computes all. */
  readonly startPool?: StartPool | undefined;
  /** Called with each event; what it throws ends the run. */
  readonly onEvent?: (event: BatchEvent) => void;
}

export interface BatchOutcome {
  readonly summary: Summary;
  readonly input: Input;
  /** The hash of the rejected rows before they were packed, where they were. */
  readonly rejectsPackedAs: { readonly contents?: string };
}

/**
 * Computes every dossier of the input, in order and with constant memory: each row goes to the results or,
 * with its problems, to the rejects. The caller completes the sinks, or rolls them back when this throws.
 *
 * @throws CliError when the input cannot be read or the output not be written
 * @throws the reason of the signal when it is aborted
 */
export async function runBatch(run: BatchRun): Promise<BatchOutcome> {
  await loadTexts(run);
  const input = await readInput(run.input, run.path, {
    pieces: FORMATS[run.format].blockSize(run.detail),
    list: run.list,
    sheet: run.sheet ?? null,
  });
  try {
    run.onEvent?.({ kind: 'opened', input });
    return { ...(await computeAll(input, run)), input };
  } finally {
    await input.close();
  }
}

async function computeAll(input: Input, run: BatchRun): Promise<Omit<BatchOutcome, 'input'>> {
  const { results, signal } = run;
  const summary = new Summary();
  const computer = createBlockComputer(input.shape, run);
  const rejects = new RejectFile(input.shape, computer.rejectsHeader, run);
  const pool = run.startPool?.(input.shape, run, computer);
  const { compute, most } = pool ?? { compute: computer.compute, most: 1 };
  let writing = Promise.resolve();
  try {
    await results.write(computer.header);
    let isDetected = false;
    const reportDetected = (profile: InputProfile): void => {
      if (!isDetected) run.onEvent?.({ kind: 'detected', input, profile });
      isDetected = true;
    };
    for await (const block of mapInOrder(input.blocks, compute, most)) {
      signal.throwIfAborted();
      await writing;
      if (computer.separator !== '' && summary.computed > 0 && block.tally.computed > 0)
        await results.write(computer.separator);
      // the next block is computed while this one is written
      writing = results.write(block.results);
      if (pool) writing = writing.then(() => releaseBuffer(block.results));
      writing.catch(() => undefined);
      if (block.tally.computed + block.rejected.length > 0) reportDetected(block.profile);
      addBlock(block, summary, rejects, run);
      await rejects.write(block.rejects);
      limitMemory();
      run.onEvent?.({ kind: 'progress', summary });
    }
    await writing;
    reportDetected(summary.profile);
    await results.write(computer.footer);
    return { summary, rejectsPackedAs: await rejects.finish() };
  } finally {
    // nothing may still be on its way to the sinks when the caller rolls them back
    await writing.catch(() => undefined);
    pool?.end();
  }
}

function addBlock(block: BlockResult, summary: Summary, rejects: RejectFile, { onEvent, onCorrected }: BatchRun): void {
  const { tally, rejected, corrected, blankRows, leftOut, rereads, warnings, omitted, ids, profile, picture } = block;
  for (const number of corrected ?? []) {
    onCorrected?.(number);
    summary.correctedLines.add(number, 0);
  }
  const before = summary.computed;
  summary.add(tally);
  summary.blankRows += blankRows;
  for (const line of leftOut) summary.leftOut.push(line);
  summary.rereads.merge(rereads);
  for (const found of warnings) summary.addWarning(found);
  summary.blankCells.add(omitted);
  summary.addIds(ids);
  if (picture) summary.picture.merge(picture);
  summary.profile = mergeProfiles(summary.profile, profile);
  for (const { line, problems, number, before: inBlock } of rejected) {
    if (corrected) onCorrected?.(number);
    summary.rejectedLines.add(number, before + inBlock);
    summary.addReject(line, problems);
    rejects.add(problems);
    onEvent?.({ kind: 'rejected', line, problems });
  }
}

/** Threads take longer to start and to become fast than they save on fewer blocks than this. */
export const ENOUGH_BLOCKS = 120;
/** How many blocks are computed before threads are started, where nobody knows how many there will be. */
export const BLOCKS_BEFORE_THREADS = 24;

/**
 * How many blocks are computed before threads are started; null where they never are.
 * @param blocks about how many there are in all; null where nobody knows
 */
export function blocksBeforeThreads(blocks: number | null): number | null {
  if (blocks === null) return BLOCKS_BEFORE_THREADS;
  return blocks < ENOUGH_BLOCKS ? null : 0;
}
