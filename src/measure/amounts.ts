import type { Dossier } from '../dossier/dossier.js';
import { addEuro, type Euro, minEuro, ZERO_EURO } from '../values/euro.js';
import { product, type Share } from '../values/ratio.js';
import type { Verdicts } from './eligibility.js';
import { guidancePartsOf, NO_GUIDANCE } from './guidance-premium.js';
import { capOf, referenceWageOf } from './reference-wage.js';
import type { QuarterKind } from './schedule.js';
import { supportPremiumOf } from './support-premium.js';
import type { Wage } from './wage.js';

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
 * @param wage the wage as it counts in this quarter; null for a self-employed person
 * @param share the part of the quarter that the contract covers
 */
export function amountsOf(
  kind: QuarterKind,
  wage: Wage | null,
  share: Share,
  { fraction }: Dossier,
  { wagePremium, guidancePremium, supportPremium }: Verdicts,
): Amounts {
  const { rate, guidance: whole, calendar } = kind;
  const { minimumWageSum } = calendar;
  if (wage === null) {
    if (supportPremium.outcome !== 'eligible') return NO_AMOUNTS;
    const support = supportPremiumOf(minimumWageSum, calendar.supportMultiple, rate);
    return { ...NO_AMOUNTS, supportPremium: support, total: support };
  }
  const referenceWage = referenceWageOf(wage, calendar.countsYearEnd, share);
  const cap = capOf(minimumWageSum, calendar.capMultiple, fraction, share);
  const cappedReferenceWage = minEuro(referenceWage, cap);
  const premium = wagePremium.outcome === 'eligible' ? product(cappedReferenceWage, rate) : ZERO_EURO;
  const isGuided = guidancePremium.outcome === 'eligible';
  const { fixed, variable } = isGuided ? guidancePartsOf(whole, fraction, share) : NO_GUIDANCE;
  const guidance = addEuro(fixed, variable);
  return {
    referenceWage,
    cap,
    cappedReferenceWage,
    wagePremium: premium,
    guidanceFixed: fixed,
    guidanceVariable: variable,
    guidancePremium: guidance,
    supportPremium: ZERO_EURO,
    total: addEuro(premium, guidance),
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
