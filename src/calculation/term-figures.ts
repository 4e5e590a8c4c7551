import type { Euro } from '../primitives/euro.js';
import { QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import { type TermBasis, zeroReasonOf } from './basis.js';
import type { Calculator, Figure } from './calculator.js';
import { type ByPremium, byPremium, type Premium } from './premium.js';
import { computeQuarter, type QuarterFigures, sumOfPremiums } from './quarter.js';
import { startsBeforeMeasure } from './term.js';

/** Every quarter of a term, its years (quarters 4k − 3 to 4k) and its totals. */
export interface TermFigures {
  readonly quarters: readonly QuarterFigures[];
  readonly years: readonly SumFigures[];
  readonly totals: SumFigures;
}

/** Sums of rounded quarters, so that each can be added up by hand; the costs are null for a self-employed person. */
export interface SumFigures {
  readonly premiums: ByPremium<Figure<Euro>>;
  readonly total: Figure<Euro>;
  readonly employerCost: Figure<Euro> | null;
  readonly netCost: Figure<Euro> | null;
}

type Part = Omit<SumFigures, 'netCost'>;

/** Computes every amount of a term; one that starts before the measure has no quarters and no years. */
export function computeTerm(basis: TermBasis, calculate: Calculator): TermFigures {
  const { dossier, term, parameters } = basis;
  const calculateTotals = calculate.in('totals');
  if (startsBeforeMeasure(dossier, parameters))
    return { quarters: [], years: [], totals: totalsBeforeMeasure(basis, calculateTotals) };
  const quarters = Array.from({ length: term.quarters }, (_, index) => computeQuarter(index + 1, basis, calculate));
  const years = Array.from({ length: term.quarters / QUARTERS_PER_YEAR }, (_, index) => {
    const first = index * QUARTERS_PER_YEAR;
    const parts = quarters.slice(first, first + QUARTERS_PER_YEAR).map(partOf);
    return sumUp(parts, calculate.in(`years.${index + 1}`));
  });
  return { quarters, years, totals: sumUp(years, calculateTotals) };
}

/** A quarter as a part of a sum: what it costs the employer is its reference wage. */
const partOf = ({ premiums, total, referenceWage: employerCost }: QuarterFigures): Part => ({
  premiums,
  total,
  employerCost,
});

/** The sums of some quarters or years. */
function sumUp(parts: readonly Part[], calculate: Calculator): SumFigures {
  const sum = (step: Premium | 'total', amountOf: (part: Part) => Figure<Euro>) =>
    calculate.sum(step, parts.map(amountOf));
  const premiums = byPremium((premium) => sum(premium, (part) => part.premiums[premium]));
  const total = sum('total', (part) => part.total);
  const costs = parts.flatMap(({ employerCost }) => employerCost ?? []);
  const employerCost = costs.length < parts.length ? null : calculate.sum('employerCost', costs);
  return withNetCost({ premiums, total, employerCost }, calculate);
}

/** The totals of a term that starts before the measure: every premium is 0.00 for the reason of its verdict. */
function totalsBeforeMeasure({ dossier, verdicts }: TermBasis, calculate: Calculator): SumFigures {
  const premiums = byPremium((premium) => calculate.zero(premium, zeroReasonOf(verdicts[premium])));
  const total = sumOfPremiums(premiums, calculate);
  const hasWage = dossier.employerType !== 'self-employed';
  const employerCost = hasWage ? calculate.zero('employerCost', { because: 'before-measure' }) : null;
  return withNetCost({ premiums, total, employerCost }, calculate);
}

/**
 * Adds what is left to pay; it can be negative:
 *
 *     employerCost = Σ referenceWage,  netCost = employerCost − total premiums
 */
const withNetCost = (part: Part, calculate: Calculator): SumFigures => ({
  ...part,
  netCost: part.employerCost && calculate.difference('netCost', part.employerCost, part.total),
});
