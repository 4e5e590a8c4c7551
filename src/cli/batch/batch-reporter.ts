import type { Input } from '../../batch/read/input.js';
import type { BatchEvent, BatchOutcome } from '../../batch/run.js';
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

/** Reports a batch on standard error while it runs: its input, what is wrong, the progress, and the summary. */
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

  /**
   * Reports what happens in a run.
   * @param bytes how many bytes of the input have been read
   */
  report(event: BatchEvent, bytes: number): void {
    if (event.kind === 'detected') this.#reportDetected(event.input, event.profile);
    if (event.kind === 'rejected')
      for (const problem of event.problems) this.#reportProblem(event.line, problem);
    if (event.kind === 'progress') this.#reportProgress(bytes, event.summary);
  }

  /** The run is over, and its files are complete. */
  end(outcome: BatchOutcome, files: OutputFiles, origin: RunOrigin): void {
    this.#progress?.clear();
    const shown = { messages: this.#messages, detected: this.#detected, rows: this.options.rows };
    if (!this.options.quiet)
      finalReport(outcome, shown, files, origin, this.context).forEach(this.context.printError);
    warnAboutStaleRejects(files, this.context);
  }

  /** The run stops before its end; the caller reports why. */
  cancel(): void {
    this.#progress?.clear();
  }

  #reportDetected(input: Input, profile: InputProfile): void {
    reportDetection(input, profile, this.options.quiet, this.context);
    this.#detected = describeDetection(input, profile, this.context);
  }

  /** A problem of a rejected row: the first ones are printed, the others counted. */
  #reportProblem(line: number, problem: RowDiagnostic): void {
    this.#messages++;
    if (this.options.quiet || this.#messages > MOST_MESSAGES) return;
    this.#progress?.clear();
    this.context.printError(problemMessage(this.path, line, problem, this.context.language));
  }

  #reportProgress(bytes: number, { rows, rejected }: Summary): void {
    this.#progress?.show({ bytes, rows, rejected });
  }
}
