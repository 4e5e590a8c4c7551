import type { RowDiagnostic } from '../diagnostics/row-diagnostic.js';
import type { Sink } from '../io/sink.js';
import { type BlockResult, type ComputeOptions, createBlockComputer } from './compute.js';
import { mapInOrder } from './ordered-concurrency.js';
import { type Input, openInput } from './read/input.js';
import type { InputProfile } from './stats/input-profile.js';
import { Summary } from './stats/summary.js';
import { limitInlining, limitMemory, releaseBuffer } from './v8-flags.js';
import type { StartPool } from './worker-pool/pool.js';
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
  readonly startJobs?: StartPool | undefined;
  /** Told what the input is, before anything is written. */
  readonly onOpened: (input: Input) => void;
  /** Told what the input was recognised as, once its first rows were read and before anything of them is told. */
  readonly onDetected?: (input: Input, observed: InputProfile) => void;
  /** Told every problem of a rejected row. */
  readonly onProblem: (line: number, problem: RowDiagnostic) => void;
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
 * @throws CliError when the input cannot be read or the output not be written
 * @throws the reason of the signal when it is aborted
 */
export async function runBatch(run: BatchRun): Promise<BatchOutcome> {
  limitInlining();
  const input = await openInput(run.input, run.path, pieceOf(run.format, run.detail));
  try {
    run.onOpened(input);
    return { summary: await recalculate(input, run), input };
  } finally {
    await input.close();
  }
}

async function recalculate(input: Input, run: BatchRun): Promise<Summary> {
  const { results, signal } = run;
  const summary = new Summary();
  const writer = FORMATS[run.format](input.shape, run);
  const rejects = new Rejects(input, run);
  const jobs = run.startJobs?.(input.shape, run);
  let writing = Promise.resolve();
  try {
    const compute = jobs?.compute ?? createBlockComputer(input.shape, run);
    await results.write(writer.header);
    // the next block is computed while this one is written
    let isRecognised = false;
    const reportDetected = (observed: InputProfile): void => {
      if (!isRecognised) run.onDetected?.(input, observed);
      isRecognised = true;
    };
    for await (const block of mapInOrder(input.blocks, compute, jobs?.most ?? 1)) {
      signal.throwIfAborted();
      await writing;
      if (writer.separator !== '' && summary.computed > 0 && block.tally.computed > 0)
        await results.write(writer.separator);
      writing = results.write(block.results);
      if (jobs) writing = writing.then(() => releaseBuffer(block.results));
      writing.catch(() => undefined);
      if (block.tally.computed + block.rejected.length > 0) reportDetected(block.profile);
      summarise(block, summary, run);
      await rejects.write(block.rejects);
      limitMemory();
      run.onProgress?.(summary);
    }
    await writing;
    reportDetected(summary.profile);
    await results.write(writer.footer);
    return summary;
  } finally {
    // who gives the sinks up must not be followed by something that was still on its way
    await writing.catch(() => undefined);
    jobs?.end();
  }
}

function summarise(
  { tally, rejected, blankRows, profile }: BlockResult,
  summary: Summary,
  { onProblem, onReject }: BatchRun,
): void {
  summary.add(tally);
  summary.blankRows += blankRows;
  summary.addProfile(profile);
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
