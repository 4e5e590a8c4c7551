import { type ParameterDiagnostic, parameterDiagnostic } from '../../diagnostics/parameter-diagnostic.js';
import { type IsoDate, laterOf, parseIsoDate } from '../../primitives/date.js';
import { formatRate, isMultipleOf, type Rate, rate } from '../../primitives/rate.js';
import type { ParameterData, ParameterEntry, ValueEntry } from '../entry.js';
import { valueLocation } from '../location.js';
import { valueOn, valuesBetween } from '../lookup.js';

const LOWEST = 'wage-premium.minimum-rate';
const HIGHEST = 'wage-premium.maximum-rate';
const STEP = 'wage-premium.rate-step';
const LAST_DAY = '9999-12-31' as IsoDate;

/**
 * Checks the lowest rate, the highest rate and the rate step against each other and against the rates of the start
 * packages of the same period. A value of the program that does not fit is reported at the value of the user's own
 * file, since the user cannot change the other.
 *
 * @returns everything that is wrong
 */
export function checkRateLimits(data: ParameterData): ParameterDiagnostic[] {
  const limits = new Limits(data.parameters);
  const problems = limits.crossings();
  const misfits = new Map<ValueEntry, Misfits>();
  for (const { id, kind, values } of data.parameters) {
    if (kind !== 'package') continue;
    values.forEach((value, index) => {
      for (const [at, step] of value.value.steps.entries()) {
        const broken = limits.brokenBy(rate(step.rate), value, values[index + 1]?.from);
        if (!broken) continue;
        if (value.origin === 'shipped' && broken.limit.origin === 'overlay') {
          const found = misfits.get(broken.limit) ?? { broken, packages: new Set() };
          misfits.set(broken.limit, found);
          found.packages.add(id);
        } else problems.push(problemOf(valueLocation(id, value.from, `value.steps[${at + 1}].rate`), broken));
      }
    });
  }
  for (const { broken, packages } of misfits.values())
    problems.push(
      parameterDiagnostic(valueLocation(broken.id, broken.limit.from, 'value'), 'PACKAGES_DO_NOT_FIT', {
        packages: [...packages],
        from: broken.day,
      }),
    );
  return problems;
}

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
  readonly lowest: Rate;
  readonly highest: Rate;
}

const problemOf = (place: string, { id, limit, lowest, highest }: Broken): ParameterDiagnostic =>
  id === STEP
    ? parameterDiagnostic(place, 'RATE_NOT_A_MULTIPLE', { step: formatRate(rateOf(limit)) })
    : parameterDiagnostic(place, 'RATE_OUT_OF_RANGE', {
        lowest: formatRate(lowest),
        highest: formatRate(highest),
      });

/** The lowest rate, the highest rate and the rate step by date. */
class Limits {
  readonly #byId: ReadonlyMap<string, readonly ValueEntry[]>;

  constructor(parameters: readonly ParameterEntry[]) {
    this.#byId = new Map(
      [LOWEST, HIGHEST, STEP].map((id) => [id, parameters.find((entry) => entry.id === id)?.values ?? []]),
    );
  }

  /** Where the lowest rate is above the highest, reported once, at the user's own value. */
  crossings(): ParameterDiagnostic[] {
    const problems = new Map<string, ParameterDiagnostic>();
    for (const { from } of [...this.#valuesOf(LOWEST), ...this.#valuesOf(HIGHEST)]) {
      const lowest = valueOn(this.#valuesOf(LOWEST), from as IsoDate);
      const highest = valueOn(this.#valuesOf(HIGHEST), from as IsoDate);
      if (!lowest || !highest || !isAbove(rateOf(lowest), rateOf(highest))) continue;
      const isLowestOwn = lowest.origin === 'overlay' || highest.origin !== 'overlay';
      const [id, value] = isLowestOwn ? [LOWEST, lowest] : [HIGHEST, highest];
      const place = valueLocation(id, value.from, 'value');
      const details = { lowest: formatRate(rateOf(lowest)), highest: formatRate(rateOf(highest)) };
      problems.set(place, parameterDiagnostic(place, 'LIMITS_CROSS', details));
    }
    return [...problems.values()];
  }

  /** The first limit that a rate of a package breaks in the period of the package. */
  brokenBy(given: Rate, { from, until }: ValueEntry, next: string | undefined): Broken | null {
    const first = parseIsoDate(from);
    const last = parseIsoDate(until ?? next ?? LAST_DAY);
    if (!first || !last) return null;
    for (const id of [LOWEST, HIGHEST, STEP])
      for (const limit of valuesBetween(this.#valuesOf(id), first, last)) {
        if (until === undefined && next !== undefined && limit.from >= next) continue;
        if (keepsTo(id, given, rateOf(limit))) continue;
        const day = laterOf(limit.from as IsoDate, first);
        const [lowest, highest] = [LOWEST, HIGHEST].map((side) => valueOn(this.#valuesOf(side), day));
        if (!lowest || !highest || isAbove(rateOf(lowest), rateOf(highest))) continue;
        return { id, limit, day, lowest: rateOf(lowest), highest: rateOf(highest) };
      }
    return null;
  }

  #valuesOf(id: string): readonly ValueEntry[] {
    return this.#byId.get(id) ?? [];
  }
}

/** Whether a rate respects a limit; a step of 0, which is reported elsewhere, limits nothing. */
function keepsTo(id: string, given: Rate, limit: Rate): boolean {
  if (id === STEP) return limit.numerator === 0 || isMultipleOf(given, limit);
  return id === LOWEST ? !isAbove(limit, given) : !isAbove(given, limit);
}

const rateOf = ({ value }: ValueEntry): Rate => rate(String(value));
const isAbove = (a: Rate, b: Rate): boolean => a.numerator > b.numerator;
