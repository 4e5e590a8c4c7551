import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { type IsoDate, laterOf, parseIsoDate } from '../../primitives/date.js';
import { formatRate, isMultipleOf, type Rate, rate } from '../../primitives/rate.js';
import type { ParameterData, ValueEntry } from '../entry.js';
import { valueLocation } from '../location.js';
import { valueOn, valuesBetween } from '../lookup.js';
import type { Problems } from './checks.js';

const LOWEST = 'wage-premium.minimum-rate';
const HIGHEST = 'wage-premium.maximum-rate';
const STEP = 'wage-premium.rate-step';
const LAST_DAY = '9999-12-31' as IsoDate;

/**
 * Checks the lowest rate, the highest rate and the rate step against each other and against the rates of the start
 * packages of the same period. A value of the program that does not fit is reported at the value of the user's own
 * file, since the user cannot change the other.
 */
export function* checkRateLimits({ parameters }: ParameterData): Problems {
  const valuesOf: Limits = (wanted) => parameters.find(({ id }) => id === wanted)?.values ?? [];
  yield* crossings(valuesOf);
  const misfits = new Map<ValueEntry, Misfits>();
  for (const { id, kind, values } of parameters) {
    if (kind !== 'package') continue;
    for (const [index, value] of values.entries())
      for (const [at, step] of value.value.steps.entries()) {
        const broken = brokenBy(rate(step.rate), value, values[index + 1]?.from, valuesOf);
        if (!broken) continue;
        if (value.origin === 'shipped' && broken.limit.origin === 'overlay') {
          const found = misfits.get(broken.limit) ?? { broken, packages: new Set() };
          misfits.set(broken.limit, found);
          found.packages.add(id);
        } else yield problemOf(valueLocation(id, value.from, `value.steps[${at + 1}].rate`), broken);
      }
  }
  for (const { broken, packages } of misfits.values())
    yield parameterDiagnostic(valueLocation(broken.id, broken.limit.from, 'value'), 'PACKAGES_DO_NOT_FIT', {
      packages: [...packages],
      from: broken.day,
    });
}

/** The values of the lowest rate, the highest rate or the rate step, by the id. */
type Limits = (id: string) => readonly ValueEntry[];

/** The start packages of the program that do not fit a value of the user's own file. */
interface Misfits {
  readonly broken: Broken;
  readonly packages: Set<string>;
}

/** A limit that a rate breaks, the day from which it does, and the limits on that day. */
interface Broken {
  readonly id: string;
  readonly limit: ValueEntry;
  readonly day: IsoDate;
  readonly range: Range;
}

interface Range {
  readonly lowest: ValueEntry;
  readonly highest: ValueEntry;
}

function rangeOn(day: string, valuesOf: Limits): Range | null {
  const [lowest, highest] = [LOWEST, HIGHEST].map((id) => valueOn(valuesOf(id), day as IsoDate));
  return lowest && highest ? { lowest, highest } : null;
}

const isCrossed = ({ lowest, highest }: Range): boolean => isAbove(rateOf(lowest), rateOf(highest));

const formatRange = ({ lowest, highest }: Range): { lowest: string; highest: string } => ({
  lowest: formatRate(rateOf(lowest)),
  highest: formatRate(rateOf(highest)),
});

const problemOf = (place: string, { id, limit, range }: Broken): ParameterDiagnostic =>
  id === STEP
    ? parameterDiagnostic(place, 'RATE_NOT_A_MULTIPLE', { step: formatRate(rateOf(limit)) })
    : parameterDiagnostic(place, 'RATE_OUT_OF_RANGE', formatRange(range));

/** Reports where the lowest rate is above the highest, once, at the user's own value. */
function* crossings(valuesOf: Limits): Problems {
  const problems = new Map<string, ParameterDiagnostic>();
  for (const { from } of [...valuesOf(LOWEST), ...valuesOf(HIGHEST)]) {
    const range = rangeOn(from, valuesOf);
    if (!range || !isCrossed(range)) continue;
    const isHighestOwn = range.highest.origin === 'overlay' && range.lowest.origin !== 'overlay';
    const [id, value] = isHighestOwn ? [HIGHEST, range.highest] : [LOWEST, range.lowest];
    const place = valueLocation(id, value.from, 'value');
    problems.set(place, parameterDiagnostic(place, 'LIMITS_CROSS', formatRange(range)));
  }
  yield* problems.values();
}

/** The first limit that a rate of a package breaks in the period of the package. */
function brokenBy(given: Rate, { from, until }: ValueEntry, next: string | undefined, valuesOf: Limits): Broken | null {
  const first = parseIsoDate(from);
  const last = parseIsoDate(until ?? next ?? LAST_DAY);
  if (!first || !last) return null;
  for (const id of [LOWEST, HIGHEST, STEP])
    for (const limit of valuesBetween(valuesOf(id), first, last)) {
      if (until === undefined && next !== undefined && limit.from >= next) continue;
      const day = laterOf(limit.from as IsoDate, first);
      const range = rangeOn(day, valuesOf);
      if (range && !isCrossed(range) && !keepsTo(id, given, rateOf(limit))) return { id, limit, day, range };
    }
  return null;
}

/** Whether a rate respects a limit; a step of 0, which is reported elsewhere, limits nothing. */
function keepsTo(id: string, given: Rate, limit: Rate): boolean {
  if (id === STEP) return limit.numerator === 0 || isMultipleOf(given, limit);
  return id === LOWEST ? !isAbove(limit, given) : !isAbove(given, limit);
}

const rateOf = ({ value }: ValueEntry): Rate => rate(String(value));
const isAbove = (a: Rate, b: Rate): boolean => a.numerator > b.numerator;
