import type { Coefficient } from '../primitives/coefficient.js';
import type { Euro } from '../primitives/euro.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Beta } from './beta.js';
import type { ContributionsEstimate } from './contributions.js';
import type { StructuralReduction } from './structural-reduction.js';

/** The estimated contributions of a whole quarter and their reductions. */
export interface EstimateResult {
  readonly quarter: Quarter;
  readonly rate: Rate;
  readonly base: Euro;
  readonly contributions: Euro;
  /** How the reductions are estimated; null where they were given, and for employers without a structural reduction. */
  readonly structural: StructuralResult | null;
  readonly reductions: Euro;
}

interface StructuralResult {
  readonly factor: Coefficient;
  readonly fullTimeWage: Euro;
  /** Delta is null in a category without it. */
  readonly terms: Readonly<Record<'fixed' | 'alpha' | 'gamma', Euro>> & { readonly delta: Euro | null };
  readonly basicReduction: Euro;
  readonly mu: Coefficient;
  readonly beta: Beta;
}

export const estimateResult = (quarter: Quarter, estimate: ContributionsEstimate): EstimateResult => ({
  quarter,
  rate: estimate.rate.value,
  base: estimate.base.value,
  contributions: estimate.contributions.value,
  structural: estimate.structural && structuralResult(estimate.structural),
  reductions: estimate.reductions.value,
});

const structuralResult = ({
  factor,
  fullTimeWage,
  terms: { fixed, alpha, gamma, delta },
  basicReduction,
  mu,
  beta,
}: StructuralReduction): StructuralResult => ({
  factor: factor.value,
  fullTimeWage: fullTimeWage.value,
  terms: { fixed: fixed.value, alpha: alpha.value, gamma: gamma.value, delta: delta?.value ?? null },
  basicReduction: basicReduction.value,
  mu: mu.value,
  beta: beta.value,
});
