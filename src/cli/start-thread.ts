import { computeForOthers } from '../batch/jobs/thread.js';

/** Where a thread of a batch starts. */
computeForOthers();
