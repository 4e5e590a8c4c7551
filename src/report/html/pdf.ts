import type { ComparisonAnswer, SimulationAnswer } from '../answer-formats.js';
import { comparisonPage } from './comparison.js';
import { simulationPage } from './simulation.js';

/** The report about one dossier as the printer of the run prints it. */
export const simulationPdf = (answer: SimulationAnswer): Promise<Uint8Array> =>
  answer.printToPdf(simulationPage(answer));

/** The comparison as the printer of the run prints it. */
export const comparisonPdf = (answer: ComparisonAnswer): Promise<Uint8Array> =>
  answer.printToPdf(comparisonPage(answer));
