import type { QuarterResult, Simulation, Totals } from '../calculation/simulation.js';
import type { Euro } from '../primitives/euro.js';
import { QUARTERS_PER_YEAR, yearOf } from '../primitives/quarter.js';
import { perMonth } from './monthly.js';
import type { YearGrouping } from './year-grouping.js';

/** The quarters of a term that are in one year, and their sums. */
export interface YearPart extends Totals {
  /** The year of the term, from 1, or the calendar year. */
  readonly year: number;
  /** Its quarters in the term; at least one. */
  readonly quarters: readonly QuarterResult[];
  /** Whether it is a calendar year that has other quarters too. */
  readonly partial: boolean;
  /** The total of the premiums per month, for reading only. */
  readonly monthly: Euro;
}

/** The years of a simulation in order, as tables show them; none where the term starts before the measure. */
export function yearParts({ years, calendarYears, quarters }: Simulation, group: YearGrouping): YearPart[] {
  const part = (
    sums: Totals & { readonly year: number },
    own: readonly QuarterResult[],
    partial: boolean,
  ): YearPart => ({
    ...sums,
    quarters: own,
    partial,
    monthly: perMonth(sums.total, own.length),
  });
  if (group === 'term')
    return years.map((sums) =>
      part(sums, quarters.slice((sums.year - 1) * QUARTERS_PER_YEAR, sums.year * QUARTERS_PER_YEAR), false),
    );
  return calendarYears.map((sums) =>
    part(
      sums,
      quarters.filter(({ quarter }) => yearOf(quarter) === sums.year),
      sums.partial,
    ),
  );
}
