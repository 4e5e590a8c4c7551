import type { Dossier } from '../dossier/dossier.js';
import { mustHold } from '../parameters/lookup.js';
import type { Parameters } from '../parameters/parameters.js';
import { centsOf, type Euro, isZeroEuro } from '../values/euro.js';
import { addQuarters, firstDay, QUARTERS_PER_YEAR, type Quarter } from '../values/quarter.js';
import type { Rate } from '../values/rate.js';
import { type GuidanceParts, wholeGuidanceOf } from './guidance-premium.js';
import { minimumWageSum } from './minimum-wage.js';
import { rateAt, startPackageOf } from './rate.js';
import { countsYearEnd } from './reference-wage.js';
import type { Term } from './term.js';
import { indexedYears } from './wage.js';

/** What the amounts of a quarter follow from, besides the wage, the fraction and the share of the dossier. */
export interface QuarterKind {
  readonly rate: Rate;
  /** Years of indexation of the wage; 0 where the run asks for none. */
  readonly wageYears: number;
  /** Whether the year-end premium counts. */
  readonly hasYearEnd: boolean;
  readonly minimumWageSum: Euro;
  readonly capMultiple: number;
  readonly supportMultiple: number;
  /** The guidance premium of full-time work in the whole quarter. */
  readonly guidance: GuidanceParts;
}

/** One quarter of a term and its kind, by its place among the kinds. */
export interface ScheduledQuarter {
  readonly number: number;
  readonly quarter: Quarter;
  readonly kind: number;
}

/**
 * The quarters of a term, sorted into kinds: quarters of one kind have the same amounts where the contract
 * covers them whole. Most terms of a batch share a few schedules.
 */
export interface Schedule {
  readonly term: Term;
  readonly kinds: readonly QuarterKind[];
  readonly quarters: readonly ScheduledQuarter[];
  /** For each year the first year whose four quarters are of the same kinds, one by one. */
  readonly sameAs: readonly number[];
}

const MOST_KEPT = 5_000;
const kept = new WeakMap<Parameters, Map<string, Schedule>>();

/** The schedule of a dossier's term; schedules are kept, since many dossiers have the same. */
export function scheduleOf(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  let schedules = kept.get(parameters);
  if (!schedules) {
    schedules = new Map();
    kept.set(parameters, schedules);
  }
  const key = keyOf(dossier);
  let schedule = schedules.get(key);
  if (!schedule) {
    if (schedules.size >= MOST_KEPT) schedules.clear();
    schedule = makeSchedule(dossier, term, parameters);
    schedules.set(key, schedule);
  }
  return schedule;
}

/** Everything in a dossier that its schedule follows from. */
const keyOf = ({
  start,
  adviceYears,
  wageNeed,
  evaluatedFrom,
  evaluatedRate,
  guidanceNeed,
  evaluatedGuidance,
  yearEndPremium,
}: Dossier): string =>
  `${start.quarter} ${adviceYears} ${wageNeed} ${evaluatedFrom} ${evaluatedRate?.numerator} ${guidanceNeed} ${evaluatedGuidance} ${isZeroEuro(yearEndPremium)}`;

function makeSchedule(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  const startPackage = startPackageOf(dossier, parameters);
  const kinds: QuarterKind[] = [];
  const places = new Map<string, number>();
  const quarters: ScheduledQuarter[] = [];
  for (let number = 1; number <= term.quarters; number++) {
    const quarter = addQuarters(term.start, number - 1);
    const kind: QuarterKind = {
      rate: rateAt(number, startPackage, dossier),
      wageYears: indexedYears(quarter, term.start, parameters),
      hasYearEnd: countsYearEnd(quarter) && !isZeroEuro(dossier.yearEndPremium),
      minimumWageSum: minimumWageSum(quarter, parameters),
      capMultiple: mustHold(parameters.capMultiple, firstDay(quarter)).value,
      supportMultiple: mustHold(parameters.supportMultiple, firstDay(quarter)).value,
      guidance: wholeGuidanceOf(quarter, number, dossier, parameters),
    };
    const key = signatureOf(kind);
    let place = places.get(key);
    if (place === undefined) {
      place = kinds.push(kind) - 1;
      places.set(key, place);
    }
    quarters.push({ number, quarter, kind: place });
  }
  return { term, kinds, quarters, sameAs: sameYears(quarters) };
}

/** A kind as text: the same for kinds that give the same amounts. */
const signatureOf = (kind: QuarterKind): string => {
  const { rate, wageYears, hasYearEnd, capMultiple, supportMultiple } = kind;
  const amounts = [kind.minimumWageSum, kind.guidance.fixed, kind.guidance.variable].map(centsOf);
  return [rate.numerator, wageYears, hasYearEnd, capMultiple, supportMultiple, ...amounts].join(' ');
};

function sameYears(quarters: readonly ScheduledQuarter[]): number[] {
  const patterns = new Map<string, number>();
  const same: number[] = [];
  for (let at = 0; at < quarters.length; at += QUARTERS_PER_YEAR) {
    const pattern = quarters
      .slice(at, at + QUARTERS_PER_YEAR)
      .map(({ kind }) => kind)
      .join(' ');
    const year = same.length;
    if (!patterns.has(pattern)) patterns.set(pattern, year);
    same.push(patterns.get(pattern) as number);
  }
  return same;
}
