/** How much room for new objects is enough, in megabytes: with more a run takes more memory and no less time. */
export const YOUNG_SPACE = 16;

const IN_BYTES = YOUNG_SPACE * 2 ** 20;
/** With fewer blocks than this there is nothing to save, and what saves it need not be loaded. */
const FEW_BLOCKS = 64;

/** By how much of what is in use, in percent, the memory may grow before it is gone through again; V8 takes up to three times as much. */
const GROWTH = 50;

/** Blocks of all runs of this process, which have the memory together. */
let blocks = 0;
let mayGrow = true;

/**
 * Asked after every block of a run: keeps memory from growing in a long one, where something always survives. The room
 * for new objects does not grow further once it is enough; some versions of Node.js let it grow to 128 MB.
 */
export function limitMemory(): void {
  blocks++;
  if (!mayGrow || blocks < FEW_BLOCKS) return;
  const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
  if (blocks === FEW_BLOCKS) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if ((young?.space_size ?? 0) < IN_BYTES) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  mayGrow = false;
}

/**
 * Asked in a run in several threads when the bytes of a block are written, which nobody may look at any more: gives their
 * memory back. What comes from another thread hardly counts here, so that much of it would wait to be collected.
 */
export function freeBuffer({ buffer }: Uint8Array<ArrayBuffer>): void {
  if (blocks >= FEW_BLOCKS) structuredClone(null, { transfer: [buffer] });
}
