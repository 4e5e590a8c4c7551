import type { Input } from '../../batch/read/input.js';
import type { BatchOutcome } from '../../batch/run.js';
import type { InputProfile } from '../../batch/stats/input-profile.js';
import type { Summary } from '../../batch/stats/summary.js';
import { problemMessage } from '../../batch/write/rejects.js';
import type { RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import type { RunOrigin } from '../../report/result.js';
import type { Context } from '../context.js';
import { fileSize } from '../io/open-input.js';
import type { BatchOptions } from './batch-options.js';
import { type DetectedInput, describeDetection, reportDetection } from './detection.js';
import { finalReport, MOST_MESSAGES } from './final-report.js';
import type { OutputFiles } from './output-files.js';
import { Progress } from './progress.js';
import { warnAboutStaleRejects } from './summary-lines.js';

/** A progress line on standard error, where that is a terminal; null elsewhere. */
function progressOn(context: Context, input: string): Progress | null {
  const { stderr, messages, language } = context;
  const { isTTY, columns } = stderr as { readonly isTTY?: boolean; readonly columns?: number };
  if (!isTTY) return null;
  const { width, ascii } = context.style;
  const screen = {
    write: (text: string) => stderr.write(text),
    width: columns ?? width,
    ascii,
    clock: () => process.uptime() * 1_000,
  };
  return new Progress(screen, fileSize(input), messages.batch.progress, language);
}

/** Tells of a batch while it runs: what it reads, what is wrong, how far it is, what it came to. */
export class BatchReporter {
  readonly #progress: ReturnType<typeof progressOn>;
  #messages = 0;
  #detected: DetectedInput | null = null;

  constructor(
    readonly path: string,
    readonly options: Pick<BatchOptions, 'rows' | 'quiet'>,
    readonly context: Context,
  ) {
    this.#progress = options.quiet ? null : progressOn(context, path);
  }

  detected(input: Input, observed: InputProfile): void {
    reportDetection(input, observed, this.options.quiet, this.context);
    this.#detected = describeDetection(input, observed, this.context);
  }

  /** A problem of a rejected row: the first ones are told, the others counted. */
  problem(line: number, problem: RowDiagnostic): void {
    this.#messages++;
    if (this.options.quiet || this.#messages > MOST_MESSAGES) return;
    this.#progress?.clear();
    this.context.printError(problemMessage(this.path, line, problem, this.context.language));
  }

  progress(bytes: number, { rows, rejected }: Summary): void {
    this.#progress?.show({ bytes, rows, rejected });
  }

  /** The run is over, and its files are there. */
  end(outcome: BatchOutcome, files: OutputFiles, origin: RunOrigin): void {
    this.#progress?.clear();
    const told = { messages: this.#messages, detected: this.#detected, rows: this.options.rows };
    if (!this.options.quiet)
      finalReport(outcome, told, files, origin, this.context).forEach(this.context.printError);
    warnAboutStaleRejects(files, this.context);
  }

  /** The run stops before its end; why is told elsewhere. */
  cancel(): void {
    this.#progress?.clear();
  }
}
