import { addEuro, type Euro, subtractEuro, ZERO_EURO } from '../values/euro.js';
import type { Amounts } from './amounts.js';
import type { Totals } from './simulation.js';

/**
 * Adds up rounded quarters; the costs are null where there is no reference wage
 * (calculation: "Years and totals").
 *
 * @param first the place of the first quarter among all, and `count` how many of them are added up
 */
export function totalsOf(
  quarters: readonly Amounts[],
  first: number,
  count: number,
  hasWage: boolean,
): Totals {
  let wagePremium = ZERO_EURO;
  let guidancePremium = ZERO_EURO;
  let supportPremium = ZERO_EURO;
  let total = ZERO_EURO;
  let employerCost = ZERO_EURO;
  for (let index = first; index < first + count; index++) {
    const quarter = quarters[index] as Amounts;
    wagePremium = addEuro(wagePremium, quarter.wagePremium);
    guidancePremium = addEuro(guidancePremium, quarter.guidancePremium);
    supportPremium = addEuro(supportPremium, quarter.supportPremium);
    total = addEuro(total, quarter.total);
    if (hasWage) employerCost = addEuro(employerCost, quarter.referenceWage as Euro);
  }
  return {
    wagePremium,
    guidancePremium,
    supportPremium,
    total,
    employerCost: hasWage ? employerCost : null,
    netCost: hasWage ? subtractEuro(employerCost, total) : null,
  };
}

/** Adds up years to the totals of the term. */
export function totalsOfYears(years: readonly Totals[], hasWage: boolean): Totals {
  let wagePremium = ZERO_EURO;
  let guidancePremium = ZERO_EURO;
  let supportPremium = ZERO_EURO;
  let total = ZERO_EURO;
  let employerCost = ZERO_EURO;
  for (const year of years) {
    wagePremium = addEuro(wagePremium, year.wagePremium);
    guidancePremium = addEuro(guidancePremium, year.guidancePremium);
    supportPremium = addEuro(supportPremium, year.supportPremium);
    total = addEuro(total, year.total);
    if (hasWage) employerCost = addEuro(employerCost, year.employerCost as Euro);
  }
  return {
    wagePremium,
    guidancePremium,
    supportPremium,
    total,
    employerCost: hasWage ? employerCost : null,
    netCost: hasWage ? subtractEuro(employerCost, total) : null,
  };
}
