import { addEuro, type Euro, subtractEuro, ZERO_EURO } from '../values/euro.js';
import type { Amounts } from './amounts.js';
import type { Totals } from './simulation.js';

/** Adds up the four rounded quarters of a year (calculation: "Years and totals"). */
export function totalsOfYear(a: Amounts, b: Amounts, c: Amounts, d: Amounts, hasWage: boolean): Totals {
  return totals(
    sumOfFour(a.wagePremium, b.wagePremium, c.wagePremium, d.wagePremium),
    sumOfFour(a.guidancePremium, b.guidancePremium, c.guidancePremium, d.guidancePremium),
    sumOfFour(a.supportPremium, b.supportPremium, c.supportPremium, d.supportPremium),
    hasWage
      ? sumOfFour(
          a.referenceWage as Euro,
          b.referenceWage as Euro,
          c.referenceWage as Euro,
          d.referenceWage as Euro,
        )
      : null,
  );
}

/** Adds up years to the totals of the term. */
export function totalsOfYears(years: readonly Totals[], hasWage: boolean): Totals {
  let wagePremium = ZERO_EURO;
  let guidancePremium = ZERO_EURO;
  let supportPremium = ZERO_EURO;
  let employerCost = ZERO_EURO;
  for (const year of years) {
    wagePremium = addEuro(wagePremium, year.wagePremium);
    guidancePremium = addEuro(guidancePremium, year.guidancePremium);
    supportPremium = addEuro(supportPremium, year.supportPremium);
    if (hasWage) employerCost = addEuro(employerCost, year.employerCost as Euro);
  }
  return totals(wagePremium, guidancePremium, supportPremium, hasWage ? employerCost : null);
}

/** The sums of the premiums and the costs; these are null where there is no reference wage. */
function totals(
  wagePremium: Euro,
  guidancePremium: Euro,
  supportPremium: Euro,
  employerCost: Euro | null,
): Totals {
  const total = addEuro(addEuro(wagePremium, guidancePremium), supportPremium);
  const netCost = employerCost === null ? null : subtractEuro(employerCost, total);
  return { wagePremium, guidancePremium, supportPremium, total, employerCost, netCost };
}

/** Four amounts added up; nothing four times is nothing. */
function sumOfFour(a: Euro, b: Euro, c: Euro, d: Euro): Euro {
  if (a === ZERO_EURO && b === ZERO_EURO && c === ZERO_EURO && d === ZERO_EURO) return ZERO_EURO;
  return addEuro(addEuro(a, b), addEuro(c, d));
}
