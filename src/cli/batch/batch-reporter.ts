import type { Input } from '../../batch/read/input.js';
import type { BatchEvent, BatchOutcome } from '../../batch/run.js';
import { columnLabels } from '../../batch/write/column-labels.js';
import { problemMessage } from '../../batch/write/rejects.js';
import type { Context } from '../context.js';
import type { BatchOptions } from './batch-options.js';
import { columnTable } from './column-table.js';
import { type DetectedInput, reportDetection } from './detection.js';
import {
  estimateLines,
  finalReport,
  leftOutLines,
  MOST_MESSAGES,
  rejectedLines,
  unrecognisedLines,
  warnAboutStaleRejects,
} from './final-report.js';
import type { OutputFiles } from './output-files.js';
import { type Progress, progressOn } from './progress.js';
import { rereadLines } from './reread-lines.js';

/** Reports a batch on standard error while it runs: its input, what is wrong, the progress, and the summary. */
export class BatchReporter {
  readonly #progress: Progress | null;
  #messages = 0;
  #detected: DetectedInput | null = null;
  #labelOf = (column: string): string => column;

  constructor(
    readonly path: string,
    readonly options: Pick<BatchOptions, 'rows' | 'quiet' | 'list' | 'dialect'>,
    readonly context: Context,
  ) {
    this.#progress = options.quiet ? null : progressOn(context, path);
  }

  /**
   * Reports what happens in a run; of the problems of rejected rows the first ones, the others are counted.
   * @param bytes how many bytes of the input have been read
   */
  report(event: BatchEvent, bytes: number): void {
    const { path, options, context } = this;
    if (event.kind === 'opened') this.#reportColumns(event.input);
    if (event.kind === 'detected') this.#detected = reportDetection(event.input, event.profile, options.quiet, context);
    if (event.kind === 'progress') this.#progress?.show(bytes, event.summary);
    if (event.kind !== 'rejected') return;
    for (const problem of event.problems) {
      this.#messages++;
      if (options.quiet || this.#messages > MOST_MESSAGES) continue;
      this.#progress?.clear();
      context.printError(problemMessage(path, event.line, problem, context.language, this.#labelOf(problem.column)));
    }
  }

  #reportColumns({ shape }: Input): void {
    const { options, context } = this;
    this.#labelOf = columnLabels(shape, { language: options.dialect === 'machine' ? null : context.language }).label;
    if (options.quiet || shape.kind === 'json') return;
    for (const line of columnTable(shape.header, options.list, context)) context.printError(line);
  }

  /** The run is over, and its files are complete. */
  end(outcome: BatchOutcome, files: OutputFiles, ownValues: readonly string[]): void {
    const { options, context } = this;
    this.#progress?.clear();
    const { summary } = outcome;
    const rereads = rereadLines(summary.rereads.all, this.#labelOf, options.quiet, context);
    const shown = { labelOf: this.#labelOf, messages: this.#messages, detected: this.#detected, rows: options.rows };
    // what changes amounts without being in the rows is reported in a quiet run too
    const unseen = [
      ...ownValues,
      ...estimateLines(summary, context),
      ...leftOutLines(summary, context),
      ...unrecognisedLines(summary, context),
      ...rereads,
    ];
    const lines = options.quiet
      ? [...unseen, ...rejectedLines(summary, files, context)]
      : finalReport(outcome, shown, files, unseen, context);
    lines.forEach(context.printError);
    warnAboutStaleRejects(files, context);
  }

  /** The run stops before its end; the caller reports why. */
  cancel(): void {
    this.#progress?.clear();
  }
}
