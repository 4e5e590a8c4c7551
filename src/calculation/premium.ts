import type { Euro } from '../primitives/euro.js';

/** The premiums of the measure, in the order in which they are shown. */
export const PREMIUMS = ['wagePremium', 'guidancePremium', 'supportPremium'] as const;
export type Premium = (typeof PREMIUMS)[number];

export const isPremium = (key: string): key is Premium => PREMIUMS.some((premium) => premium === key);

/** Something for each premium: its amount, its verdict, its words. */
export type ByPremium<T> = Readonly<Record<Premium, T>>;

export function byPremium<T>(make: (premium: Premium) => T): ByPremium<T> {
  return {
    wagePremium: make('wagePremium'),
    guidancePremium: make('guidancePremium'),
    supportPremium: make('supportPremium'),
  };
}

/** An amount of each premium, in euro. */
export type PremiumAmounts = ByPremium<Euro>;

type PremiumPart = 'guidanceFixed' | 'guidanceVariable';
/** The parts of the premiums that have any. */
const PARTS: Readonly<Partial<Record<Premium, readonly PremiumPart[]>>> = {
  guidancePremium: ['guidanceFixed', 'guidanceVariable'],
};

/** A premium of a quarter, or a part of one. */
export type QuarterAmount = Premium | PremiumPart;

/** The premiums of a quarter in their order, each after its parts. */
export const QUARTER_AMOUNTS: readonly QuarterAmount[] = PREMIUMS.flatMap((premium) => [
  ...(PARTS[premium] ?? []),
  premium,
]);

export function byQuarterAmount<T>(make: (amount: QuarterAmount) => T): Readonly<Record<QuarterAmount, T>> {
  return {
    wagePremium: make('wagePremium'),
    guidanceFixed: make('guidanceFixed'),
    guidanceVariable: make('guidanceVariable'),
    guidancePremium: make('guidancePremium'),
    supportPremium: make('supportPremium'),
  };
}
