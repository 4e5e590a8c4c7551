import { computeForOthers } from '../batch/worker-pool/thread.js';

/** Where a thread of a batch starts. */
await computeForOthers();
