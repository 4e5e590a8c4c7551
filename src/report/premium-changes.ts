import type { QuarterResult, Simulation } from '../calculation/simulation.js';
import { compareEuro, isZeroEuro } from '../primitives/euro.js';

/** A quarter whose premium is lower or higher than before for another reason than the wage of that quarter. */
export interface PremiumChange {
  readonly quarter: QuarterResult;
  readonly direction: 'drop' | 'rise';
  /** Another percentage, or another fixed part of the guidance premium. */
  readonly because: 'rate' | 'fixed-guidance';
}

/** When the premium drops or rises during the term, in order. */
export function premiumChanges({ quarters }: Simulation): PremiumChange[] {
  return quarters.flatMap((quarter, index): PremiumChange[] => {
    const before = quarters[index - 1];
    if (!before || isZeroEuro(quarter.total)) return [];
    const step = quarter.rate.numerator - before.rate.numerator;
    if (step !== 0) return [{ quarter, direction: step < 0 ? 'drop' : 'rise', because: 'rate' }];
    const isLower = compareEuro(quarter.guidanceFixed, before.guidanceFixed) < 0;
    return isLower ? [{ quarter, direction: 'drop', because: 'fixed-guidance' }] : [];
  });
}
