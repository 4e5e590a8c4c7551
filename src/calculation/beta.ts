import type { Coefficient } from '../primitives/coefficient.js';
import { type Ratio, ratio } from '../primitives/ratio.js';

/** The factor by which a part-timer's structural reduction is corrected. */
export type Beta = Ratio<'beta'>;

/**
 * The limits of mu and the values of the factor, as the RSZ publishes them. Its lowest limit is 27.5 hundredths; since mu
 * is always a whole number of hundredths, that is the same as 28.
 */
export const BETA = {
  /** From this mu, in hundredths, the factor is 1 / mu. */
  inverseFrom: 80,
  /** From this mu, in hundredths, the factor rises. */
  risingFrom: 55,
  /** From this mu, in hundredths, there is a factor. */
  anyFrom: 28,
  /** The factor where it does not rise yet, in hundredths. */
  flat: 118,
  /** How much it rises for each hundredth of mu, in ten-thousandths. */
  slope: 28,
} as const;

/**
 * The factor beta for the work performed mu, in hundredths (RSZ, administrative instructions, structural reduction):
 *
 *     mu ≥ 0.80: 1 / mu;  0.55 ≤ mu < 0.80: 1.18 + (mu − 0.55) × 0.28;  0.275 ≤ mu < 0.55: 1.18;  mu < 0.275: 0
 */
export function betaOf({ numerator: mu }: Coefficient): Beta {
  if (mu >= BETA.inverseFrom) return ratio('beta', 100, mu);
  if (mu >= BETA.risingFrom) return ratio('beta', BETA.flat * 100 + (mu - BETA.risingFrom) * BETA.slope, 10_000);
  return ratio('beta', mu >= BETA.anyFrom ? BETA.flat : 0, 100);
}
