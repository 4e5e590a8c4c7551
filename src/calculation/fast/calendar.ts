import { countsYearEnd, indexedYears } from '../../dossier/wage-in-quarter.js';
import { contributionValuesIn } from '../../parameters/contribution-values.js';
import { requireValueOn } from '../../parameters/lookup.js';
import { addToCache, cachePerParameters } from '../../parameters/memo.js';
import type { ContributionClass, Parameters } from '../../parameters/parameters.js';
import { centsOf, type Euro } from '../../primitives/euro.js';
import type { Fraction } from '../../primitives/fraction.js';
import { addQuarters, firstDay, type Quarter, yearOf } from '../../primitives/quarter.js';
import type { Share } from '../../primitives/ratio.js';
import { COMPUTE, figure } from '../calculator.js';
import { capOf, minimumWageSumOf } from '../cap.js';
import { isProjected, type Term } from '../term.js';

/** What all dossiers have in common in a quarter of a term. */
export interface CalendarQuarter {
  readonly number: number;
  readonly quarter: Quarter;
  readonly countsYearEnd: boolean;
  /** Years of indexation of the wage; 0 where the run has no indexation. */
  readonly wageYears: number;
  /** Quarters with the same group have all amounts in common, but for their number. */
  readonly group: number;
  /** Quarters with the same one have the same estimate of contributions; 0 where nothing is estimated. */
  readonly estimateGroup: number;
  /** The cap of the reference wage at an employment fraction; `share` is null for a whole quarter. */
  readonly cap: (fraction: Fraction, share: Share | null) => Euro;
}

export type Calendar = readonly CalendarQuarter[];

const calendars = cachePerParameters<string, Calendar>();

/**
 * The quarters of a term; cached, since many dossiers have the same term.
 * @param estimate by whose values contributions are estimated; null where they were given, so that fewer values count
 */
export function calendarOf(term: Term, estimate: ContributionClass | null, parameters: Parameters): Calendar {
  const cache = calendars(parameters);
  const key = `${term.start} ${term.quarters} ${estimate}`;
  return cache.get(key) ?? addToCache(cache, key, makeCalendar(term, estimate, parameters));
}

function makeCalendar({ start, quarters }: Term, estimate: ContributionClass | null, parameters: Parameters): Calendar {
  const groups: string[] = [];
  const estimateGroups: string[] = [];
  return Array.from({ length: quarters }, (_, index) => {
    const quarter = addQuarters(start, index);
    const found = {
      countsYearEnd: countsYearEnd(quarter),
      wageYears: indexedYears(quarter, start, parameters),
    };
    const estimateGroup =
      estimate === null
        ? 0
        : groupIn(estimateGroups, { ...found, ...estimateSignature(quarter, estimate, parameters) });
    const group = groupIn(groups, { ...found, estimateGroup, ...signature(quarter, parameters) });
    return { number: index + 1, quarter, ...found, group, estimateGroup, cap: cachedCap(quarter, parameters) };
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

/** The parameters that an estimate depends on, by the dates from which they hold. */
function estimateSignature(quarter: Quarter, estimate: ContributionClass, parameters: Parameters) {
  const values = contributionValuesIn(quarter, estimate, parameters);
  const isIndexed = parameters.indexation !== null && isProjected(quarter, parameters);
  return {
    from: [values?.rate.from, values?.manualBase.from, values?.reduction?.from],
    limitsOf: isIndexed ? yearOf(quarter) : null,
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
