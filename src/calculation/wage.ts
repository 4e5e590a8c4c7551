import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { type Euro, isZeroEuro } from '../primitives/euro.js';
import { numberInYear, type Quarter, yearOf } from '../primitives/quarter.js';
import { multiple, type Share } from '../primitives/ratio.js';
import type { Calculator, Figure } from './calculator.js';
import type { Step } from './steps.js';

/** The wage at the worker's employment fraction as it counts in a quarter; per month but for the year-end premium. */
export interface Wage {
  readonly grossMonthly: Figure<Euro>;
  /** Null where none is paid in the quarter. */
  readonly yearEndPremium: Figure<Euro> | null;
  readonly contributionsMonthly: Figure<Euro>;
  readonly reductionsMonthly: Figure<Euro>;
}

const MONTHS_PER_QUARTER = multiple(3);
const YEAR_END_QUARTER = 4;

type WageField = 'gross_monthly' | 'year_end_premium' | 'contributions_monthly' | 'reductions_monthly';

const STEP_OF_FIELD = {
  gross_monthly: 'grossMonthly',
  year_end_premium: 'yearEndPremium',
  contributions_monthly: 'contributionsMonthly',
  reductions_monthly: 'reductionsMonthly',
} as const satisfies Readonly<Record<WageField, Step>>;

/** Whether the year-end premium counts in a quarter: only in the fourth of the year. */
export const countsYearEnd = (quarter: Quarter): boolean => numberInYear(quarter) === YEAR_END_QUARTER;

/** For how many years the wage of a quarter is indexed, from the year of the start; 0 without indexation. */
export const indexedYears = (quarter: Quarter, start: Quarter, { indexation }: Parameters): number =>
  indexation === null ? 0 : yearOf(quarter) - yearOf(start);

/** The wage of a quarter, null for a self-employed person: its four amounts as given, or indexed and rounded. */
export function wageOf(dossier: Dossier, quarter: Quarter, parameters: Parameters, calculate: Calculator): Wage | null {
  const { grossMonthly, yearEndPremium, contributionsMonthly, reductionsMonthly, start } = dossier;
  if (grossMonthly === null || contributionsMonthly === null) return null;
  const { indexation } = parameters;
  const years = indexedYears(quarter, start.quarter, parameters);
  const inYear = calculate.in(`wages.${yearOf(quarter)}`);
  const amount = (field: WageField, given: Euro): Figure<Euro> => {
    const figure = calculate.field(field, given);
    return indexation === null || years === 0
      ? figure
      : inYear.indexed(STEP_OF_FIELD[field], figure, indexation, years);
  };
  const hasYearEnd = countsYearEnd(quarter) && !isZeroEuro(yearEndPremium);
  return {
    grossMonthly: amount('gross_monthly', grossMonthly),
    yearEndPremium: hasYearEnd ? amount('year_end_premium', yearEndPremium) : null,
    contributionsMonthly: amount('contributions_monthly', contributionsMonthly),
    reductionsMonthly: amount('reductions_monthly', reductionsMonthly),
  };
}

/**
 * The reference wage (referteloon) of a quarter:
 *
 *     gross(q)         = 3 × gross_monthly + (q is a fourth quarter ? year_end_premium : 0)
 *     contributions(q) = 3 × contributions_monthly
 *                      + (q is a fourth quarter ? round(year_end_premium × contributions_monthly / gross_monthly) : 0)
 *     reductions(q)    = 3 × reductions_monthly
 *     referenceWage(q) = round( share(q) × (gross(q) + contributions(q) − reductions(q)) )
 *
 * (BVR of 15 July 2022, art. 21 § 1; VDAB, "referteloon")
 */
export function referenceWageOf(wage: Wage, share: Figure<Share> | null, calculate: Calculator): Figure<Euro> {
  const rule = 'reference-wage.composition';
  const months = calculate.constant('months', MONTHS_PER_QUARTER, 'constants.months');
  const gross = [calculate.product('grossOfMonths', [months, wage.grossMonthly])];
  const contributions = [calculate.product('contributionsOfMonths', [months, wage.contributionsMonthly])];
  if (wage.yearEndPremium !== null) {
    gross.push(wage.yearEndPremium);
    const over = calculate.proportion('contributionsOverGross', wage.contributionsMonthly, wage.grossMonthly);
    contributions.push(calculate.product('yearEndContributions', [wage.yearEndPremium, over], rule));
  }
  const cost = calculate.difference(
    'wageCost',
    calculate.sum('wageAndContributions', [...gross, ...contributions]),
    calculate.product('reductions', [months, wage.reductionsMonthly]),
  );
  return share === null
    ? calculate.same('referenceWage', cost, rule)
    : calculate.product('referenceWage', [cost, share], rule);
}
