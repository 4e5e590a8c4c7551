import type { Dossier } from '../../dossier/dossier.js';
import { dayForParameters, requireValueOn } from '../../parameters/lookup.js';
import { cachePerParameters, remember } from '../../parameters/memo.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type IsoDate, laterOf } from '../../primitives/date.js';
import type { Quarter } from '../../primitives/quarter.js';
import { type Verdicts, verdictsOf } from '../eligibility.js';
import { FACTS, type Facts, factsOf } from '../facts.js';
import { keyOf } from './key.js';

/** Dossiers of a batch have few different facts. */
const MOST_VERDICTS = 20_000;

const daysByStart = cachePerParameters<Quarter, IsoDate>();
const verdictsByDay = cachePerParameters<IsoDate, Map<number, Verdicts>>();

/** The verdicts of a dossier, the same object for dossiers with the same facts under the same conditions. */
export function cachedVerdicts(dossier: Dossier, parameters: Parameters): Verdicts {
  const { quarter } = dossier.start;
  const days = daysByStart(parameters);
  const day = days.get(quarter) ?? remember(days, quarter, lastChangeBefore(quarter, parameters));
  const facts = factsOf(dossier, parameters, day);
  const byDay = verdictsByDay(parameters);
  const cache = byDay.get(day) ?? remember(byDay, day, new Map<number, Verdicts>());
  const key = factsKey(facts);
  return cache.get(key) ?? remember(cache, key, verdictsOf(facts, parameters, day), MOST_VERDICTS);
}

/** The last day, up to the start of a term, on which a value of the conditions changed: until the next the same ones are in force. */
function lastChangeBefore(start: Quarter, parameters: Parameters): IsoDate {
  const day = dayForParameters(parameters, start);
  const { conditions, firstQuarter, minimumContractHours, selfEmployedAfter } = parameters;
  const series = [...Object.values(conditions), firstQuarter, minimumContractHours, selfEmployedAfter];
  return series.map((values) => requireValueOn<unknown>(values, day).from).reduce(laterOf);
}

/** All facts of a dossier as one whole number: different facts have different numbers. */
export const factsKey: (facts: Facts) => number = keyOf(FACTS);
