import type { Euro } from '../../primitives/euro.js';
import type { QuarterBasis } from '../basis.js';
import type { Figure } from '../calculator.js';
import { failedChecksOf, type Verdict } from '../eligibility.js';
import type { Premium } from '../premium.js';
import type { Step, ZeroReason } from '../steps.js';

/** Why a premium is 0.00 for a dossier that is not eligible, and the conditions that are not met. */
export function zeroReasonOf(verdict: Verdict): {
  because: ZeroReason;
  checks?: ReturnType<typeof failedChecksOf>;
} {
  if (verdict.outcome !== 'not-eligible') return { because: 'not-applicable' };
  return { because: 'not-eligible', checks: failedChecksOf(verdict) };
}

/** 0.00 for a part of a premium where the dossier is not eligible; null where it is. */
export function zeroUnlessEligible(
  step: Step,
  premium: Premium,
  { verdicts, calculate }: Pick<QuarterBasis, 'verdicts' | 'calculate'>,
): Figure<Euro> | null {
  const verdict = verdicts[premium];
  if (verdict.outcome === 'eligible') return null;
  const { because, checks } = zeroReasonOf(verdict);
  return calculate.zero(step, because, checks);
}
