import { requireValueOn } from '../../parameters/lookup.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Euro } from '../../primitives/euro.js';
import { firstDay, type Quarter } from '../../primitives/quarter.js';
import type { Rate } from '../../primitives/rate.js';
import { type QuarterBasis, zeroUnlessEligible } from '../basis.js';
import type { Calculator, Figure } from '../calculator.js';
import { minimumWageSumOf } from '../cap.js';

/**
 * The support premium (ondersteuningspremie) of a self-employed person in a quarter (vlaio.be, 3 May 2024; the same
 * start packages are an inference: open question `support-schedule`):
 *
 *     supportPremium(q) = round( rate(n) × round( Σ over the three months of q of 1 × GGMMI(month) ) )
 */
export function supportPremiumOf(
  quarter: Quarter,
  rate: Figure<Rate>,
  parameters: Parameters,
  calculate: Calculator,
): Figure<Euro> {
  const multiple = calculate.parameter(requireValueOn(parameters.supportMultiple, firstDay(quarter)));
  const base = calculate.product('supportBase', [multiple, minimumWageSumOf(quarter, parameters, calculate)]);
  return calculate.product('supportPremium', [rate, base]);
}

/** The support premium of a quarter of a dossier; 0.00 unless it is eligible. */
export const supportPremiumIn = (basis: QuarterBasis): Figure<Euro> =>
  zeroUnlessEligible('supportPremium', 'supportPremium', basis) ??
  supportPremiumOf(basis.quarter, basis.rate, basis.parameters, basis.calculate);
