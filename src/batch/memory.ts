/** How much room for new objects is enough, in megabytes: with more a run takes more memory and no less time. */
export const YOUNG_SPACE = 16;

const IN_BYTES = YOUNG_SPACE * 2 ** 20;
/** With fewer blocks than this there is nothing to save, and what saves it need not be loaded. */
const FEW_BLOCKS = 64;

/** Blocks of all runs of this process, which have the room together. */
let blocks = 0;
let mayGrow = true;

/**
 * Asked after every block of a run: keeps the room for new objects from growing further once it is enough. Some
 * versions of Node.js let it grow to 128 MB, since in a long run something always survives.
 */
export function limitYoungSpace(): void {
  blocks++;
  if (!mayGrow || blocks < FEW_BLOCKS) return;
  const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  if ((young?.space_size ?? 0) < IN_BYTES) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  mayGrow = false;
}

/**
 * Asked in a run in several threads when the bytes of a block are written, which nobody may look at any more: gives their
 * memory back. What comes from another thread hardly counts here, so that much of it would wait to be collected.
 */
export function letGo({ buffer }: Uint8Array<ArrayBuffer>): void {
  if (blocks >= FEW_BLOCKS) structuredClone(null, { transfer: [buffer] });
}
