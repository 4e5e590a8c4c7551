import type { Dossier } from '../../dossier/dossier.js';
import { dayForParameters, requireValueOn } from '../../parameters/lookup.js';
import { addToCache, cachePerParameters } from '../../parameters/memo.js';
import type { Parameters } from '../../parameters/parameters.js';
import { type IsoDate, laterOf } from '../../primitives/date.js';
import type { Quarter } from '../../primitives/quarter.js';
import { type Verdicts, verdictsOf } from '../eligibility.js';
import { FACTS, type Facts, factsOf } from '../facts.js';
import { addDigit, countNumbers, digitsOf } from './key.js';

/** The dossiers of a batch have few different facts. */
const MOST_VERDICTS = 20_000;

const daysByStart = cachePerParameters<Quarter, IsoDate>();
const verdictsByDay = cachePerParameters<IsoDate, Map<number, Verdicts>>();

/** The verdicts of a dossier, the same object for dossiers with the same facts under the same conditions. */
export function cachedVerdicts(dossier: Dossier, parameters: Parameters): Verdicts {
  const { quarter } = dossier.start;
  const days = daysByStart(parameters);
  const day = days.get(quarter) ?? addToCache(days, quarter, lastChangeBefore(quarter, parameters));
  const facts = factsOf(dossier, parameters, day);
  const byDay = verdictsByDay(parameters);
  const cache = byDay.get(day) ?? addToCache(byDay, day, new Map<number, Verdicts>());
  const key = factsKey(facts);
  return cache.get(key) ?? addToCache(cache, key, verdictsOf(facts, parameters, day), MOST_VERDICTS);
}

/**
 * The last day, up to the start of a term, on which a value of the conditions changed: the same values are in force
 * since.
 */
function lastChangeBefore(start: Quarter, parameters: Parameters): IsoDate {
  const day = dayForParameters(parameters, start);
  const { conditions, firstQuarter, minimumContractHours, selfEmployedAfter } = parameters;
  const series = [...Object.values(conditions), firstQuarter, minimumContractHours, selfEmployedAfter];
  return series.map((values) => requireValueOn<unknown>(values, day).from).reduce(laterOf);
}

const DIGITS = digitsOf(FACTS);

/**
 * All facts of a dossier as one whole number: different facts have different numbers. Written out, since every
 * dossier of a batch needs it; that no fact is missing is checked right below.
 */
export function factsKey(facts: Facts): number {
  let key = addDigit(0, DIGITS.startsBeforeMeasure, facts.startsBeforeMeasure);
  key = addDigit(key, DIGITS.limitation, facts.limitation);
  key = addDigit(key, DIGITS.residence, facts.residence);
  key = addDigit(key, DIGITS.employerType, facts.employerType);
  key = addDigit(key, DIGITS.inDifficulty, facts.inDifficulty);
  key = addDigit(key, DIGITS.employmentContract, facts.employmentContract);
  key = addDigit(key, DIGITS.hasEnoughHours, facts.hasEnoughHours);
  key = addDigit(key, DIGITS.workplace, facts.workplace);
  key = addDigit(key, DIGITS.returnsWeekly, facts.returnsWeekly);
  key = addDigit(key, DIGITS.guidanceNeedFound, facts.guidanceNeedFound);
  key = addDigit(key, DIGITS.selfEmployedAfter2008, facts.selfEmployedAfter2008);
  return addDigit(key, DIGITS.incomeAboveThreshold, facts.incomeAboveThreshold);
}

const LAST_FACTS = Object.fromEntries(Object.entries(FACTS).map(([name, values]) => [name, values.at(-1)]));
assertEveryFact(factsKey(LAST_FACTS as unknown as Facts));

/** @throws Error when the key of the last value of each fact is not the last of all keys: then a fact is not in it */
function assertEveryFact(lastKey: number): void {
  if (lastKey !== countNumbers(DIGITS) - 1) throw new Error('a fact is missing in the key of verdicts');
}
