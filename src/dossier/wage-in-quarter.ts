import type { Parameters } from '../parameters/parameters.js';
import { numberInYear, type Quarter, yearOf } from '../primitives/quarter.js';

const YEAR_END_QUARTER = 4;

/** Whether the year-end premium counts in a quarter: only in the fourth of the year. */
export const countsYearEnd = (quarter: Quarter): boolean => numberInYear(quarter) === YEAR_END_QUARTER;

/** For how many years the wage of a quarter is indexed, from the year of the start; 0 without indexation. */
export const indexedYears = (quarter: Quarter, start: Quarter, { indexation }: Parameters): number =>
  indexation === null ? 0 : yearOf(quarter) - yearOf(start);
