import { requireValueOn } from '../parameters/lookup.js';
import { memoByParameters } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import { centsOf, type Euro } from '../primitives/euro.js';
import { type Fraction, memoizeByFraction } from '../primitives/fraction.js';
import { addQuarters, firstDay, type Quarter } from '../primitives/quarter.js';
import { minimumWageSum } from './minimum-wage.js';
import { capOf, countsYearEnd } from './reference-wage.js';
import { WHOLE } from './share.js';
import { MOST_QUARTERS, type Term } from './term.js';
import { indexedYears } from './wage.js';

/** What is the same for every dossier in a quarter of a term. */
export interface CalendarQuarter {
  readonly number: number;
  readonly quarter: Quarter;
  readonly minimumWageSum: Euro;
  readonly capMultiple: number;
  readonly supportMultiple: number;
  /** The cap of the reference wage of a whole quarter at an employment fraction. */
  readonly wholeCap: (fraction: Fraction) => Euro;
  readonly countsYearEnd: boolean;
  /** Years of indexation of the wage; 0 where the run asks for none. */
  readonly wageYears: number;
  /** Quarters with the same number here have all the rest in common. */
  readonly group: number;
}

export type Calendar = readonly CalendarQuarter[];

const calendars = memoByParameters<number, Calendar>();

/** The quarters of a term; kept, since many dossiers have the same term. */
export function calendarOf({ start, quarters }: Term, parameters: Parameters): Calendar {
  const kept = calendars(parameters);
  const key = start * MOST_QUARTERS + quarters;
  let calendar = kept.get(key);
  if (!calendar) {
    calendar = makeCalendar(start, quarters, parameters);
    kept.set(key, calendar);
  }
  return calendar;
}

function makeCalendar(start: Quarter, count: number, parameters: Parameters): Calendar {
  const groups: string[] = [];
  return Array.from({ length: count }, (_, index) => {
    const quarter = addQuarters(start, index);
    const day = firstDay(quarter);
    const found = {
      minimumWageSum: minimumWageSum(quarter, parameters),
      capMultiple: requireValueOn(parameters.capMultiple, day).value,
      supportMultiple: requireValueOn(parameters.supportMultiple, day).value,
      countsYearEnd: countsYearEnd(quarter),
      wageYears: indexedYears(quarter, start, parameters),
    };
    const signature = Object.values({ ...found, minimumWageSum: centsOf(found.minimumWageSum) }).join(' ');
    if (!groups.includes(signature)) groups.push(signature);
    const wholeCap = memoizeByFraction((fraction) =>
      capOf(found.minimumWageSum, found.capMultiple, fraction, WHOLE),
    );
    return { number: index + 1, quarter, ...found, wholeCap, group: groups.indexOf(signature) };
  });
}
