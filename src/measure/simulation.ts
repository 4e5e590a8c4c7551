import type { Dossier } from '../dossier/dossier.js';
import type { FieldName } from '../dossier/fields.js';
import type { Euro } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Amounts } from './amounts.js';
import type { Verdicts } from './eligibility.js';
import type { Term } from './term.js';

/** One quarter of the term; reference wage and cap are null for a self-employed person. */
export interface QuarterResult extends Amounts {
  readonly number: number;
  readonly quarter: Quarter;
  readonly rate: Rate;
  readonly projected: boolean;
}

/**
 * Sums of the rounded quarters; the costs are null for a self-employed person. They are worked out when they are read
 * by their names: a spread or a copy of the object is without them.
 */
export interface Totals {
  readonly wagePremium: Euro;
  readonly guidancePremium: Euro;
  readonly supportPremium: Euro;
  readonly total: Euro;
  readonly employerCost: Euro | null;
  readonly netCost: Euro | null;
}

/** One year of the term: quarters 4k − 3 to 4k. */
export interface YearResult extends Totals {
  readonly year: number;
  readonly from: Quarter;
  readonly to: Quarter;
}

/** Something that is worth a look but changes nothing. */
export type Warning =
  | { readonly code: 'GROSS_BELOW_MINIMUM_WAGE'; readonly minimum: Euro; readonly fraction: Fraction }
  | { readonly code: 'GROSS_LOOKS_YEARLY'; readonly above: Euro }
  | { readonly code: 'CONTRACT_OUTSIDE_TERM' }
  | { readonly code: 'START_AFTER_KNOWN'; readonly knownUntil: Quarter }
  | { readonly code: 'PROJECTED_QUARTERS'; readonly from: Quarter; readonly knownUntil: Quarter };

/** A moment from which something can be asked. */
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
  readonly totals: Totals;
  /** The fields for which a default was taken. */
  readonly assumptions: readonly FieldName[];
  readonly warnings: readonly Warning[];
  readonly milestones: readonly Milestone[];
}
