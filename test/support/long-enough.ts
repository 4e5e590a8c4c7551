import { expect } from 'vitest';
import { FORMATS } from '../../src/batch/formats.js';
import { BLOCKS_BEFORE_THREADS, ENOUGH_BLOCKS } from '../../src/batch/run.js';
import type { BatchDetail, Format } from '../../src/batch/write/result-format.js';

/** How many blocks of a stream are computed by threads at the least, so that their results can arrive in another order. */
const BLOCKS_FOR_THREADS = 8;

/** How many characters an input has at the least, so that a batch with `--jobs` computes it in several threads. */
export function charactersForThreads(
  as: 'file' | 'stream',
  format: Format = 'csv',
  detail: BatchDetail = 'dossier',
): number {
  const blocks = as === 'file' ? ENOUGH_BLOCKS : BLOCKS_BEFORE_THREADS + BLOCKS_FOR_THREADS;
  return (blocks + 1) * FORMATS[format].blockSize(detail);
}

/** Expects of a test's input that a batch with `--jobs` computes it in several startThreads. */
export function expectLongEnough(as: 'file' | 'stream', input: string | Uint8Array, format?: Format): void {
  expect(input.length).toBeGreaterThanOrEqual(charactersForThreads(as, format));
}
