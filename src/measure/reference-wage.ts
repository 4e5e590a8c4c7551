import { mustHold } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import {
  addEuro,
  type Euro,
  isZeroEuro,
  minEuro,
  subtractEuro,
  timesEuro,
  ZERO_EURO,
} from '../values/euro.js';
import type { Fraction } from '../values/fraction.js';
import { firstDay, numberInYear, type Quarter } from '../values/quarter.js';
import { product, proportion, type Share } from '../values/ratio.js';
import { minimumWageSum } from './minimum-wage.js';
import type { Wage } from './wage.js';

export const MONTHS_PER_QUARTER = 3;
/** The quarter of the year in which the year-end premium counts. */
export const YEAR_END_QUARTER = 4;

/** The reference wage of a quarter, its cap, and the smaller of the two. */
export interface ReferenceWage {
  readonly referenceWage: Euro;
  readonly cap: Euro;
  readonly cappedReferenceWage: Euro;
}

/**
 * The reference wage (referteloon) of a quarter: gross wage + employer contributions − reductions, with the
 * year-end premium and its contributions in a fourth quarter, for the part of the quarter the contract covers;
 * limited to a multiple of the minimum wage in proportion to the employment fraction.
 * (calculation: "Reference wage of quarter q"; BVR 15-07-2022 art. 21 § 1; VDAB, "referteloon")
 */
export function referenceWageOf(
  quarter: Quarter,
  wage: Wage,
  fraction: Fraction,
  share: Share,
  parameters: Parameters,
): ReferenceWage {
  const monthly = subtractEuro(addEuro(wage.grossMonthly, wage.contributionsMonthly), wage.reductionsMonthly);
  const whole = addEuro(timesEuro(monthly, MONTHS_PER_QUARTER), yearEnd(quarter, wage));
  const referenceWage = product(whole, share);
  const multiple = mustHold(parameters.capMultiple, firstDay(quarter)).value;
  const cap = product(timesEuro(minimumWageSum(quarter, parameters), multiple), share, fraction);
  return { referenceWage, cap, cappedReferenceWage: minEuro(referenceWage, cap) };
}

/** The year-end premium and the employer contributions on it, in the same proportion as those on the gross wage. */
function yearEnd(quarter: Quarter, { yearEndPremium, contributionsMonthly, grossMonthly }: Wage): Euro {
  if (numberInYear(quarter) !== YEAR_END_QUARTER || isZeroEuro(yearEndPremium)) return ZERO_EURO;
  return addEuro(yearEndPremium, product(yearEndPremium, proportion(contributionsMonthly, grossMonthly)));
}
