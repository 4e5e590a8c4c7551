import type { Reading } from '../dossier/assemble.js';
import { flaw, type Problem, problem } from '../dossier/problem.js';
import { tooWeak } from '../explain/rests-on.js';
import { simulate } from '../measure/simulate.js';
import type { Simulation } from '../measure/simulation.js';
import type { Confidence } from '../parameters/entry.js';
import { type Input, openInput } from './read/rows.js';
import type { Sink } from './sink.js';
import { Summary } from './summary.js';
import { dialect } from './write/dialect.js';
import { FORMATS, type Format, type WriteOptions } from './write/formats.js';
import { rejectWriter } from './write/rejects.js';

/** Everything a batch is told: where from, where to, and how. */
export interface BatchRun extends WriteOptions {
  readonly input: AsyncIterable<Uint8Array>;
  /** The name of the input, for messages. */
  readonly path: string;
  readonly format: Format;
  /** How sure every value must be that a result rests on; null asks nothing. */
  readonly required: Confidence | null;
  readonly results: Sink;
  /** Where rejected rows go; opened at the first one, since there may be none. */
  readonly rejects: (isJson: boolean) => Sink;
  readonly signal: AbortSignal;
  /** Told what the input was recognised as, before the first row. */
  readonly onOpened: (input: Input) => void;
  /** Told every problem of a rejected row. */
  readonly onProblem: (line: number, problem: Problem) => void;
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
 * with its problems, to the rejects. The sinks are completed when all went well; who calls gives them up
 * when this throws.
 *
 * @throws Failure when the input cannot be read or the output not be written
 * @throws the reason of the signal when it is aborted
 */
export async function runBatch(run: BatchRun): Promise<BatchOutcome> {
  const { results } = run;
  const input = await openInput(run.input, run);
  run.onOpened(input);
  const summary = new Summary();
  const writer = FORMATS[run.format](input.shape, run);
  const rejectsAs = rejectWriter(input.shape, run.path, run.language, dialect(run.dialect, run.language));
  let rejects: Sink | null = null;
  await results.write(writer.head);
  for await (const rows of input.chunks) {
    run.signal.throwIfAborted();
    let text = '';
    let rejected = '';
    for (const row of rows) {
      const { simulation, problems } = computed(row.reading, run);
      if (simulation) {
        summary.addResult(simulation);
        text += writer.write(row, simulation);
      } else {
        summary.addReject(row.line, problems);
        for (const problem of problems) run.onProblem(row.line, problem);
        rejected += rejectsAs.write(row, problems);
      }
    }
    await results.write(text);
    if (rejected !== '') {
      if (!rejects) {
        rejects = run.rejects(input.shape.kind === 'json');
        await rejects.write(rejectsAs.head);
      }
      await rejects.write(rejected);
    }
    run.onProgress?.(summary);
  }
  await results.write(writer.tail);
  return { summary, input };
}

/** The simulation of a row, or why it is rejected. */
function computed(
  { dossier, problems }: Reading,
  { parameters, required }: BatchRun,
):
  | { simulation: Simulation; problems?: undefined }
  | { simulation?: undefined; problems: readonly Problem[] } {
  if (!dossier) return { problems };
  const simulation = simulate(dossier, parameters);
  const weak = tooWeak(required, simulation, parameters);
  if (required === null || weak.length === 0) return { simulation };
  return { problems: [problem('', flaw('NOT_SURE_ENOUGH', { required, parameters: weak }))] };
}
