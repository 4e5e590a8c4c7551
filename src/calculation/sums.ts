import type { Euro } from '../primitives/euro.js';
import type { Calculator, Figure } from './calculator.js';
import { type ByPremium, byPremium, PREMIUMS } from './premium.js';
import type { QuarterFigures } from './quarter.js';

/** Sums of rounded quarters, so that each can be added up by hand; the costs are null for a self-employed person. */
export interface SumFigures {
  readonly premiums: ByPremium<Figure<Euro>>;
  readonly total: Figure<Euro>;
  readonly employerCost: Figure<Euro> | null;
  readonly netCost: Figure<Euro> | null;
}

/**
 * The sums of some quarters or years:
 *
 *     employerCost = Σ referenceWage,  netCost = employerCost − total premiums (it can be negative)
 */
export function sumUp(
  parts: readonly Pick<SumFigures, 'premiums' | 'total' | 'employerCost'>[],
  calculate: Calculator,
): SumFigures {
  const premiums = byPremium((premium) =>
    calculate.sum(
      premium,
      parts.map((part) => part.premiums[premium]),
    ),
  );
  const total = calculate.sum(
    'total',
    parts.map((part) => part.total),
  );
  const costs = parts.flatMap(({ employerCost }) => employerCost ?? []);
  if (costs.length < parts.length) return { premiums, total, employerCost: null, netCost: null };
  const employerCost = calculate.sum('employerCost', costs);
  return { premiums, total, employerCost, netCost: calculate.difference('netCost', employerCost, total) };
}

/** A quarter as a part of a sum: what it costs the employer is its reference wage. */
export const partOf = ({ premiums, total, referenceWage }: QuarterFigures) => ({
  premiums,
  total,
  employerCost: referenceWage,
});

/** The totals of a term that starts before the measure: every premium is 0.00 for the reason of its verdict. */
export function totalsBeforeMeasure(
  zeroOf: (premium: (typeof PREMIUMS)[number]) => Figure<Euro>,
  hasWage: boolean,
  calculate: Calculator,
): SumFigures {
  const premiums = byPremium(zeroOf);
  const total = calculate.sum(
    'total',
    PREMIUMS.map((premium) => premiums[premium]),
  );
  if (!hasWage) return { premiums, total, employerCost: null, netCost: null };
  const employerCost = calculate.zero('employerCost', 'before-measure');
  return { premiums, total, employerCost, netCost: calculate.difference('netCost', employerCost, total) };
}
