import type { Dossier } from '../dossier/dossier.js';
import { requireValueOn, stepAt } from '../parameters/lookup.js';
import { memoByParameters } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import { type Euro, ZERO_EURO } from '../primitives/euro.js';
import { type Fraction, memoizeByFraction } from '../primitives/fraction.js';
import { firstDay, type Quarter } from '../primitives/quarter.js';
import { product, type Share } from '../primitives/ratio.js';
import { GUIDANCE_NEEDS, type GuidanceNeed, indexByValue } from '../vocabulary/enums.js';
import { isNothing, WHOLE } from './share.js';
import { MOST_QUARTERS } from './term.js';

/** The two parts of a guidance premium (begeleidingspremie). */
export interface GuidanceParts {
  readonly fixed: Euro;
  readonly variable: Euro;
}

/** What the guidance premium of a quarter would be for full-time work in all of it. */
export interface WholeGuidance extends GuidanceParts {
  /** The parts for work at an employment fraction in the whole quarter. */
  readonly at: (fraction: Fraction) => GuidanceParts;
}

/** No guidance premium. */
export const NO_GUIDANCE: WholeGuidance = { fixed: ZERO_EURO, variable: ZERO_EURO, at: () => NO_GUIDANCE };

/** The need for guidance of a quarter number: as found at the start, or as evaluated. */
export function guidanceNeedAt(
  quarterNumber: number,
  { guidanceNeed, evaluatedFrom, evaluatedGuidance }: Dossier,
): GuidanceNeed {
  return evaluatedFrom !== null && evaluatedGuidance !== null && quarterNumber >= evaluatedFrom
    ? evaluatedGuidance
    : guidanceNeed;
}

const GUIDANCE_NEED = indexByValue(GUIDANCE_NEEDS);
const known = memoByParameters<number, WholeGuidance>();
const alike = memoByParameters<string, WholeGuidance>();

/**
 * The guidance premium of full-time work in a whole quarter: a fixed part by quarter number once there is a need
 * (an evaluation to none leaves it), and a variable part by need; as a rule the same object for the same parts
 * (calculation: "Premiums of quarter q with number n").
 */
export function wholeGuidanceOf(
  quarter: Quarter,
  quarterNumber: number,
  dossier: Dossier,
  parameters: Parameters,
): WholeGuidance {
  const need = guidanceNeedAt(quarterNumber, dossier);
  if (need === 'none' && dossier.guidanceNeed === 'none') return NO_GUIDANCE;
  const kept = known(parameters);
  const key =
    (quarter * MOST_QUARTERS + quarterNumber) * GUIDANCE_NEED.size + (GUIDANCE_NEED.get(need) as number);
  let found = kept.get(key);
  if (!found) {
    found = findWholeGuidance(quarter, quarterNumber, need, parameters);
    kept.set(key, found);
  }
  return found;
}

/** The parts that hold in a quarter, by its number and the need; the same object for the same parts. */
function findWholeGuidance(
  quarter: Quarter,
  quarterNumber: number,
  need: GuidanceNeed,
  parameters: Parameters,
): WholeGuidance {
  const day = firstDay(quarter);
  const fixed = stepAt(requireValueOn(parameters.guidanceFixed, day).value, quarterNumber).value;
  const variable = need === 'none' ? ZERO_EURO : requireValueOn(parameters.guidanceVariable[need], day).value;
  const kept = alike(parameters);
  const key = `${fixed} ${variable}`;
  let found = kept.get(key);
  if (!found) {
    const whole = { fixed, variable };
    // written out: copies with a further key are of a shape each
    found = { fixed, variable, at: memoizeByFraction((fraction) => guidancePartsOf(whole, fraction, WHOLE)) };
    kept.set(key, found);
  }
  return found;
}

/** The guidance premium for the work performed: only the variable part is in proportion to it. */
export function guidancePartsOf(
  { fixed, variable }: GuidanceParts,
  fraction: Fraction,
  share: Share,
): GuidanceParts {
  return isNothing(share) ? NO_GUIDANCE : { fixed, variable: product(variable, fraction, share) };
}
