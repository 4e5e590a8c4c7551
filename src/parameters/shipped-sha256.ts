import { hashOf } from './hash.js';
import { SHIPPED_EDITION, SHIPPED_FILES } from './shipped.js';

/**
 * SHA-256 of the edition and the values of the program, hexadecimal, for receipts.
 * The build computes it (`scripts/build.mjs`), so that the program does not hash at every start.
 */
export const SHIPPED_SHA256 = hashOf({
  ...SHIPPED_EDITION,
  parameters: SHIPPED_FILES.flatMap(({ parameters }) => parameters),
});
