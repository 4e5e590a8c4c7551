import type { Dossier } from '../dossier/dossier.js';
import { addEuro, type Euro, minEuro, ZERO_EURO } from '../values/euro.js';
import { product, type Share } from '../values/ratio.js';
import type { Verdicts } from './eligibility.js';
import { guidancePartsOf, NO_GUIDANCE } from './guidance-premium.js';
import { capOf } from './reference-wage.js';
import type { ReferenceWages } from './reference-wages.js';
import type { QuarterKind } from './schedule.js';
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

/**
 * The amounts of a quarter of a kind (calculation: "Reference wage of quarter q", "Premiums of quarter q with
 * number n").
 *
 * @param wages the reference wages of the dossier; null for a self-employed person
 * @param share the part of the quarter that the contract covers
 */
export function amountsOf(
  { rate, guidance, calendar }: QuarterKind,
  wages: ReferenceWages | null,
  share: Share,
  { fraction }: Dossier,
  { wagePremium, guidancePremium, supportPremium }: Verdicts,
): Amounts {
  const { minimumWageSum, capMultiple, supportMultiple, wholeCap } = calendar;
  if (wages === null) {
    if (supportPremium.outcome !== 'eligible') return NO_AMOUNTS;
    const support = supportPremiumOf(minimumWageSum, supportMultiple, rate);
    return { ...NO_AMOUNTS, supportPremium: support, total: support };
  }
  const isInFull = isWhole(share);
  const referenceWage = wages.in(calendar, share);
  const cap = isInFull ? wholeCap(fraction) : capOf(minimumWageSum, capMultiple, fraction, share);
  const cappedReferenceWage = minEuro(referenceWage, cap);
  const premium = wagePremium.outcome === 'eligible' ? product(cappedReferenceWage, rate) : ZERO_EURO;
  const whole = guidancePremium.outcome === 'eligible' ? guidance : NO_GUIDANCE;
  const { fixed, variable } = isInFull ? whole.at(fraction) : guidancePartsOf(whole, fraction, share);
  const guided = addEuro(fixed, variable);
  return {
    referenceWage,
    cap,
    cappedReferenceWage,
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
