import type { Euro } from '../../primitives/euro.js';
import type { Rate } from '../../primitives/rate.js';
import { type QuarterBasis, zeroUnlessEligible } from '../basis.js';
import type { Calculator, Figure } from '../calculator.js';

/**
 * The wage premium (loonpremie) of a quarter:
 *
 *     wagePremium(q) = round( rate(n) × cappedReferenceWage(q) )
 */
const wagePremiumOf = (rate: Figure<Rate>, cappedReferenceWage: Figure<Euro>, calculate: Calculator): Figure<Euro> =>
  calculate.product('wagePremium', [rate, cappedReferenceWage]);

/** The wage premium of a quarter of a dossier; 0.00 unless it is eligible. */
export function wagePremiumIn(basis: QuarterBasis): Figure<Euro> {
  const { rate, cappedReferenceWage, calculate } = basis;
  const zero = zeroUnlessEligible('wagePremium', 'wagePremium', basis);
  if (zero) return zero;
  return cappedReferenceWage === null
    ? calculate.zero('wagePremium', { because: 'not-applicable' })
    : wagePremiumOf(rate, cappedReferenceWage, calculate);
}
