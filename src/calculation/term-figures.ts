import type { Euro } from '../primitives/euro.js';
import { QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import { type TermBasis, zeroReasonOf } from './basis.js';
import type { Calculator, Figure } from './calculator.js';
import { type ByPremium, byPremium, PREMIUMS } from './premium.js';
import { computeQuarter, type QuarterFigures } from './quarter.js';
import { startsBeforeMeasure } from './term.js';

/** Every quarter of a term, its years (quarters 4k − 3 to 4k) and its totals. */
export interface TermFigures {
  readonly quarters: readonly QuarterFigures[];
  readonly years: readonly SumFigures[];
  readonly totals: SumFigures;
}

/** Computes every amount of a term; one that starts before the measure has no quarters and no years. */
export function computeTerm(basis: TermBasis, calculate: Calculator): TermFigures {
  const { dossier, verdicts, term, parameters } = basis;
  if (startsBeforeMeasure(dossier, parameters)) {
    const totals = calculate.in('totals');
    const zeroOf = (premium: keyof typeof verdicts) => {
      const { because, checks } = zeroReasonOf(verdicts[premium]);
      return totals.zero(premium, because, checks);
    };
    const hasWage = dossier.employerType !== 'self-employed';
    return { quarters: [], years: [], totals: totalsBeforeMeasure(zeroOf, hasWage, totals) };
  }
  const quarters = Array.from({ length: term.quarters }, (_, index) => computeQuarter(index + 1, basis, calculate));
  const years = Array.from({ length: term.quarters / QUARTERS_PER_YEAR }, (_, index) => {
    const first = index * QUARTERS_PER_YEAR;
    const parts = quarters.slice(first, first + QUARTERS_PER_YEAR).map(partOf);
    return sumUp(parts, calculate.in(`years.${index + 1}`));
  });
  return { quarters, years, totals: sumUp(years, calculate.in('totals')) };
}

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
function sumUp(
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
const partOf = ({ premiums, total, referenceWage }: QuarterFigures) => ({
  premiums,
  total,
  employerCost: referenceWage,
});

/** The totals of a term that starts before the measure: every premium is 0.00 for the reason of its verdict. */
function totalsBeforeMeasure(
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
