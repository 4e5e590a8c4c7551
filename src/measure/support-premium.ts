import { type Euro, timesEuro } from '../primitives/euro.js';
import type { Rate } from '../primitives/rate.js';
import { product } from '../primitives/ratio.js';

/**
 * The support premium (ondersteuningspremie) of a self-employed person in a quarter: the rate of a multiple
 * of the minimum wage of its three months (calculation: "Premiums of quarter q with number n").
 */
export const supportPremiumOf = (minimumWageSum: Euro, multiple: number, rate: Rate): Euro =>
  product(timesEuro(minimumWageSum, multiple), rate);
