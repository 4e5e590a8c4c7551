import type { InputFormat } from '../read/header.js';
import type { Around, ResultWriter, WriteOptions } from './result-format.js';

/** What is around the events of every calendar file; a test compares it with what the library writes. */
export const CALENDAR_AROUND: Around = {
  header: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//imw//imw//EN\r\nMETHOD:PUBLISH\r\n',
  separator: '',
  footer: 'END:VCALENDAR\r\n',
};

let calendar: typeof import('../../report/calendar/icalendar.js') | null = null;

/** Loads what writes events, before the first writer is created. */
export async function loadCalendar(): Promise<void> {
  calendar ??= await import('../../report/calendar/icalendar.js');
}

/** The key dates of every dossier as events, one after another. */
export function calendarWriter(_input: InputFormat, { language, parameters, day }: WriteOptions): ResultWriter {
  if (!calendar || day === undefined) throw new Error('a calendar needs its day, and loadCalendar() before it');
  const { AROUND, writeEvents } = calendar;
  return {
    ...AROUND,
    separator: '',
    write: ({ line }, simulation, to) => to.append(writeEvents(simulation, day, { language, parameters, line })),
  };
}
