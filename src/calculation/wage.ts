import type { Dossier } from '../dossier/dossier.js';
import { type Contributions, isPercentage } from '../dossier/field-types/contributions.js';
import { countsYearEnd, indexedYears } from '../dossier/wage-in-quarter.js';
import type { Parameters } from '../parameters/parameters.js';
import { type Euro, isZeroEuro, ZERO_EURO } from '../primitives/euro.js';
import { type Quarter, yearOf } from '../primitives/quarter.js';
import { multiple, type Share } from '../primitives/ratio.js';
import type { Calculator, Figure } from './calculator.js';
import { type ContributionsEstimate, estimateContributions } from './contributions.js';
import type { Step } from './steps.js';

/** The wage at the worker's employment fraction as it counts in a quarter; per month but for the year-end premium. */
interface Wage {
  readonly grossMonthly: Figure<Euro>;
  /** Null where none is paid in the quarter. */
  readonly yearEndPremium: Figure<Euro> | null;
  /** Null where they are estimated. */
  readonly contributionsMonthly: Figure<Euro> | null;
  readonly reductionsMonthly: Figure<Euro> | null;
}

/** What a whole quarter costs an employer, and the estimate in it; null where the contributions were given. */
export interface WageCost {
  readonly cost: Figure<Euro>;
  readonly estimate: ContributionsEstimate | null;
}

const MONTHS_PER_QUARTER = multiple(3);
const COMPOSITION = 'reference-wage.composition';

type WageField = 'gross_monthly' | 'year_end_premium' | 'contributions_monthly' | 'reductions_monthly';

const STEP_OF_FIELD = {
  gross_monthly: 'grossMonthly',
  year_end_premium: 'yearEndPremium',
  contributions_monthly: 'contributionsMonthly',
  reductions_monthly: 'reductionsMonthly',
} as const satisfies Readonly<Record<WageField, Step>>;

/** The wage of a quarter: its amounts as given, or indexed and rounded. */
function wageOf(
  grossMonthly: Euro,
  dossier: Dossier,
  quarter: Quarter,
  parameters: Parameters,
  calculate: Calculator,
): Wage {
  const { yearEndPremium, contributionsMonthly, reductionsMonthly, start } = dossier;
  const { indexation } = parameters;
  const years = indexedYears(quarter, start.quarter, parameters);
  const inYear = calculate.in(`wages.${yearOf(quarter)}`);
  const now = (field: WageField, given: Figure<Euro>): Figure<Euro> =>
    indexation === null || years === 0 ? given : inYear.indexed(STEP_OF_FIELD[field], given, indexation, years);
  const amount = (field: WageField, given: Euro) => now(field, calculate.field(field, given));
  const contributions = (given: Contributions) => {
    if (!isPercentage(given)) return amount('contributions_monthly', given);
    const percentage = calculate.field('contributions_monthly', given, 'contributionsRate');
    const gross = calculate.field('gross_monthly', grossMonthly);
    return now('contributions_monthly', calculate.product('contributionsMonthly', [percentage, gross]));
  };
  const hasYearEnd = countsYearEnd(quarter) && !isZeroEuro(yearEndPremium);
  const isEstimated = contributionsMonthly === null;
  return {
    grossMonthly: amount('gross_monthly', grossMonthly),
    yearEndPremium: hasYearEnd ? amount('year_end_premium', yearEndPremium) : null,
    contributionsMonthly: isEstimated ? null : contributions(contributionsMonthly),
    reductionsMonthly:
      isEstimated && reductionsMonthly === null ? null : amount('reductions_monthly', reductionsMonthly ?? ZERO_EURO),
  };
}

/**
 * What a whole quarter costs an employer:
 *
 *     gross(q)         = 3 × gross_monthly + (q is a fourth quarter ? year_end_premium : 0)
 *     contributions(q) = 3 × contributions_monthly
 *                      + (q is a fourth quarter ? round(year_end_premium × contributions_monthly / gross_monthly) : 0)
 *     reductions(q)    = 3 × reductions_monthly
 *     cost(q)          = gross(q) + contributions(q) − reductions(q)
 *
 * Contributions that were not given are estimated for the quarter, and so are their reductions.
 *
 * @param grossMonthly that of the dossier
 */
export function wageCostOf(
  grossMonthly: Euro,
  dossier: Dossier,
  quarter: Quarter,
  parameters: Parameters,
  calculate: Calculator,
): WageCost {
  const wage = wageOf(grossMonthly, dossier, quarter, parameters, calculate);
  const { yearEndPremium, contributionsMonthly, reductionsMonthly } = wage;
  const months = calculate.constant('months', MONTHS_PER_QUARTER, 'constants.months');
  const gross = [calculate.product('grossOfMonths', [months, wage.grossMonthly])];
  if (yearEndPremium !== null) gross.push(yearEndPremium);
  const costOf = (contributions: readonly Figure<Euro>[], reductions: Figure<Euro>) =>
    calculate.difference('wageCost', calculate.sum('wageAndContributions', [...gross, ...contributions]), reductions);
  const entered = reductionsMonthly && calculate.product('reductions', [months, reductionsMonthly]);
  if (contributionsMonthly === null) {
    const quarterWage = calculate.sum('quarterWage', gross);
    const estimate = estimateContributions(quarter, quarterWage, entered, dossier, parameters, calculate);
    return { cost: costOf([estimate.contributions], estimate.reductions), estimate };
  }
  const contributions = [calculate.product('contributionsOfMonths', [months, contributionsMonthly])];
  if (yearEndPremium !== null) {
    const over = calculate.proportion('contributionsOverGross', contributionsMonthly, wage.grossMonthly);
    contributions.push(calculate.product('yearEndContributions', [yearEndPremium, over], COMPOSITION));
  }
  return { cost: costOf(contributions, entered ?? calculate.zero('reductions', {})), estimate: null };
}

/**
 * The reference wage (referteloon) of a quarter:
 *
 *     referenceWage(q) = round( share(q) × cost(q) )
 *
 * (BVR of 15 July 2022, art. 21 § 1; VDAB, "referteloon")
 */
export const referenceWageOf = (
  cost: Figure<Euro>,
  share: Figure<Share> | null,
  calculate: Calculator,
): Figure<Euro> =>
  share === null
    ? calculate.same('referenceWage', cost, COMPOSITION)
    : calculate.product('referenceWage', [cost, share], COMPOSITION);
