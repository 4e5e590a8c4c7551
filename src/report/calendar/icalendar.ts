import { ICalCalendar, ICalCalendarMethod, ICalEvent, ICalEventTransparency } from 'ical-generator';
import type { Simulation } from '../../calculation/simulation.js';
import { daysInclusive, type IsoDate } from '../../primitives/date.js';
import { type EventOptions, eventTexts } from './event-texts.js';
import { foldLines, LINE_END } from './fold.js';
import { makeUids } from './identity.js';
import { keyDatesOf } from './key-dates.js';

const CALENDAR = new ICalCalendar({ prodId: { company: 'imw', product: 'imw' }, method: ICalCalendarMethod.PUBLISH });
const END = 'END:VCALENDAR';
const [BEGIN = ''] = CALENDAR.toString().split(END);

/** What is around the events of a file. */
export const AROUND = { header: BEGIN, footer: END + LINE_END };

/** The day from which revisions of an event are counted. */
const FIRST_REVISION = '2020-01-01' as IsoDate;

/**
 * Writes the key dates of a simulation as the events of a calendar file (RFC 5545), without what is around them: events
 * of a whole day that keep nobody busy. The same events in a file of a later day are later revisions, which a calendar
 * takes in place of the earlier ones.
 *
 * @param day the day on which the file is written
 */
export function writeEvents(simulation: Simulation, day: IsoDate, options: EventOptions): string {
  const uidOf = makeUids(simulation.dossier);
  const events = keyDatesOf(simulation).map((date) => {
    const event = new ICalEvent(
      {
        id: uidOf(date),
        sequence: daysInclusive(FIRST_REVISION, day),
        stamp: day,
        start: date.day,
        allDay: true,
        transparency: ICalEventTransparency.TRANSPARENT,
        ...eventTexts(date, simulation, options),
      },
      CALENDAR,
    );
    return event.toString();
  });
  return foldLines(events.join(''));
}
