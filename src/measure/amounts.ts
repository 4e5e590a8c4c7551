import type { Dossier } from '../dossier/dossier.js';
import { addEuro, type Euro, minEuro, ZERO_EURO } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import { product, type Share } from '../primitives/ratio.js';
import type { Verdicts } from './eligibility.js';
import { type GuidanceParts, guidancePartsOf, NO_GUIDANCE } from './guidance-premium.js';
import type { QuarterKind } from './quarter-kind.js';
import { capOf } from './reference-wage.js';
import type { ReferenceWages } from './reference-wages.js';
import { isWhole } from './share.js';
import { supportPremiumOf } from './support-premium.js';

/** The amounts of a quarter; reference wage and cap are null for a self-employed person. */
export interface Amounts {
  readonly referenceWage: Euro | null;
  readonly cap: Euro | null;
  readonly cappedReferenceWage: Euro | null;
  readonly wagePremium: Euro;
  readonly guidanceFixed: Euro;
  readonly guidanceVariable: Euro;
  readonly guidancePremium: Euro;
  readonly supportPremium: Euro;
  readonly total: Euro;
}

/** The cap of the reference wage in a quarter of a kind, for work at an employment fraction. */
function capIn({ calendar }: QuarterKind, share: Share, fraction: Fraction): Euro {
  const { minimumWageSum, capMultiple, wholeCap } = calendar;
  return isWhole(share) ? wholeCap(fraction) : capOf(minimumWageSum, capMultiple, fraction, share);
}

/** The capped reference wage times the rate. */
export const wagePremiumOf = (
  kind: QuarterKind,
  wages: ReferenceWages,
  share: Share,
  fraction: Fraction,
): Euro => product(minEuro(wages.in(kind.calendar, share), capIn(kind, share, fraction)), kind.rate);

/** The fixed and the variable part of the guidance premium, for the work performed. */
function guidanceIn({ guidance }: QuarterKind, share: Share, fraction: Fraction): GuidanceParts {
  return isWhole(share) ? guidance.at(fraction) : guidancePartsOf(guidance, fraction, share);
}

/** Both parts of the guidance premium together. */
export function guidancePremiumOf(kind: QuarterKind, share: Share, fraction: Fraction): Euro {
  const { fixed, variable } = guidanceIn(kind, share, fraction);
  return addEuro(fixed, variable);
}

/** The support premium of a self-employed person. */
export const supportPremiumIn = ({ calendar, rate }: QuarterKind): Euro =>
  supportPremiumOf(calendar.minimumWageSum, calendar.supportMultiple, rate);

/**
 * The amounts of a quarter of a kind (calculation: "Reference wage of quarter q", "Premiums of quarter q with
 * number n").
 *
 * @param wages the reference wages of the dossier; null for a self-employed person
 * @param share the part of the quarter that the contract covers
 */
export function amountsOf(
  kind: QuarterKind,
  wages: ReferenceWages | null,
  share: Share,
  { fraction }: Dossier,
  { wagePremium, guidancePremium, supportPremium }: Verdicts,
): Amounts {
  if (wages === null) {
    if (supportPremium.outcome !== 'eligible') return NO_AMOUNTS;
    const support = supportPremiumIn(kind);
    return { ...NO_AMOUNTS, supportPremium: support, total: support };
  }
  const referenceWage = wages.in(kind.calendar, share);
  const cap = capIn(kind, share, fraction);
  const premium =
    wagePremium.outcome === 'eligible' ? wagePremiumOf(kind, wages, share, fraction) : ZERO_EURO;
  const isGuided = guidancePremium.outcome === 'eligible';
  const { fixed, variable } = isGuided ? guidanceIn(kind, share, fraction) : NO_GUIDANCE;
  const guided = addEuro(fixed, variable);
  return {
    referenceWage,
    cap,
    cappedReferenceWage: minEuro(referenceWage, cap),
    wagePremium: premium,
    guidanceFixed: fixed,
    guidanceVariable: variable,
    guidancePremium: guided,
    supportPremium: ZERO_EURO,
    total: addEuro(premium, guided),
  };
}

const NO_AMOUNTS: Amounts = {
  referenceWage: null,
  cap: null,
  cappedReferenceWage: null,
  wagePremium: ZERO_EURO,
  guidanceFixed: ZERO_EURO,
  guidanceVariable: ZERO_EURO,
  guidancePremium: ZERO_EURO,
  supportPremium: ZERO_EURO,
  total: ZERO_EURO,
};
