import type { Dossier } from '../dossier/dossier.js';
import type { Parameters } from '../parameters/parameters.js';
import { addEuro, type Euro, ZERO_EURO } from '../values/euro.js';
import { addQuarters } from '../values/quarter.js';
import { product } from '../values/ratio.js';
import type { Verdicts } from './eligibility.js';
import { guidancePartsOf, NO_GUIDANCE } from './guidance-premium.js';
import { isProjected } from './minimum-wage.js';
import { rateAt, startPackageOf } from './rate.js';
import { referenceWageOf } from './reference-wage.js';
import { shareOf } from './share.js';
import type { QuarterResult } from './simulation.js';
import { supportPremiumOf } from './support-premium.js';
import type { Term } from './term.js';
import { wageIn, wageOf } from './wage.js';

/** Every quarter of the term with its amounts (calculation: "Premiums of quarter q with number n"). */
export function quartersOf(
  dossier: Dossier,
  term: Term,
  verdicts: Verdicts,
  parameters: Parameters,
): QuarterResult[] {
  const startPackage = startPackageOf(dossier, parameters);
  const wage = wageOf(dossier);
  const results: QuarterResult[] = [];
  for (let number = 1; number <= term.quarters; number++) {
    const quarter = addQuarters(term.start, number - 1);
    const rate = rateAt(number, startPackage, dossier);
    const share = shareOf(dossier, quarter);
    const reference = wage
      ? referenceWageOf(
          quarter,
          wageIn(quarter, wage, term.start, parameters),
          dossier.fraction,
          share,
          parameters,
        )
      : NO_REFERENCE_WAGE;
    const guidance =
      verdicts.guidancePremium.outcome === 'eligible'
        ? guidancePartsOf(quarter, number, dossier, share, parameters)
        : NO_GUIDANCE;
    const wagePremium =
      verdicts.wagePremium.outcome === 'eligible' && reference.cappedReferenceWage !== null
        ? product(reference.cappedReferenceWage, rate)
        : ZERO_EURO;
    const supportPremium =
      verdicts.supportPremium.outcome === 'eligible'
        ? supportPremiumOf(quarter, rate, parameters)
        : ZERO_EURO;
    const guidancePremium = addEuro(guidance.fixed, guidance.variable);
    results.push({
      number,
      quarter,
      rate,
      ...reference,
      wagePremium,
      guidanceFixed: guidance.fixed,
      guidanceVariable: guidance.variable,
      guidancePremium,
      supportPremium,
      total: addEuro(wagePremium, guidancePremium, supportPremium),
      projected: isProjected(quarter, parameters),
    });
  }
  return results;
}

const NO_REFERENCE_WAGE: Record<'referenceWage' | 'cap' | 'cappedReferenceWage', Euro | null> = {
  referenceWage: null,
  cap: null,
  cappedReferenceWage: null,
};
