/** All that can be started, so that the build can keep it as one. */
export { main } from './main.js';

/** What a thread does that computes for a batch; loaded when it is called, since the program itself does without. */
export async function computeForOthers(): Promise<void> {
  const thread = await import('../batch/worker-pool/thread.js');
  thread.computeForOthers();
}
