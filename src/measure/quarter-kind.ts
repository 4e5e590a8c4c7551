import type { Euro } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import type { Quarter } from '../primitives/quarter.js';
import type { Rate } from '../primitives/rate.js';
import type { Calendar, CalendarQuarter } from './calendar.js';
import type { WholeGuidance } from './guidance-premium.js';

/** What the amounts of a quarter follow from, besides the wage, the fraction and the share of the dossier. */
export interface QuarterKind {
  /** The first quarter of this kind. */
  readonly calendar: CalendarQuarter;
  readonly rate: Rate;
  readonly guidance: WholeGuidance;
}

/** A year of a term: its place among the years, its first and last quarter. */
export interface ScheduledYear {
  readonly year: number;
  readonly from: Quarter;
  readonly to: Quarter;
  /** The place of its first quarter in the term. */
  readonly first: number;
  /** Whether its quarters are of the same kinds as those of the year before. */
  readonly isLikeBefore: boolean;
}

/** The quarters of a term by kind: those of one kind have the same amounts where the contract covers them whole. */
export interface Schedule {
  readonly calendar: Calendar;
  readonly kinds: readonly QuarterKind[];
  /** For each quarter the place of its kind. */
  readonly kindOf: readonly number[];
  readonly years: readonly ScheduledYear[];
  /** The guidance premium of each year, for work at an employment fraction in every quarter whole. */
  readonly wholeGuidance: (fraction: Fraction) => readonly Euro[];
  /** The support premium of each year. */
  readonly support: () => readonly Euro[];
}
