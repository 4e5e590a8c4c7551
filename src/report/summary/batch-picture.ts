import type { NotMetReason } from '../../calculation/check.js';
import type { Outcome } from '../../calculation/eligibility.js';
import type { ByPremium, PremiumAmounts } from '../../calculation/premium.js';
import type { Euro } from '../../primitives/euro.js';
import type { EmployerType } from '../../vocabulary/enums.js';

/** Some dossiers: how many have a premium, and the sums of their premiums. */
export interface DossierSums {
  readonly dossiers: number;
  readonly premiums: PremiumAmounts;
}

/** The dossiers of one type of employer with the same outcomes for the same reasons. */
export interface VerdictGroup {
  readonly employerType: EmployerType;
  readonly outcomes: ByPremium<Outcome>;
  /** Why a premium is not eligible; empty for one that is, or that cannot be asked for. */
  readonly reasons: ByPremium<readonly NotMetReason[]>;
  /** How many they are, also those with premiums of 0.00. */
  readonly count: number;
  readonly premiums: PremiumAmounts;
}

/**
 * What the dossiers of a batch have in common: sums and counts, and nothing of one of them. Its size does not depend on
 * how many they are.
 */
export interface BatchPicture {
  /** The years of the term, from the first. */
  readonly termYears: readonly DossierSums[];
  /** By calendar year, ascending. */
  readonly calendarYears: ReadonlyMap<number, DossierSums>;
  /** By everything that the dossiers of a group have in common, as text. */
  readonly groups: ReadonlyMap<string, VerdictGroup>;
  /** How many dossiers have a total of so many times the width of a class; the last class has no upper limit. */
  readonly classes: readonly number[];
  /** The lowest and the highest total of the dossiers with a premium; null where there are none. */
  readonly range: { readonly lowest: Euro; readonly highest: Euro } | null;
}

/** The width of a class of totals in whole euro, and how many there are: totals above the last are together. */
export const CLASS_WIDTH = 5_000;
export const CLASSES = 61;
