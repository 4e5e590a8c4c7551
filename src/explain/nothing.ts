import type { Verdict } from '../measure/eligibility.js';
import type { Node } from './node.js';

/** Why a premium that is not eligible is 0.00: it cannot be asked for, or conditions are not met, and which. */
export function nothingBecause({ outcome, checks }: Verdict): Pick<Node, 'because' | 'checks'> {
  if (outcome !== 'not-eligible') return { because: 'not-applicable' };
  const failed = checks.filter(({ status }) => status === 'not-met');
  return { because: 'not-eligible', checks: failed.map(({ id }) => id) };
}
