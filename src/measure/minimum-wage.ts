import { requireValueOn } from '../parameters/lookup.js';
import { memoByParameters } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { type Euro, sumEuro } from '../primitives/euro.js';
import { firstDaysOfMonths, type Quarter, quarterOfDate, yearOf } from '../primitives/quarter.js';
import { product } from '../primitives/ratio.js';

/** Whether a quarter lies after the last one for which the values were checked. */
export const isProjected = (quarter: Quarter, { knownUntil }: Parameters): boolean => quarter > knownUntil;

/**
 * The minimum wage (GGMMI) that counts in a month: the value in force on its first day, indexed where the
 * quarter is projected and the run asks for indexation (calculation: "Quarters after the known parameters").
 */
function minimumWageIn(firstOfMonth: IsoDate, parameters: Parameters): Euro {
  const last = requireValueOn(parameters.minimumWage, firstOfMonth).value;
  const quarter = quarterOfDate(firstOfMonth);
  if (parameters.indexation === null || !isProjected(quarter, parameters)) return last;
  return product(last, parameters.indexation.factor(yearOf(quarter) - yearOf(parameters.knownUntil)));
}

const sums = memoByParameters<Quarter, Euro>();

/** The minimum wage of the three months of a quarter added up; kept, since every dossier asks for the same quarters. */
export function minimumWageSum(quarter: Quarter, parameters: Parameters): Euro {
  const kept = sums(parameters);
  let sum = kept.get(quarter);
  if (sum === undefined) {
    sum = sumEuro(firstDaysOfMonths(quarter).map((day) => minimumWageIn(day, parameters)));
    kept.set(quarter, sum);
  }
  return sum;
}
