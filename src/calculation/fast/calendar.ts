import { requireValueOn } from '../../parameters/lookup.js';
import { addToCache, cachePerParameters } from '../../parameters/memo.js';
import type { Parameters } from '../../parameters/parameters.js';
import { centsOf, type Euro } from '../../primitives/euro.js';
import type { Fraction } from '../../primitives/fraction.js';
import { addQuarters, firstDay, type Quarter } from '../../primitives/quarter.js';
import type { Share } from '../../primitives/ratio.js';
import { COMPUTE, figure } from '../calculator.js';
import { capOf, minimumWageSumOf } from '../cap.js';
import type { Term } from '../term.js';
import { countsYearEnd, indexedYears } from '../wage.js';

/** What all dossiers have in common in a quarter of a term. */
export interface CalendarQuarter {
  readonly number: number;
  readonly quarter: Quarter;
  readonly countsYearEnd: boolean;
  /** Years of indexation of the wage; 0 where the run has no indexation. */
  readonly wageYears: number;
  /** Quarters with the same group have all amounts in common, but for their number. */
  readonly group: number;
  /** The cap of the reference wage at an employment fraction; `share` is null for a whole quarter. */
  readonly cap: (fraction: Fraction, share: Share | null) => Euro;
}

export type Calendar = readonly CalendarQuarter[];

const calendars = cachePerParameters<string, Calendar>();

/** The quarters of a term; cached, since many dossiers have the same term. */
export function calendarOf(term: Term, parameters: Parameters): Calendar {
  const cache = calendars(parameters);
  const key = `${term.start} ${term.quarters}`;
  return cache.get(key) ?? addToCache(cache, key, makeCalendar(term, parameters));
}

function makeCalendar({ start, quarters }: Term, parameters: Parameters): Calendar {
  const groups: string[] = [];
  return Array.from({ length: quarters }, (_, index) => {
    const quarter = addQuarters(start, index);
    const found = {
      countsYearEnd: countsYearEnd(quarter),
      wageYears: indexedYears(quarter, start, parameters),
    };
    const group = groupIn(groups, { ...found, ...signature(quarter, parameters) });
    return { number: index + 1, quarter, ...found, group, cap: cachedCap(quarter, parameters) };
  });
}

/** The parameters that a quarter's amounts depend on, except those that depend on the quarter number. */
function signature(quarter: Quarter, parameters: Parameters) {
  const day = firstDay(quarter);
  return {
    minimumWageSum: centsOf(minimumWageSumOf(quarter, parameters, COMPUTE).value),
    capMultiple: requireValueOn(parameters.capMultiple, day).value.numerator,
    supportMultiple: requireValueOn(parameters.supportMultiple, day).value.numerator,
  };
}

function groupIn(groups: string[], of: Readonly<Record<string, unknown>>): number {
  const text = JSON.stringify(of);
  if (!groups.includes(text)) groups.push(text);
  return groups.indexOf(text);
}

function cachedCap(quarter: Quarter, parameters: Parameters): CalendarQuarter['cap'] {
  const sum = minimumWageSumOf(quarter, parameters, COMPUTE);
  const whole = new Map<Fraction, Euro>();
  const compute = (fraction: Fraction, share: Share | null) =>
    capOf(quarter, sum, fraction, share && figure(share), parameters, COMPUTE).value;
  return (fraction, share) =>
    share === null
      ? (whole.get(fraction) ?? addToCache(whole, fraction, compute(fraction, null)))
      : compute(fraction, share);
}
