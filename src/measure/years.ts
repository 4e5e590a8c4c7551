import { addEuro, type Euro, subtractEuro } from '../values/euro.js';
import { QUARTERS_PER_YEAR } from '../values/quarter.js';
import type { QuarterResult, Totals, YearResult } from './simulation.js';

/** Adds up rounded quarters; the costs are null where there is no reference wage (calculation: "Years and totals"). */
export function totalsOf(quarters: readonly QuarterResult[], hasWage: boolean): Totals {
  const sum = (amount: (quarter: QuarterResult) => Euro | null): Euro =>
    addEuro(...quarters.map(amount).filter((value) => value !== null));
  const total = sum((quarter) => quarter.total);
  const employerCost = hasWage ? sum((quarter) => quarter.referenceWage) : null;
  return {
    wagePremium: sum((quarter) => quarter.wagePremium),
    guidancePremium: sum((quarter) => quarter.guidancePremium),
    supportPremium: sum((quarter) => quarter.supportPremium),
    total,
    employerCost,
    netCost: employerCost === null ? null : subtractEuro(employerCost, total),
  };
}

/** The years of the term, each the sum of its four quarters. */
export function yearsOf(quarters: readonly QuarterResult[], hasWage: boolean): YearResult[] {
  const years: YearResult[] = [];
  for (let at = 0; at < quarters.length; at += QUARTERS_PER_YEAR) {
    const ofYear = quarters.slice(at, at + QUARTERS_PER_YEAR);
    const [first] = ofYear;
    const last = ofYear.at(-1);
    if (!first || !last) break;
    years.push({
      year: years.length + 1,
      from: first.quarter,
      to: last.quarter,
      ...totalsOf(ofYear, hasWage),
    });
  }
  return years;
}
