import type { Dossier } from '../dossier/dossier.js';
import { keptFor } from '../parameters/kept.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Rate } from '../values/rate.js';
import { type Calendar, type CalendarQuarter, calendarOf } from './calendar.js';
import { type GuidanceParts, wholeGuidanceOf } from './guidance-premium.js';
import { rateAt, startPackageOf } from './rate.js';
import type { Term } from './term.js';

/** What the amounts of a quarter follow from, besides the wage, the fraction and the share of the dossier. */
export interface QuarterKind {
  /** The first quarter of this kind. */
  readonly calendar: CalendarQuarter;
  readonly rate: Rate;
  /** The guidance premium of full-time work in the whole quarter. */
  readonly guidance: GuidanceParts;
}

/** The quarters of a term by kind: those of one kind have the same amounts where the contract covers them whole. */
export interface Schedule {
  readonly calendar: Calendar;
  readonly kinds: readonly QuarterKind[];
  /** For each quarter the place of its kind. */
  readonly kindOf: readonly number[];
}

const schedules = keptFor<string, Schedule>();

/** The schedule of a dossier's term; kept where no evaluation changes it, since many dossiers then have the same. */
export function scheduleOf(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  if (dossier.evaluatedFrom !== null) return makeSchedule(dossier, term, parameters);
  const kept = schedules(parameters);
  const key = `${term.start} ${term.quarters} ${dossier.wageNeed} ${dossier.guidanceNeed}`;
  let schedule = kept.get(key);
  if (!schedule) {
    schedule = makeSchedule(dossier, term, parameters);
    kept.set(key, schedule);
  }
  return schedule;
}

function makeSchedule(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  const startPackage = startPackageOf(dossier, parameters);
  const calendar = calendarOf(term, parameters);
  const kinds: QuarterKind[] = [];
  const kindOf: number[] = [];
  for (const quarter of calendar) {
    const rate = rateAt(quarter.number, startPackage, dossier);
    const guidance = wholeGuidanceOf(quarter.quarter, quarter.number, dossier, parameters);
    let place = kinds.findIndex(
      (kind) => kind.rate === rate && kind.guidance === guidance && kind.calendar.group === quarter.group,
    );
    if (place < 0) place = kinds.push({ calendar: quarter, rate, guidance }) - 1;
    kindOf.push(place);
  }
  return { calendar, kinds, kindOf };
}
