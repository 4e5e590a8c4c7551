import { guidanceNeedAt } from '../calculation/premiums/guidance-premium.js';
import type { QuarterResult, Simulation } from '../calculation/simulation.js';
import { centsOf, compareEuro, type Euro } from '../primitives/euro.js';
import { isInService, shareInService } from './service.js';

/** Another percentage, another fixed part of the guidance premium, or another need for guidance after an evaluation. */
export type ChangeCause = 'rate' | 'fixed-guidance' | 'guidance-need';
export type Direction = 'drop' | 'rise';

/** A quarter whose premium is lower or higher than before for another reason than its wage or its days in service. */
export interface PremiumChange {
  readonly before: QuarterResult;
  readonly quarter: QuarterResult;
  /** That of all causes together, for a quarter that is in service as a whole. */
  readonly direction: Direction;
  readonly causes: readonly ChangeCause[];
  /** The first of the causes. */
  readonly because: ChangeCause;
  /** How the percentage changes; null where it does not. */
  readonly rate: Direction | null;
  /** How the guidance premium changes; null where it does not. */
  readonly guidance: Direction | null;
}

/** When the premium drops or rises during the term, in order. */
export function premiumChanges(simulation: Simulation): PremiumChange[] {
  const { quarters } = simulation;
  return quarters.flatMap((quarter, index) => {
    const before = quarters[index - 1];
    const change = before && changeBetween(before, quarter, simulation);
    return change ? [change] : [];
  });
}

function changeBetween(before: QuarterResult, quarter: QuarterResult, simulation: Simulation): PremiumChange | null {
  const { dossier, verdicts } = simulation;
  if ([before, quarter].some((one) => !isInService(one.quarter, simulation))) return null;
  const isGuided = verdicts.guidancePremium.outcome === 'eligible';
  const hasRate = [verdicts.wagePremium, verdicts.supportPremium].some(({ outcome }) => outcome === 'eligible');
  const rateStep = hasRate ? quarter.rate.numerator - before.rate.numerator : 0;
  const hasOtherFixed = compareEuro(quarter.guidanceFixed, before.guidanceFixed) !== 0;
  const hasOtherNeed = isGuided && guidanceNeedAt(quarter.number, dossier) !== guidanceNeedAt(before.number, dossier);
  const causes: ChangeCause[] = [
    ...(rateStep === 0 ? [] : (['rate'] as const)),
    ...(hasOtherFixed ? (['fixed-guidance'] as const) : []),
    ...(hasOtherNeed ? (['guidance-need'] as const) : []),
  ];
  const [because] = causes;
  if (because === undefined) return null;
  const guidanceStep =
    hasOtherFixed || hasOtherNeed ? wholeGuidance(quarter, simulation) - wholeGuidance(before, simulation) : 0;
  const wage = quarter.cappedReferenceWage === null ? 1 : wholeAmount(quarter.cappedReferenceWage, quarter, simulation);
  return {
    before,
    quarter,
    direction: directionOf(rateStep * wage + guidanceStep * quarter.rate.denominator) ?? 'drop',
    causes,
    because,
    rate: directionOf(rateStep),
    guidance: directionOf(guidanceStep),
  };
}

const directionOf = (step: number): Direction | null => (step === 0 ? null : step < 0 ? 'drop' : 'rise');

/** What the guidance premium would be in a quarter in service as a whole, in cents and to compare only. */
const wholeGuidance = (quarter: QuarterResult, simulation: Simulation): number =>
  centsOf(quarter.guidanceFixed) + wholeAmount(quarter.guidanceVariable, quarter, simulation);

function wholeAmount(amount: Euro, { quarter }: QuarterResult, simulation: Simulation): number {
  const { numerator, denominator } = shareInService(quarter, simulation) ?? { numerator: 1, denominator: 1 };
  return Math.round((centsOf(amount) * denominator) / numerator);
}
