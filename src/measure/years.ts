import { addEuro, type Euro, subtractEuro } from '../values/euro.js';
import type { Amounts } from './amounts.js';
import type { Totals } from './simulation.js';

/** Adds up rounded quarters; the costs are null where there is no reference wage (calculation: "Years and totals"). */
export function totalsOf(quarters: readonly Amounts[], hasWage: boolean): Totals {
  const sum = (amount: (quarter: Amounts) => Euro): Euro => addEuro(...quarters.map(amount));
  const total = sum((quarter) => quarter.total);
  const employerCost = hasWage ? sum((quarter) => quarter.referenceWage as Euro) : null;
  return {
    wagePremium: sum((quarter) => quarter.wagePremium),
    guidancePremium: sum((quarter) => quarter.guidancePremium),
    supportPremium: sum((quarter) => quarter.supportPremium),
    total,
    employerCost,
    netCost: employerCost === null ? null : subtractEuro(employerCost, total),
  };
}

/** Adds up years to the totals of the term. */
export function totalsOfYears(years: readonly Totals[], hasWage: boolean): Totals {
  const sum = (amount: (year: Totals) => Euro): Euro => addEuro(...years.map(amount));
  return {
    wagePremium: sum((year) => year.wagePremium),
    guidancePremium: sum((year) => year.guidancePremium),
    supportPremium: sum((year) => year.supportPremium),
    total: sum((year) => year.total),
    employerCost: hasWage ? sum((year) => year.employerCost as Euro) : null,
    netCost: hasWage ? sum((year) => year.netCost as Euro) : null,
  };
}
