// Runs the program from its source, without a build: `npm run dev -- simulate examples/dossier.json`.
// The worker threads of a batch start with this file too.
import { isMainThread } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

if (isMainThread) {
  const { main } = await import('../src/cli/main.ts');
  process.exitCode ??= await main(new URL(import.meta.url), []);
} else {
  // tsx registers itself in the main thread only
  register();
  const { computeForOthers } = await import('../src/batch/worker-pool/thread.ts');
  await computeForOthers();
}
