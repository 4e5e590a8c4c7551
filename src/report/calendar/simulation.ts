import { catalogFor } from '../../i18n/catalogs.js';
import type { SimulationAnswer } from '../answer-formats.js';
import { AROUND, writeEvents } from './icalendar.js';
import { hasOwnId } from './identity.js';
import { keyDatesOf } from './key-dates.js';

/** The key dates of a dossier as a calendar file. */
export const simulationCalendar = ({ simulation, language, parameters, letterhead }: SimulationAnswer): string =>
  AROUND.header + writeEvents(simulation, letterhead.date, { language, parameters, line: null }) + AROUND.footer;

/** That the file has no dates, or that a calendar does not recognise them in a later file. */
export function calendarNotes({ simulation, language }: SimulationAnswer): string[] {
  const { calendar } = catalogFor(language);
  if (keyDatesOf(simulation).length === 0) return [calendar.nothing];
  return hasOwnId(simulation.dossier) ? [] : [calendar.withoutId(null)];
}
