import type { Premium } from '../../calculation/premium.js';

/** The column of each premium's amount; its verdict and its total have columns that are named after it. */
export const COLUMN_OF_PREMIUM = {
  wagePremium: 'wage_premium',
  guidancePremium: 'guidance_premium',
  supportPremium: 'support_premium',
} as const satisfies Readonly<Record<Premium, string>>;
