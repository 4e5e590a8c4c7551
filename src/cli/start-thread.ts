import { computeForOthers } from '../batch/worker-pool/thread.js';

/** The entry point of a worker thread. */
await computeForOthers();
