import type { Parameters } from '../parameters/parameters.js';
import type { Euro } from '../primitives/euro.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Share } from '../primitives/ratio.js';
import type { Calculator, Figure, StepDetails } from './calculator.js';
import { failedChecksOf, type Verdict } from './eligibility.js';
import type { Premium } from './premium.js';
import type { Simulation } from './simulation.js';
import type { Step } from './steps.js';

/** A dossier with its verdicts and its term. */
export type Assessed = Pick<Simulation, 'dossier' | 'verdicts' | 'term'>;

/** What the amounts of a term are computed from. */
export interface TermBasis extends Assessed {
  readonly parameters: Parameters;
}

/** What the premiums of a quarter are computed from. */
export interface QuarterBasis extends TermBasis {
  /** The quarter's number in the term: 1, 2, 3 … */
  readonly number: number;
  readonly quarter: Quarter;
  /** The part of the quarter that the contract covers; null where it covers all of it. */
  readonly share: Figure<Share> | null;
  readonly rate: Figure<Rate>;
  /** Null for a self-employed person. */
  readonly cappedReferenceWage: Figure<Euro> | null;
  readonly calculate: Calculator;
}

/** Why a premium is 0.00 for a dossier that is not eligible, and the conditions that are not met. */
export const zeroReasonOf = (verdict: Verdict): StepDetails =>
  verdict.outcome === 'not-eligible'
    ? { because: 'not-eligible', checks: failedChecksOf(verdict) }
    : { because: 'not-applicable' };

/** 0.00 for a part of a premium where the dossier is not eligible; null where it is. */
export function zeroUnlessEligible(step: Step, premium: Premium, basis: QuarterBasis): Figure<Euro> | null {
  const verdict = basis.verdicts[premium];
  return verdict.outcome === 'eligible' ? null : basis.calculate.zero(step, zeroReasonOf(verdict));
}
