import { addEuro, subtractEuro, ZERO_EURO } from '../values/euro.js';
import type { Totals } from './simulation.js';

/** Adds up years to the totals of the term; the costs are null where there is no reference wage. */
export function totalsOfYears(years: readonly Totals[], hasWage: boolean): Totals {
  let wagePremium = ZERO_EURO;
  let guidancePremium = ZERO_EURO;
  let supportPremium = ZERO_EURO;
  let total = ZERO_EURO;
  let cost = ZERO_EURO;
  for (const year of years) {
    wagePremium = addEuro(wagePremium, year.wagePremium);
    guidancePremium = addEuro(guidancePremium, year.guidancePremium);
    supportPremium = addEuro(supportPremium, year.supportPremium);
    total = addEuro(total, year.total);
    if (year.employerCost !== null) cost = addEuro(cost, year.employerCost);
  }
  const employerCost = hasWage ? cost : null;
  const netCost = hasWage ? subtractEuro(cost, total) : null;
  return { wagePremium, guidancePremium, supportPremium, total, employerCost, netCost };
}
