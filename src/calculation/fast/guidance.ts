import type { Dossier } from '../../dossier/dossier.js';
import { addToCache, cachePerParameters } from '../../parameters/memo.js';
import type { Parameters } from '../../parameters/parameters.js';
import { addEuro, centsOf, type Euro, ZERO_EURO } from '../../primitives/euro.js';
import type { Fraction } from '../../primitives/fraction.js';
import type { Quarter } from '../../primitives/quarter.js';
import type { Share } from '../../primitives/ratio.js';
import { GUIDANCE_NEEDS, type GuidanceNeed, valuesOf } from '../../vocabulary/enums.js';
import { COMPUTE, figure } from '../calculator.js';
import {
  guidanceFixedOf,
  guidanceNeedAt,
  guidanceVariableOf,
  hasGuidanceNeedBy,
} from '../premiums/guidance-premium.js';
import { isNothing } from '../share.js';
import { addDigit, digitsOf } from './key.js';

/** The two parts of the guidance premium of a quarter, and their sum. */
export interface GuidanceParts {
  readonly fixed: Euro;
  readonly variable: Euro;
  readonly total: Euro;
}

/** The guidance premium of a quarter for the work performed; the same object where its parts are the same. */
export type CachedGuidance = (fraction: Fraction, share: Share | null) => GuidanceParts;

const NOTHING: GuidanceParts = { fixed: ZERO_EURO, variable: ZERO_EURO, total: ZERO_EURO };
const NO_GUIDANCE: CachedGuidance = () => NOTHING;

const byQuarter = cachePerParameters<number, CachedGuidance>();
const { need: NEED } = digitsOf({ need: valuesOf(GUIDANCE_NEEDS) });
/** More than a term can have quarters. */
const QUARTERS = 100;
const byAmounts = cachePerParameters<string, CachedGuidance>();
const FULL_TIME: Fraction = { unit: 'fraction', numerator: 1, denominator: 1 };

/** The guidance premium of quarter number n of a dossier, where it is eligible. */
export function cachedGuidanceOf(
  n: number,
  quarter: Quarter,
  dossier: Dossier,
  parameters: Parameters,
): CachedGuidance {
  if (!hasGuidanceNeedBy(n, dossier)) return NO_GUIDANCE;
  const need = guidanceNeedAt(n, dossier);
  const cache = byQuarter(parameters);
  const key = (addDigit(0, NEED, need) * 10_000 + quarter) * QUARTERS + n;
  return cache.get(key) ?? addToCache(cache, key, findGuidance(n, quarter, need, parameters));
}

function findGuidance(n: number, quarter: Quarter, need: GuidanceNeed, parameters: Parameters): CachedGuidance {
  const fixed = guidanceFixedOf(n, quarter, parameters, COMPUTE).value;
  const variableFor = (fraction: Fraction, share: Share | null) =>
    guidanceVariableOf(need, quarter, fraction, share && figure(share), parameters, COMPUTE).value;
  const cache = byAmounts(parameters);
  const key = `${centsOf(fixed)} ${centsOf(variableFor(FULL_TIME, null))}`;
  return cache.get(key) ?? addToCache(cache, key, makeGuidance(fixed, variableFor));
}

function makeGuidance(fixed: Euro, variableFor: (fraction: Fraction, share: Share | null) => Euro): CachedGuidance {
  const compute = (fraction: Fraction, share: Share | null): GuidanceParts => {
    const variable = variableFor(fraction, share);
    return { fixed, variable, total: addEuro(fixed, variable) };
  };
  const whole = new Map<Fraction, GuidanceParts>();
  return (fraction, share) => {
    if (share === null) return whole.get(fraction) ?? addToCache(whole, fraction, compute(fraction, null));
    return isNothing(share) ? NOTHING : compute(fraction, share);
  };
}
