import type { SimulationAnswer } from '../answer-formats.js';
import { AROUND, writeEvents } from './icalendar.js';

/** The key dates of a dossier as a calendar file. */
export const simulationCalendar = ({ simulation, language, letterhead }: SimulationAnswer): string =>
  AROUND.header + writeEvents(simulation, language, letterhead.date) + AROUND.footer;
