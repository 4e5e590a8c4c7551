import type { Dossier } from '../../dossier/dossier.js';
import { cachePerParameters, getOrMake } from '../../parameters/memo.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Euro } from '../../primitives/euro.js';
import type { Fraction } from '../../primitives/fraction.js';
import { addQuarters, QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import type { Rate } from '../../primitives/rate.js';
import { COMPUTE } from '../calculator.js';
import { supportPremiumOf } from '../premiums/support-premium.js';
import { rateOf, startPackageOf } from '../rate.js';
import type { Term } from '../term.js';
import { type Calendar, type CalendarQuarter, calendarOf } from './calendar.js';
import { type CachedGuidance, cachedGuidanceOf } from './guidance.js';
import type { QuarterClass, Schedule, ScheduledYear } from './quarter-class.js';
import { yearSums } from './year-sums.js';

const schedules = cachePerParameters<string, Schedule>();

/** The schedule of a dossier's term; cached, since many dossiers have the same. */
export const scheduleOf = (dossier: Dossier, term: Term, parameters: Parameters): Schedule =>
  getOrMake(schedules(parameters), scheduleKey(dossier, term), () => makeSchedule(dossier, term, parameters));

/** A key of everything in a dossier that its schedule follows from. */
function scheduleKey(dossier: Dossier, { start, quarters }: Term): string {
  const { wageNeed, guidanceNeed, evaluatedFrom, evaluatedRate, evaluatedGuidance } = dossier;
  const key = `${start} ${quarters} ${wageNeed} ${guidanceNeed}`;
  if (evaluatedFrom === null) return key;
  return `${key} ${evaluatedFrom} ${evaluatedRate?.numerator} ${evaluatedGuidance}`;
}

function makeSchedule(dossier: Dossier, term: Term, parameters: Parameters): Schedule {
  const startPackage = startPackageOf(dossier, parameters);
  const calendar = calendarOf(term, parameters);
  const classes: QuarterClass[] = [];
  const classOf = calendar.map((quarter) => {
    const rate = rateOf(quarter.number, dossier, startPackage, COMPUTE);
    const guidance = cachedGuidanceOf(quarter.number, quarter.quarter, dossier, parameters);
    const known = indexOfClass(classes, quarter.group, rate.value, guidance);
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
      getOrMake(guidance, fraction, () =>
        yearSums(quarters, null, (of) => of.guidance(fraction, null).total),
      ),
    support: () => {
      support ??= yearSums(
        quarters,
        null,
        ({ calendar: { quarter }, rate }) => supportPremiumOf(quarter, rate, parameters, COMPUTE).value,
      );
      return support;
    },
  };
}

/** The index of a class, searched from the end since most quarters equal the one before; −1 where it is new. */
const indexOfClass = (
  classes: readonly QuarterClass[],
  group: number,
  rate: Rate,
  guidance: CachedGuidance,
): number =>
  classes.findLastIndex(
    (known) =>
      known.rate.value.numerator === rate.numerator &&
      known.guidance === guidance &&
      known.calendar.group === group,
  );

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
