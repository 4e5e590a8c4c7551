import type { Presentation } from '../present.js';

/** How an interview shows its result. */
export interface InterviewOptions extends Presentation {
  /** The general options of the run, for the command that gives the same. */
  readonly general: readonly string[];
}
