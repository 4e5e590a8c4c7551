import { expect } from 'vitest';
import { BLOCKS_BEFORE_THREADS, ENOUGH_BLOCKS } from '../../src/batch/worker-pool/thresholds.js';
import type { Format } from '../../src/batch/write/format-names.js';
import { FORMATS } from '../../src/batch/write/formats.js';
import type { BatchDetail } from '../../src/batch/write/result-format.js';

/** How many blocks of a stream threads compute at the least, so that something can come in another order. */
const ENOUGH_FOR_THREADS = 8;

/** What a test gives to be computed in several threads is long enough for that. */
export function expectLongEnough(
  as: 'file' | 'stream',
  { length }: string | Uint8Array,
  format: Format = 'csv',
  detail: BatchDetail = 'dossier',
): void {
  const least = as === 'file' ? ENOUGH_BLOCKS : BLOCKS_BEFORE_THREADS + ENOUGH_FOR_THREADS;
  expect(length / FORMATS[format].blockSize(detail)).toBeGreaterThan(least);
}
