import type { Problem } from '../dossier/problem.js';
import { type BlockResult, blockComputer, type ComputeOptions } from './compute.js';
import { inOrder } from './in-order.js';
import type { StartJobs } from './jobs/jobs.js';
import type { Observed } from './observed.js';
import { type Input, openInput } from './read/input.js';
import type { Sink } from './sink.js';
import { Summary } from './summary.js';
import { limitInlining, limitMemory, releaseBuffer } from './v8-flags.js';
import { dialect } from './write/dialect.js';
import { FORMATS, pieceOf } from './write/formats.js';
import { rejectWriter } from './write/rejects.js';

/** Everything a batch is told: where from, where to, and how. */
export interface BatchRun extends ComputeOptions {
  readonly input: AsyncIterable<Uint8Array>;
  readonly results: Sink;
  /** Where rejected rows go; opened at the first one, since there may be none. */
  readonly rejects: (isJson: boolean) => Sink;
  readonly signal: AbortSignal;
  /** Starts threads that compute; without it this one does. */
  readonly startJobs?: StartJobs | undefined;
  /** Told what the input is, before anything is written. */
  readonly onOpened: (input: Input) => void;
  /** Told what the input was recognised as, once its first rows were read and before anything of them is told. */
  readonly onRecognised?: (input: Input, observed: Observed) => void;
  /** Told every problem of a rejected row. */
  readonly onProblem: (line: number, problem: Problem) => void;
  /** Told every rejected row, after its problems. */
  readonly onReject?: (line: number) => void;
  /** Told how far the run is, now and then. */
  readonly onProgress?: (summary: Summary) => void;
}

/** What a batch came to, and the input it read. */
export interface BatchOutcome {
  readonly summary: Summary;
  readonly input: Input;
}

/**
 * Computes every dossier of the input, in order and with constant memory: each row goes to the results or,
 * with its problems, to the rejects. Who calls completes the sinks, or gives them up when this throws.
 *
 * @throws Failure when the input cannot be read or the output not be written
 * @throws the reason of the signal when it is aborted
 */
export async function runBatch(run: BatchRun): Promise<BatchOutcome> {
  limitInlining();
  const input = await openInput(run.input, run.path, pieceOf(run.format, run.detail));
  try {
    run.onOpened(input);
    return { summary: await recalculated(input, run), input };
  } finally {
    await input.close();
  }
}

async function recalculated(input: Input, run: BatchRun): Promise<Summary> {
  const { results, signal } = run;
  const summary = new Summary();
  const writer = FORMATS[run.format](input.shape, run);
  const rejects = new Rejects(input, run);
  const jobs = run.startJobs?.(input.shape, run);
  let writing = Promise.resolve();
  try {
    const compute = jobs?.compute ?? blockComputer(input.shape, run);
    await results.write(writer.head);
    // the next block is computed while this one is written
    let isRecognised = false;
    const recognised = (observed: Observed): void => {
      if (!isRecognised) run.onRecognised?.(input, observed);
      isRecognised = true;
    };
    for await (const block of inOrder(input.blocks, compute, jobs?.most ?? 1)) {
      signal.throwIfAborted();
      await writing;
      if (writer.between !== '' && summary.computed > 0 && block.tally.computed > 0)
        await results.write(writer.between);
      writing = results.write(block.results);
      if (jobs) writing = writing.then(() => releaseBuffer(block.results));
      writing.catch(() => undefined);
      if (block.tally.computed + block.rejected.length > 0) recognised(block.observed);
      summarise(block, summary, run);
      await rejects.write(block.rejects);
      limitMemory();
      run.onProgress?.(summary);
    }
    await writing;
    recognised(summary.observed);
    await results.write(writer.tail);
    return summary;
  } finally {
    // who gives the sinks up must not be followed by something that was still on its way
    await writing.catch(() => undefined);
    jobs?.end();
  }
}

function summarise(
  { tally, rejected, blankRows, observed }: BlockResult,
  summary: Summary,
  { onProblem, onReject }: BatchRun,
): void {
  summary.add(tally);
  summary.blankRows += blankRows;
  summary.addObserved(observed);
  for (const { line, problems } of rejected) {
    summary.addReject(line, problems);
    for (const problem of problems) onProblem(line, problem);
    onReject?.(line);
  }
}

/** The rejected rows of a run; where they go is opened with the first. */
class Rejects {
  #sink: Sink | null = null;

  constructor(
    readonly input: Input,
    readonly run: BatchRun,
  ) {}

  async write(rows: Uint8Array): Promise<void> {
    if (rows.length === 0) return;
    if (!this.#sink) {
      const { shape } = this.input;
      const { path, language, rejects, dialect: name } = this.run;
      this.#sink = rejects(shape.kind === 'json');
      await this.#sink.write(rejectWriter(shape, path, language, dialect(name, language)).head);
    }
    await this.#sink.write(rows);
  }
}
