import { addEuro, type Euro, isZeroEuro, subtractEuro, timesEuro, ZERO_EURO } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import { numberInYear, type Quarter } from '../primitives/quarter.js';
import { product, proportion, type Share } from '../primitives/ratio.js';
import type { Wage } from './wage.js';

export const MONTHS_PER_QUARTER = 3;
const YEAR_END_QUARTER = 4;

/** Whether the year-end premium counts in a quarter: in the fourth of the year. */
export const countsYearEnd = (quarter: Quarter): boolean => numberInYear(quarter) === YEAR_END_QUARTER;

/**
 * The reference wage (referteloon) of a quarter: gross wage + employer contributions − reductions, with the
 * year-end premium and its contributions in a fourth quarter, for the part of the quarter the contract covers.
 * (calculation: "Reference wage of quarter q"; BVR 15-07-2022 art. 21 § 1; VDAB, "referteloon")
 */
export function referenceWageOf(wage: Wage, isYearEnd: boolean, share: Share): Euro {
  const monthly = subtractEuro(addEuro(wage.grossMonthly, wage.contributionsMonthly), wage.reductionsMonthly);
  const months = timesEuro(monthly, MONTHS_PER_QUARTER);
  return product(isYearEnd ? addEuro(months, yearEnd(wage)) : months, share);
}

/** The year-end premium and the employer contributions on it, in the same proportion as those on the gross wage. */
function yearEnd({ yearEndPremium, contributionsMonthly, grossMonthly }: Wage): Euro {
  if (isZeroEuro(yearEndPremium)) return ZERO_EURO;
  return addEuro(yearEndPremium, product(yearEndPremium, proportion(contributionsMonthly, grossMonthly)));
}

/**
 * The cap of the reference wage of a quarter: a multiple of the minimum wage of its three months, in proportion
 * to the employment fraction, for the part of the quarter the contract covers.
 * (calculation: "Reference wage of quarter q"; VDAB, "referteloon")
 */
export const capOf = (minimumWageSum: Euro, multiple: number, fraction: Fraction, share: Share): Euro =>
  product(timesEuro(minimumWageSum, multiple), share, fraction);
