import type { Dossier } from '../../dossier/dossier.js';
import { requireValueOn, stepAt } from '../../parameters/lookup.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Euro } from '../../primitives/euro.js';
import type { Fraction } from '../../primitives/fraction.js';
import { firstDay, type Quarter } from '../../primitives/quarter.js';
import type { Share } from '../../primitives/ratio.js';
import type { GuidanceNeed } from '../../vocabulary/enums.js';
import { type QuarterBasis, zeroUnlessEligible } from '../basis.js';
import type { Calculator, Figure } from '../calculator.js';
import { isNothing } from '../share.js';
import type { ZeroReason } from '../steps.js';

/** The two parts of a guidance premium (begeleidingspremie), and their sum. */
export interface GuidancePremium {
  readonly fixed: Figure<Euro>;
  readonly variable: Figure<Euro>;
  readonly total: Figure<Euro>;
}

type Guidance = Pick<Dossier, 'guidanceNeed' | 'evaluatedFrom' | 'evaluatedGuidance'>;

/**
 * The need for guidance of quarter number n:
 *
 *     need(n) = guidance_need, or evaluated_guidance (if given) from quarter number evaluated_from on
 */
export const guidanceNeedAt = (
  n: number,
  { guidanceNeed, evaluatedFrom, evaluatedGuidance }: Guidance,
): GuidanceNeed =>
  evaluatedFrom !== null && evaluatedGuidance !== null && n >= evaluatedFrom ? evaluatedGuidance : guidanceNeed;

/** Whether there has been a need for guidance by quarter number n: once there is one, the fixed part continues. */
export const hasGuidanceNeedBy = (n: number, dossier: Guidance): boolean =>
  dossier.guidanceNeed !== 'none' || guidanceNeedAt(n, dossier) !== 'none';

/** The fixed part of quarter number n, once there is a need: an evaluation to the need none does not end it. */
export function guidanceFixedOf(
  n: number,
  quarter: Quarter,
  parameters: Parameters,
  calculate: Calculator,
): Figure<Euro> {
  const amounts = requireValueOn(parameters.guidanceFixed, firstDay(quarter));
  return calculate.same('guidanceFixed', calculate.parameterStep(amounts, stepAt(amounts.value, n)));
}

/**
 * The variable part of a quarter, in proportion to the work performed:
 *
 *     guidanceVariable(q) = round( variable amount of need(n) × fraction × share(q) ), 0 for the need none
 */
export function guidanceVariableOf(
  need: GuidanceNeed,
  quarter: Quarter,
  fraction: Fraction,
  share: Figure<Share> | null,
  parameters: Parameters,
  calculate: Calculator,
): Figure<Euro> {
  if (need === 'none') return calculate.zero('guidanceVariable', { because: 'no-guidance-need' });
  const amount = calculate.parameter(requireValueOn(parameters.guidanceVariable[need], firstDay(quarter)));
  const worked = calculate.field('fraction', fraction);
  const operands = share === null ? [amount, worked] : [amount, worked, share];
  return calculate.product('guidanceVariable', operands, 'guidance-premium.variable.proportional-to');
}

/** The guidance premium of a quarter; 0.00 unless the dossier is eligible, there is a need, and a contract day. */
export function guidancePremiumIn(basis: QuarterBasis): GuidancePremium {
  const { number, quarter, dossier, parameters, share, calculate } = basis;
  const reason = zeroReason(basis);
  if (reason !== null || basis.verdicts.guidancePremium.outcome !== 'eligible') {
    const zero = (step: 'guidanceFixed' | 'guidanceVariable') =>
      zeroUnlessEligible(step, 'guidancePremium', basis) ??
      calculate.zero(step, { because: reason ?? 'not-applicable' });
    const [fixed, variable] = [zero('guidanceFixed'), zero('guidanceVariable')];
    return { fixed, variable, total: calculate.sum('guidancePremium', [fixed, variable]) };
  }
  const need = guidanceNeedAt(number, dossier);
  const fixed = guidanceFixedOf(number, quarter, parameters, calculate);
  const variable = guidanceVariableOf(need, quarter, dossier.fraction, share, parameters, calculate);
  const total = calculate.sum('guidancePremium', [fixed, variable], 'guidance-premium.per-quarter');
  return { fixed, variable, total };
}

/** Why a guidance premium is 0.00 in a quarter although the dossier is eligible; null where it is not 0.00. */
function zeroReason({ number, dossier, share }: QuarterBasis): ZeroReason | null {
  if (isNothing(share?.value ?? null)) return 'no-contract-days';
  return hasGuidanceNeedBy(number, dossier) ? null : 'no-guidance-need';
}
