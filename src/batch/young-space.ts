import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** How much room for new objects is enough, in megabytes: with more a run takes more memory and no less time. */
export const YOUNG_SPACE = 32;

const IN_BYTES = YOUNG_SPACE * 2 ** 20;
let mayGrow = true;

/**
 * Asked now and then in a long run: keeps the room for new objects from growing further once it is enough. Some
 * versions of Node.js let it grow to 128 MB, since in a long run something always survives.
 */
export function limitYoungSpace(): void {
  if (!mayGrow || youngSpace() < IN_BYTES) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  mayGrow = false;
}

const youngSpace = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
