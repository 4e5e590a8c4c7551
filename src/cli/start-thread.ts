import { keptProgram } from './kept-program.js';

/** Where a thread of a batch starts. */
const { computeForOthers } =
  keptProgram('thread', new URL('./kept/', import.meta.url)) ?? (await import('../batch/jobs/thread.js'));
await computeForOthers();
