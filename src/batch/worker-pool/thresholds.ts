/** Threads take longer to start and to become fast than they save on fewer blocks than this. */
export const ENOUGH_BLOCKS = 120;
/** How many blocks are computed before threads are started, where nobody knows how many there will be. */
export const BLOCKS_BEFORE_THREADS = 24;

/**
 * How many blocks are computed before threads are started; null where they never are.
 * @param blocks about how many there are in all; null where nobody knows
 */
export function blocksBeforeThreads(blocks: number | null): number | null {
  if (blocks === null) return BLOCKS_BEFORE_THREADS;
  return blocks < ENOUGH_BLOCKS ? null : 0;
}
