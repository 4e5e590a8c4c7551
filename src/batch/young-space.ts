/** How much room for new objects is enough, in megabytes: with more a run takes more memory and no less time. */
export const YOUNG_SPACE = 32;

const IN_BYTES = YOUNG_SPACE * 2 ** 20;
/** With fewer blocks than this so much is never needed, and what tells it need not be loaded. */
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
