import type { Observed } from '../../batch/observed.js';
import type { Input } from '../../batch/read/input.js';
import type { BatchOutcome } from '../../batch/run.js';
import type { Summary } from '../../batch/summary.js';
import { problemMessage } from '../../batch/write/rejects.js';
import type { Problem } from '../../dossier/problem.js';
import type { Origin } from '../../report/result.js';
import type { Context } from '../context.js';
import type { BatchOptions } from './batch-options.js';
import { closingLines, MOST_MESSAGES } from './closing-lines.js';
import type { OutputFiles } from './output-files.js';
import { progressOn } from './progress-on.js';
import { type Recognised, recognisedAs, tellRecognised } from './recognition.js';
import { tellOfStaleRejects } from './summary-lines.js';

/** Tells of a batch while it runs: what it reads, what is wrong, how far it is, what it came to. */
export class BatchTeller {
  readonly #progress: ReturnType<typeof progressOn>;
  #messages = 0;
  #recognised: Recognised | null = null;

  constructor(
    readonly path: string,
    readonly options: Pick<BatchOptions, 'rows' | 'quiet'>,
    readonly context: Context,
  ) {
    this.#progress = options.quiet ? null : progressOn(context, path);
  }

  recognised(input: Input, observed: Observed): void {
    tellRecognised(input, observed, this.options.quiet, this.context);
    this.#recognised = recognisedAs(input, observed, this.context);
  }

  /** A problem of a rejected row: the first ones are told, the others counted. */
  problem(line: number, problem: Problem): void {
    this.#messages++;
    if (this.options.quiet || this.#messages > MOST_MESSAGES) return;
    this.#progress?.clear();
    this.context.tell(problemMessage(this.path, line, problem, this.context.language));
  }

  progress(bytes: number, { rows, rejected }: Summary): void {
    this.#progress?.show({ bytes, rows, rejected });
  }

  /** The run is over, and its files are there. */
  ended(outcome: BatchOutcome, files: OutputFiles, origin: Origin): void {
    this.#progress?.clear();
    const told = { messages: this.#messages, recognised: this.#recognised, rows: this.options.rows };
    if (!this.options.quiet)
      closingLines(outcome, told, files, origin, this.context).forEach(this.context.tell);
    tellOfStaleRejects(files, this.context);
  }

  /** The run stops before its end; why is told elsewhere. */
  gaveUp(): void {
    this.#progress?.clear();
  }
}
