import type { Dossier } from '../../dossier/dossier.js';
import { estimateClassOf } from '../../dossier/estimate.js';
import { stepAt } from '../../parameters/lookup.js';
import { addToCache, cachePerParameters } from '../../parameters/memo.js';
import { CONTRIBUTION_CLASSES, type Parameters } from '../../parameters/parameters.js';
import type { Euro } from '../../primitives/euro.js';
import type { Fraction } from '../../primitives/fraction.js';
import { addQuarters, QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import type { Rate } from '../../primitives/rate.js';
import { assertExact } from '../../primitives/round.js';
import { GUIDANCE_NEEDS, valuesOf, WAGE_NEEDS } from '../../vocabulary/enums.js';
import { COMPUTE, figure } from '../calculator.js';
import { supportPremiumOf } from '../premiums/support-premium.js';
import { evaluatedRateAt, startPackageOf } from '../rate.js';
import type { Term } from '../term.js';
import { type Calendar, type CalendarQuarter, calendarOf } from './calendar.js';
import { type CachedGuidance, cachedGuidanceOf } from './guidance.js';
import { addDigit, digitsOf } from './key.js';
import type { QuarterClass, Schedule, ScheduledYear } from './quarter-class.js';
import { yearSums } from './year-sums.js';

/** Schedules without an evaluation, which most dossiers share, are not pushed out by those with one. */
const schedules = cachePerParameters<number, Schedule>();
const evaluatedSchedules = cachePerParameters<number, Schedule>();

/** The schedule of a dossier's term; cached, since many dossiers have the same. */
export function scheduleOf(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  const cache = dossier.evaluatedFrom === null ? schedules(parameters) : evaluatedSchedules(parameters);
  const key = scheduleKey(dossier, term);
  return cache.get(key) ?? addToCache(cache, key, makeSchedule(dossier, term, parameters));
}

const DIGITS = digitsOf({
  wageNeed: valuesOf(WAGE_NEEDS),
  guidanceNeed: valuesOf(GUIDANCE_NEEDS),
  evaluatedGuidance: [null, ...valuesOf(GUIDANCE_NEEDS)],
  estimate: [null, ...CONTRIBUTION_CLASSES],
});
/** More than a term can have quarters, and more than a rate has ten-thousandths. */
const [QUARTERS, RATES] = [100, 10_002];

/** A key of everything in a dossier that its schedule follows from: one whole number, below 2^53. */
function scheduleKey(dossier: Dossier, { start, quarters }: Term): number {
  const { wageNeed, guidanceNeed, evaluatedFrom, evaluatedRate, evaluatedGuidance } = dossier;
  const needs = addDigit(addDigit(0, DIGITS.wageNeed, wageNeed), DIGITS.guidanceNeed, guidanceNeed);
  const estimated = addDigit(needs, DIGITS.estimate, estimateClassOf(dossier));
  const unevaluated = (estimated * 10_000 + start) * QUARTERS + quarters;
  if (evaluatedFrom === null) return unevaluated;
  const key = addDigit(unevaluated, DIGITS.evaluatedGuidance, evaluatedGuidance);
  const rate = evaluatedRate === null ? 0 : evaluatedRate.numerator + 1;
  return assertExact((key * QUARTERS + evaluatedFrom) * RATES + rate);
}

function makeSchedule(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  const { steps } = startPackageOf(dossier, parameters).value;
  const calendar = calendarOf(term, estimateClassOf(dossier), parameters);
  const classes: QuarterClass[] = [];
  const classOf = calendar.map((quarter) => {
    const rate = evaluatedRateAt(quarter.number, dossier) ?? stepAt(steps, quarter.number).value;
    const guidance = cachedGuidanceOf(quarter.number, quarter.quarter, dossier, parameters);
    const known = indexOfClass(classes, quarter.group, rate, guidance);
    return known < 0 ? classes.push({ calendar: quarter, rate, guidance }) - 1 : known;
  });
  const years = yearsOf(calendar, classOf);
  const quarters = { classes, classOf, years };
  const guidance = new Map<Fraction, readonly Euro[]>();
  let support: readonly Euro[] | null = null;
  return {
    calendar,
    ...quarters,
    wholeGuidance: (fraction) =>
      guidance.get(fraction) ??
      addToCache(
        guidance,
        fraction,
        yearSums(quarters, null, (of) => of.guidance(fraction, null).total),
      ),
    support: () => {
      support ??= yearSums(
        quarters,
        null,
        ({ calendar: { quarter }, rate }) => supportPremiumOf(quarter, figure(rate), parameters, COMPUTE).value,
      );
      return support;
    },
  };
}

/** The index of a class, searched from the end since quarters are most like those just before; −1 where it is new. */
function indexOfClass(classes: readonly QuarterClass[], group: number, rate: Rate, guidance: CachedGuidance): number {
  for (let index = classes.length - 1; index >= 0; index--) {
    const known = classes[index] as QuarterClass;
    if (known.rate.numerator === rate.numerator && known.guidance === guidance && known.calendar.group === group)
      return index;
  }
  return -1;
}

function yearsOf(calendar: Calendar, classOf: readonly number[]): ScheduledYear[] {
  const years: ScheduledYear[] = [];
  for (let first = 0; first < calendar.length; first += QUARTERS_PER_YEAR) {
    const { quarter: from } = calendar[first] as CalendarQuarter;
    years.push({
      year: years.length + 1,
      from,
      to: addQuarters(from, QUARTERS_PER_YEAR - 1),
      first,
      repeatsPreviousYear: first > 0 && repeatsPreviousYear(first, classOf),
    });
  }
  return years;
}

/** Whether the quarters of the year that starts at an index are of the same classes as those of the year before. */
function repeatsPreviousYear(first: number, classOf: readonly number[]): boolean {
  for (let index = first; index < first + QUARTERS_PER_YEAR; index++)
    if (classOf[index] !== classOf[index - QUARTERS_PER_YEAR]) return false;
  return true;
}
