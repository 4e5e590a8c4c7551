import { QUARTER_AMOUNTS } from './premium.js';

/** What a value of the calculation is; the catalogs have a name for each. */
export const QUANTITIES = [
  'grossMonthly',
  'yearEndPremium',
  'contributionsMonthly',
  'reductionsMonthly',
  'fraction',
  'contractStart',
  'contractEnd',
  'evaluatedRate',
  'indexation',
  'indexFactor',
  'years',
  'months',
  'parameter',
  'firstDay',
  'lastDay',
  'coveredFrom',
  'coveredTo',
  'coveredDays',
  'daysOfQuarter',
  'share',
  'gross',
  'yearEndContributions',
  'contributions',
  'reductions',
  'wageCost',
  'referenceWage',
  'minimumWage',
  'minimumWageSum',
  'cap',
  'cappedReferenceWage',
  'rate',
  'supportBase',
  ...QUARTER_AMOUNTS,
  'total',
  'employerCost',
  'netCost',
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** The steps that have a name of their own, since a quarter has two of their quantity. */
const QUANTITY_OF_STEP = {
  grossOfMonths: 'gross',
  contributionsOfMonths: 'contributions',
  contributionsOverGross: 'share',
  wageAndContributions: 'wageCost',
} as const satisfies Readonly<Record<string, Quantity>>;

/** A step of the calculation, by its name in a derivation. */
export type Step = Quantity | keyof typeof QUANTITY_OF_STEP;

const quantities: Readonly<Partial<Record<Step, Quantity>>> = QUANTITY_OF_STEP;

export const quantityOf = (step: Step): Quantity => quantities[step] ?? (step as Quantity);

/** Why an amount is 0.00 without a calculation. */
export const ZERO_REASONS = [
  'not-eligible',
  'not-applicable',
  'no-contract-days',
  'no-guidance-need',
  'before-measure',
] as const;
export type ZeroReason = (typeof ZERO_REASONS)[number];

/** The rules for computing a step that the parameter files state in words. */
export type RuleId =
  | 'reference-wage.composition'
  | 'reference-wage.months-per-quarter'
  | 'reference-wage.cap-per-quarter'
  | 'reference-wage.incomplete-quarter'
  | 'guidance-premium.per-quarter'
  | 'guidance-premium.variable.proportional-to'
  | 'support-premium.packages';
