import { addEuro, type Euro, subtractEuro, ZERO_EURO } from '../primitives/euro.js';
import { QUARTERS_PER_YEAR, yearOf } from '../primitives/quarter.js';
import { byPremium } from './premium.js';
import type { CalendarYearResult, QuarterResult } from './simulation.js';

/**
 * Adds up the rounded quarters of a term by calendar year: together they are the totals of the term.
 * @param hasWage whether there is a reference wage; without one the costs are null
 */
export function calendarYearsOf(quarters: readonly QuarterResult[], hasWage: boolean): CalendarYearResult[] {
  const years: CalendarYearResult[] = [];
  for (let first = 0; first < quarters.length; ) {
    const year = yearOf((quarters[first] as QuarterResult).quarter);
    let end = first + 1;
    while (end < quarters.length && yearOf((quarters[end] as QuarterResult).quarter) === year) end++;
    years.push(sumUp(year, quarters.slice(first, end), hasWage));
    first = end;
  }
  return years;
}

function sumUp(year: number, quarters: readonly QuarterResult[], hasWage: boolean): CalendarYearResult {
  const sum = (amountIn: (quarter: QuarterResult) => Euro | null): Euro =>
    quarters.reduce((before, quarter) => addEuro(before, amountIn(quarter) ?? ZERO_EURO), ZERO_EURO);
  const total = sum((quarter) => quarter.total);
  const employerCost = hasWage ? sum(({ referenceWage }) => referenceWage) : null;
  return {
    year,
    quarters: quarters.length,
    partial: quarters.length < QUARTERS_PER_YEAR,
    premiums: byPremium((premium) => sum(({ premiums }) => premiums[premium])),
    total,
    employerCost,
    netCost: employerCost && subtractEuro(employerCost, total),
  };
}
