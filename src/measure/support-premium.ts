import { mustHold } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { type Euro, timesEuro } from '../values/euro.js';
import { firstDay, type Quarter } from '../values/quarter.js';
import type { Rate } from '../values/rate.js';
import { product } from '../values/ratio.js';
import { minimumWageSum } from './minimum-wage.js';

/**
 * The support premium (ondersteuningspremie) of a self-employed person in a quarter: the rate of a multiple
 * of the minimum wage of its three months (calculation: "Premiums of quarter q with number n").
 */
export function supportPremiumOf(quarter: Quarter, rate: Rate, parameters: Parameters): Euro {
  const multiple = mustHold(parameters.supportMultiple, firstDay(quarter)).value;
  return product(timesEuro(minimumWageSum(quarter, parameters), multiple), rate);
}
