import type { QuarterResult } from '../calculation/simulation.js';
import { compareEuro, isZeroEuro } from '../primitives/euro.js';

/** A quarter in which the premium drops or rises: to another rate, or with a lower fixed part of the guidance premium. */
export interface PremiumStep {
  readonly at: QuarterResult;
  readonly direction: 'drop' | 'rise';
  readonly cause: 'rate' | 'guidance';
}

/** The quarters in which the premium drops or rises, in order; those without a premium are left out. */
export const premiumSteps = (quarters: readonly QuarterResult[]): PremiumStep[] =>
  quarters.flatMap((at, index): PremiumStep[] => {
    const before = quarters[index - 1];
    if (!before || isZeroEuro(at.total)) return [];
    const step = at.rate.numerator - before.rate.numerator;
    if (step !== 0) return [{ at, direction: step < 0 ? 'drop' : 'rise', cause: 'rate' }];
    const isLower = compareEuro(at.guidanceFixed, before.guidanceFixed) < 0;
    return isLower ? [{ at, direction: 'drop', cause: 'guidance' }] : [];
  });
