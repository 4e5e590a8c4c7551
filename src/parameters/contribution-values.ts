import type { Coefficient } from '../primitives/coefficient.js';
import type { IsoDate } from '../primitives/date.js';
import { firstDay, type Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import { valueOn } from './lookup.js';
import { addToCache, cachePerParameters } from './memo.js';
import type { ContributionClass, ContributionSeries, Dated, Parameters, ReductionLetters } from './parameters.js';

/** The values by which the contributions of a quarter are estimated: those of its first day. */
export interface ContributionValues {
  readonly rate: Dated<Rate>;
  readonly manualBase: Dated<Coefficient>;
  /** Null without a structural reduction. */
  readonly reduction: Dated<ReductionLetters> | null;
}

const cached = cachePerParameters<string, ContributionValues | null>();

/** The values of a class for a quarter; null where one of them is not known (open question `estimate-coverage`). */
export function contributionValuesIn(
  quarter: Quarter,
  contributionClass: ContributionClass,
  parameters: Parameters,
): ContributionValues | null {
  const cache = cached(parameters);
  const key = contributionClass + quarter;
  const found = cache.get(key);
  return found === undefined
    ? addToCache(cache, key, valuesOn(firstDay(quarter), parameters.contributions[contributionClass]))
    : found;
}

function valuesOn(day: IsoDate, series: ContributionSeries): ContributionValues | null {
  const rate = valueOn(series.rate, day);
  const manualBase = valueOn(series.manualBase, day);
  const reduction = series.reduction && valueOn(series.reduction, day);
  if (rate === null || manualBase === null || (reduction === null && series.reduction !== null)) return null;
  return { rate, manualBase, reduction };
}
