import { type Euro, timesEuro } from '../values/euro.js';
import type { Rate } from '../values/rate.js';
import { product } from '../values/ratio.js';

/**
 * The support premium (ondersteuningspremie) of a self-employed person in a quarter: the rate of a multiple
 * of the minimum wage of its three months (calculation: "Premiums of quarter q with number n").
 */
export const supportPremiumOf = (minimumWageSum: Euro, multiple: number, rate: Rate): Euro =>
  product(timesEuro(minimumWageSum, multiple), rate);
