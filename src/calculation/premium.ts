import type { Euro } from '../primitives/euro.js';

/** The premiums of the measure, in the order in which they are shown. */
export const PREMIUMS = ['wagePremium', 'guidancePremium', 'supportPremium'] as const;
export type Premium = (typeof PREMIUMS)[number];

/** Whether a key names a premium. */
export const isPremium = (key: string): key is Premium => PREMIUMS.some((premium) => premium === key);

/** Something for each premium: its amount, its verdict, its words. */
export type ByPremium<T> = Readonly<Record<Premium, T>>;

/** Makes something for each premium. */
export function byPremium<T>(make: (premium: Premium) => T): ByPremium<T> {
  return {
    wagePremium: make('wagePremium'),
    guidancePremium: make('guidancePremium'),
    supportPremium: make('supportPremium'),
  };
}

/** An amount of each premium, in euro. */
export type PremiumAmounts = ByPremium<Euro>;
