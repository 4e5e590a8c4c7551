import { QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import type { TermBasis } from './basis.js';
import type { Calculator } from './calculator.js';
import { zeroReasonOf } from './premiums/zero.js';
import { computeQuarter, type QuarterFigures } from './quarter.js';
import { partOf, type SumFigures, sumUp, totalsBeforeMeasure } from './sums.js';
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
