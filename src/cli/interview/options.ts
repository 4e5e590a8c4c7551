import type { Presentation } from '../print-result.js';

/** How an interview shows its result. */
export interface InterviewOptions extends Presentation {
  /** The general options of the run, for the command that gives the same. */
  readonly general: readonly string[];
}
