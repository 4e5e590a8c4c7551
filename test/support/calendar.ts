import ICAL from 'ical.js';
import ical from 'node-ical';

/** An event of a calendar file. */
export interface FoundEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** The events that one library finds in a calendar file. */
function eventsOfMozilla(file: string): FoundEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, startDate, summary, description } = new ICAL.Event(component);
    if (!startDate.isDate) throw new Error('not an event of a whole day');
    return { uid, sequence, day: startDate.toString(), summary, description };
  });
}

/** The events that another library finds in it. */
function eventsOfNodeIcal(file: string): FoundEvent[] {
  return Object.values(ical.sync.parseICS(file)).flatMap((component) => {
    if (component?.type !== 'VEVENT') return [];
    const { uid, sequence, start, summary, description, datetype } = component;
    if (datetype !== 'date') throw new Error('not an event of a whole day');
    const day = `${start.getFullYear()}-${twoDigits(start.getMonth() + 1)}-${twoDigits(start.getDate())}`;
    return { uid, sequence: Number(sequence), day, summary: String(summary), description: String(description) };
  });
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The events of a file, which two libraries find alike. */
export function eventsIn(file: string): FoundEvent[] {
  const found = eventsOfMozilla(file);
  const others = eventsOfNodeIcal(file);
  if (JSON.stringify(found) !== JSON.stringify(others))
    throw new Error(`two libraries differ: ${JSON.stringify([found, others], null, 1)}`);
  return found;
}
