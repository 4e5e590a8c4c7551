import type { Euro } from '../../primitives/euro.js';
import type { Fraction } from '../../primitives/fraction.js';
import type { Quarter } from '../../primitives/quarter.js';
import type { Rate } from '../../primitives/rate.js';
import type { Calendar, CalendarQuarter } from './calendar.js';
import type { CachedGuidance } from './guidance.js';

/** What the amounts of a quarter follow from, apart from the wage, the fraction and the share of the dossier. */
export interface QuarterClass {
  /** The first quarter of this class. */
  readonly calendar: CalendarQuarter;
  readonly rate: Rate;
  readonly guidance: CachedGuidance;
}

/** A year of a term: its number, its first and last quarter. */
export interface ScheduledYear {
  readonly year: number;
  readonly from: Quarter;
  readonly to: Quarter;
  /** The index of its first quarter in the term. */
  readonly first: number;
  /** Whether its quarters are of the same classes as those of the year before. */
  readonly repeatsPreviousYear: boolean;
}

/** The quarters of a term by class: those of one class have the same amounts where the contract covers them whole. */
export interface Schedule {
  readonly calendar: Calendar;
  readonly classes: readonly QuarterClass[];
  /** For each quarter the index of its class. */
  readonly classOf: readonly number[];
  readonly years: readonly ScheduledYear[];
  /** The guidance premium of each year, for work at an employment fraction in every quarter whole. */
  readonly wholeGuidance: (fraction: Fraction) => readonly Euro[];
  /** The support premium of each year. */
  readonly support: () => readonly Euro[];
}
