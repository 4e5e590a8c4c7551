import { byPremium } from '../../calculation/premium.js';
import type { Totals } from '../../calculation/simulation.js';
import { type Euro, subtractEuro, ZERO_EURO } from '../../primitives/euro.js';

/**
 * How much more is in one than in another; less is negative. What is not there, as a year after the end of a shorter
 * term, counts as nothing; costs are null where one of them has none.
 */
export function totalsDifference(from: Totals | undefined, to: Totals | undefined): Totals {
  const cost = (key: 'employerCost' | 'netCost'): Euro | null =>
    from?.[key] === null || to?.[key] === null ? null : difference(from?.[key], to?.[key]);
  return {
    premiums: byPremium((premium) => difference(from?.premiums[premium], to?.premiums[premium])),
    total: difference(from?.total, to?.total),
    employerCost: cost('employerCost'),
    netCost: cost('netCost'),
  };
}

const difference = (from = ZERO_EURO, to = ZERO_EURO): Euro => subtractEuro(to, from);
