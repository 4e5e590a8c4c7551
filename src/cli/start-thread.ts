import { cachedProgram, keepCompiledCode } from './code-cache.js';

/** How the files of the code cache are named; the build fills it in. */
declare const CODE_CACHE: string;

/** Where a thread of a batch starts. */
const { computeForOthers } =
  cachedProgram(new URL('./code-cache/', import.meta.url), CODE_CACHE, 'thread') ?? (await loaded());
await computeForOthers();

function loaded(): Promise<typeof import('../batch/worker-pool/thread.js')> {
  keepCompiledCode();
  return import('../batch/worker-pool/thread.js');
}
