import type { Dossier } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import type { Euro } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Verdicts } from './eligibility.js';
import type { EstimateResult } from './estimate-result.js';
import { isPremium, type Premium, type PremiumAmounts, type QuarterAmount } from './premium.js';
import type { Term } from './term.js';

/** What a quarter was computed with: values that were checked, or the last ones of them. */
export const BASES = ['known', 'projected'] as const;
export type Basis = (typeof BASES)[number];

/** One quarter of the term; reference wage and cap are null for a self-employed person. */
export interface QuarterResult {
  readonly number: number;
  readonly quarter: Quarter;
  readonly rate: Rate;
  readonly referenceWage: Euro | null;
  readonly cap: Euro | null;
  readonly cappedReferenceWage: Euro | null;
  readonly guidanceFixed: Euro;
  readonly guidanceVariable: Euro;
  readonly premiums: PremiumAmounts;
  readonly total: Euro;
  /** Whether the quarter is after the last one for which the values were checked. */
  readonly projected: boolean;
  readonly basis: Basis;
}

/** Sums of the rounded quarters; the costs are null for a self-employed person. */
export interface Totals {
  readonly premiums: PremiumAmounts;
  readonly total: Euro;
  readonly employerCost: Euro | null;
  readonly netCost: Euro | null;
}

/** An amount that is summed by year and over the term. */
export type SumKey = Premium | Exclude<keyof Totals, 'premiums'>;

/** One amount of some sums; null for a cost where there is no wage. */
export function amountOf(totals: Totals, key: Premium | 'total'): Euro;
export function amountOf(totals: Totals, key: SumKey): Euro | null;
export function amountOf(totals: Totals, key: SumKey): Euro | null {
  return isPremium(key) ? totals.premiums[key] : totals[key];
}

export const quarterAmountOf = (quarter: QuarterResult, key: QuarterAmount): Euro =>
  isPremium(key) ? quarter.premiums[key] : quarter[key];

/** One year of the term: quarters 4k − 3 to 4k. */
export interface YearResult extends Totals {
  readonly year: number;
  readonly from: Quarter;
  readonly to: Quarter;
}

/** The quarters of a term that are in one calendar year. */
export interface CalendarYearResult extends Totals {
  readonly year: number;
  /** How many they are. */
  readonly quarters: number;
  /** Whether the year has other quarters too. */
  readonly partial: boolean;
}

/** Something that may be a mistake in the dossier; it does not change the result. */
export type Warning =
  | { readonly code: 'GROSS_BELOW_MINIMUM_WAGE'; readonly minimum: Euro; readonly fraction: Fraction }
  | { readonly code: 'GROSS_LOOKS_YEARLY'; readonly above: Euro }
  | { readonly code: 'CONTRIBUTIONS_UNUSUAL'; readonly contributions: Euro; readonly gross: Euro }
  | { readonly code: 'FRACTION_VERY_LOW'; readonly fraction: Fraction }
  | { readonly code: 'RSZ_CATEGORY_IGNORED' }
  | { readonly code: 'NET_COST_NEGATIVE' }
  | { readonly code: 'CONTRACT_OUTSIDE_TERM' }
  | { readonly code: 'START_AFTER_KNOWN'; readonly knownUntil: Quarter }
  | { readonly code: 'PROJECTED_QUARTERS'; readonly from: Quarter; readonly knownUntil: Quarter };

/** The quarter from which an evaluation or an extension can be requested. */
export interface Milestone {
  readonly id: 'evaluation' | 'extension';
  readonly from: Quarter;
}

/** Everything that follows from a dossier and the parameters. */
export interface Simulation {
  readonly dossier: Dossier;
  readonly verdicts: Verdicts;
  readonly term: Term;
  readonly quarters: readonly QuarterResult[];
  readonly years: readonly YearResult[];
  /** The same quarters by calendar year. */
  readonly calendarYears: readonly CalendarYearResult[];
  readonly totals: Totals;
  /** The estimated contributions of every quarter; empty where they were given. */
  readonly estimates: readonly EstimateResult[];
  /** The fields that were not given and on whose usual value the result relies. */
  readonly assumptions: readonly FieldName[];
  readonly warnings: readonly Warning[];
  readonly milestones: readonly Milestone[];
}
