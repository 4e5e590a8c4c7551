import type { Coefficient } from '../primitives/coefficient.js';
import { type Ratio, ratio } from '../primitives/ratio.js';

/** The factor by which a part-timer's structural reduction is corrected. */
export type Beta = Ratio<'beta'>;

/**
 * The factor beta for the work performed mu, in hundredths (RSZ, administrative instructions, structural reduction):
 *
 *     mu ≥ 0.80: 1 / mu;  0.55 ≤ mu < 0.80: 1.18 + (mu − 0.55) × 0.28;  0.275 ≤ mu < 0.55: 1.18;  mu < 0.275: 0
 */
export function betaOf({ numerator: mu }: Coefficient): Beta {
  if (mu >= 80) return ratio('beta', 100, mu);
  if (mu >= 55) return ratio('beta', 11_800 + (mu - 55) * 28, 10_000);
  return ratio('beta', mu >= 27.5 ? 118 : 0, 100);
}
