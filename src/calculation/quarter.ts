import type { Euro } from '../primitives/euro.js';
import { addQuarters, type Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { QuarterBasis, TermBasis } from './basis.js';
import type { Calculator, Figure } from './calculator.js';
import { capOf, minimumWageSumOf } from './cap.js';
import { type ByPremium, PREMIUMS } from './premium.js';
import { guidancePremiumIn } from './premiums/guidance-premium.js';
import { supportPremiumIn } from './premiums/support-premium.js';
import { wagePremiumIn } from './premiums/wage-premium.js';
import { rateOf, startPackageOf } from './rate.js';
import { shareOf } from './share.js';
import { referenceWageOf, wageOf } from './wage.js';

/** The figures of a quarter; reference wage and cap are null for a self-employed person. */
export interface QuarterFigures {
  readonly number: number;
  readonly quarter: Quarter;
  readonly rate: Figure<Rate>;
  readonly referenceWage: Figure<Euro> | null;
  readonly cap: Figure<Euro> | null;
  readonly cappedReferenceWage: Figure<Euro> | null;
  readonly guidanceFixed: Figure<Euro>;
  readonly guidanceVariable: Figure<Euro>;
  readonly premiums: ByPremium<Figure<Euro>>;
  readonly total: Figure<Euro>;
}

/**
 * The law of one quarter, from the dossier and the parameters to its premiums:
 *
 *     cappedReferenceWage(q) = min( referenceWage(q), cap(q) )
 *     total(q)               = the sum of the premiums
 */
export function computeQuarter(number: number, basis: TermBasis, termCalculator: Calculator): QuarterFigures {
  const { dossier, parameters } = basis;
  const quarter = addQuarters(dossier.start.quarter, number - 1);
  const calculate = termCalculator.inQuarter(number, quarter);
  const rate = rateOf(number, dossier, startPackageOf(dossier, parameters), calculate);
  const wages = cappedWageOf(quarter, basis, calculate);
  const quarterBasis: QuarterBasis = { ...basis, ...wages, number, quarter, rate, calculate };
  const wagePremium = wagePremiumIn(quarterBasis);
  const guidance = guidancePremiumIn(quarterBasis);
  const supportPremium = supportPremiumIn(quarterBasis);
  const premiums = { wagePremium, guidancePremium: guidance.total, supportPremium };
  return {
    number,
    quarter,
    rate,
    ...wages,
    guidanceFixed: guidance.fixed,
    guidanceVariable: guidance.variable,
    premiums,
    total: sumOfPremiums(premiums, calculate),
  };
}

export function sumOfPremiums(premiums: QuarterFigures['premiums'], calculate: Calculator): Figure<Euro> {
  const amounts = PREMIUMS.map((premium) => premiums[premium]);
  return calculate.sum('total', amounts);
}

type WageFigures = Pick<QuarterFigures, 'referenceWage' | 'cap' | 'cappedReferenceWage'> & Pick<QuarterBasis, 'share'>;

/** The reference wage of a quarter, its cap and the lower of the two; a self-employed person has none. */
function cappedWageOf(quarter: Quarter, { dossier, parameters }: TermBasis, calculate: Calculator): WageFigures {
  const wage = wageOf(dossier, quarter, parameters, calculate);
  if (wage === null) return { share: null, referenceWage: null, cap: null, cappedReferenceWage: null };
  const share = shareOf(dossier, quarter, calculate);
  const referenceWage = referenceWageOf(wage, share, calculate);
  const minimumWageSum = minimumWageSumOf(quarter, parameters, calculate);
  const cap = capOf(quarter, minimumWageSum, dossier.fraction, share, parameters, calculate);
  return {
    share,
    referenceWage,
    cap,
    cappedReferenceWage: calculate.minimum('cappedReferenceWage', referenceWage, cap),
  };
}
