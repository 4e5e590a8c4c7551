import { type IsoDate, laterOf } from '../primitives/date.js';
import { firstDay, type Quarter } from '../primitives/quarter.js';
import { ParameterError } from './parameter-error.js';
import type { Dated, PackageStep, Parameters, Series } from './parameters.js';

/** The days on which something holds, first and last included; without a last day, until the next value. */
interface Period {
  readonly from: string;
  readonly until?: string | null | undefined;
}

/** The value that holds on a day; null where none does. */
export function valueOn<P extends Period>(series: readonly P[], day: IsoDate): P | null {
  for (let i = series.length - 1; i >= 0; i--) {
    const period = series[i] as P;
    if (period.from <= day) return period.until && period.until < day ? null : period;
  }
  return null;
}

/** Every value that holds on some day between two days, both included. */
export function valuesBetween<P extends Period>(series: readonly P[], first: IsoDate, last: IsoDate): P[] {
  const atStart = valueOn(series, first);
  const later = series.filter(({ from }) => from > first && from <= last);
  return atStart ? [atStart, ...later] : later;
}

/** The value that holds on a day; throws a ParameterError when none does. */
export function requireValueOn<T>(series: Series<T>, day: IsoDate): Dated<T> {
  const found = valueOn(series, day);
  if (!found) throw ParameterError.of(series[0]?.parameter ?? '?', 'NO_VALUE_ON', { day });
  return found;
}

/** The step that a quarter number falls in. */
export function stepAt<T>(steps: readonly PackageStep<T>[], quarterNumber: number): PackageStep<T> {
  let found = steps[0] as PackageStep<T>;
  for (const step of steps) if (step.fromQuarter <= quarterNumber) found = step;
  return found;
}

/** The day whose parameters hold for a term: its first day, or that of the measure for an earlier term. */
export function dayForParameters({ firstQuarter }: Parameters, start: Quarter): IsoDate {
  const inForceFrom = (firstQuarter[0] as Dated<Quarter>).from;
  return laterOf(firstDay(start), inForceFrom);
}
