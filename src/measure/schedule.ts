import type { Dossier } from '../dossier/dossier.js';
import { memoByParameters } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import type { Euro } from '../primitives/euro.js';
import { memoizeByFraction } from '../primitives/fraction.js';
import { addQuarters, QUARTERS_PER_YEAR } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import { GUIDANCE_NEEDS, indexByValue, WAGE_NEEDS } from '../vocabulary/enums.js';
import { guidancePremiumOf, supportPremiumIn } from './amounts.js';
import { type Calendar, type CalendarQuarter, calendarOf } from './calendar.js';
import { type WholeGuidance, wholeGuidanceOf } from './guidance-premium.js';
import type { QuarterKind, Schedule, ScheduledYear } from './quarter-kind.js';
import { rateAt, startPackageOf } from './rate.js';
import { MOST_QUARTERS, type Term } from './term.js';
import { yearSums } from './year-sums.js';

const schedules = memoByParameters<number, Schedule>();
const evaluatedSchedules = memoByParameters<number, Schedule>();
const WAGE_NEED = indexByValue(WAGE_NEEDS);
const GUIDANCE_NEED = indexByValue(GUIDANCE_NEEDS);
/** One more than the largest rate in ten-thousandths. */
const RATES = 10_001;
const MOST_EVALUATIONS = MOST_QUARTERS * RATES * (GUIDANCE_NEED.size + 1);

/** The schedule of a dossier's term; kept, since many dossiers have the same. */
export function scheduleOf(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  const isEvaluated = dossier.evaluatedFrom !== null;
  const kept = isEvaluated ? evaluatedSchedules(parameters) : schedules(parameters);
  const key = isEvaluated
    ? startKey(dossier, term) * MOST_EVALUATIONS + evaluationKey(dossier)
    : startKey(dossier, term);
  let schedule = kept.get(key);
  if (!schedule) {
    schedule = makeSchedule(dossier, term, parameters);
    kept.set(key, schedule);
  }
  return schedule;
}

/** What a schedule follows from at the start of its term, as one small number: large ones are slow to look up. */
const startKey = ({ wageNeed, guidanceNeed }: Dossier, term: Term): number =>
  ((term.start * MOST_QUARTERS + below(MOST_QUARTERS, term.quarters)) * WAGE_NEED.size +
    placeOf(WAGE_NEED, wageNeed)) *
    GUIDANCE_NEED.size +
  placeOf(GUIDANCE_NEED, guidanceNeed);

/** The evaluation that changes it, as a number; the two together stay far below 2^53. */
function evaluationKey({ evaluatedFrom, evaluatedRate, evaluatedGuidance }: Dossier): number {
  const rate = evaluatedRate === null ? 0 : Number(evaluatedRate.numerator);
  const guidance =
    evaluatedGuidance === null ? GUIDANCE_NEED.size : placeOf(GUIDANCE_NEED, evaluatedGuidance);
  const from = below(MOST_QUARTERS, evaluatedFrom ?? 0);
  return (from * RATES + below(RATES, rate)) * (GUIDANCE_NEED.size + 1) + guidance;
}

/** A part of a key, which must fit its place, or two different dossiers would have the same key. */
function below(limit: number, part: number): number {
  if (part < limit) return part;
  throw new RangeError(`${part} is no part of a key below ${limit}`);
}

const placeOf = (places: ReadonlyMap<string, number>, value: string): number => places.get(value) as number;

function makeSchedule(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  const startPackage = startPackageOf(dossier, parameters);
  const calendar = calendarOf(term, parameters);
  const kinds: QuarterKind[] = [];
  const kindOf: number[] = [];
  for (const quarter of calendar) {
    const rate = rateAt(quarter.number, startPackage, dossier);
    const guidance = wholeGuidanceOf(quarter.quarter, quarter.number, dossier, parameters);
    let place = placeOfKind(kinds, quarter.group, rate, guidance);
    if (place < 0) place = kinds.push({ calendar: quarter, rate, guidance }) - 1;
    kindOf.push(place);
  }
  const years = yearsOf(calendar, kindOf);
  const quarters = { kinds, kindOf, years };
  let support: readonly Euro[] | null = null;
  return {
    calendar,
    kinds,
    kindOf,
    years,
    wholeGuidance: memoizeByFraction((fraction) =>
      yearSums(quarters, null, (kind, share) => guidancePremiumOf(kind, share, fraction)),
    ),
    support: () => {
      support ??= yearSums(quarters, null, supportPremiumIn);
      return support;
    },
  };
}

/** Where a kind stands, looked for from the end since quarters are most like those just before; −1 where it is new. */
function placeOfKind(
  kinds: readonly QuarterKind[],
  group: number,
  rate: Rate,
  guidance: WholeGuidance,
): number {
  let place = kinds.length - 1;
  for (; place >= 0; place--) {
    const kind = kinds[place] as QuarterKind;
    if (kind.rate === rate && kind.guidance === guidance && kind.calendar.group === group) break;
  }
  return place;
}

function yearsOf(calendar: Calendar, kindOf: readonly number[]): ScheduledYear[] {
  const years: ScheduledYear[] = [];
  for (let first = 0; first < calendar.length; first += QUARTERS_PER_YEAR) {
    const { quarter: from } = calendar[first] as CalendarQuarter;
    years.push({
      year: years.length + 1,
      from,
      to: addQuarters(from, QUARTERS_PER_YEAR - 1),
      first,
      isLikeBefore: first > 0 && isLikeYearBefore(first, kindOf),
    });
  }
  return years;
}

/** Whether the quarters of the year that starts at a place are of the same kinds as those of the year before. */
function isLikeYearBefore(first: number, kindOf: readonly number[]): boolean {
  for (let place = first; place < first + QUARTERS_PER_YEAR; place++)
    if (kindOf[place] !== kindOf[place - QUARTERS_PER_YEAR]) return false;
  return true;
}
