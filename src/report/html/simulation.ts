import type { SimulationAnswer } from '../answer-formats.js';
import { clientPage } from '../client-page.js';
import { clientSheet } from './client-sheet.js';
import { fileSheets } from './file-sheets.js';
import { htmlPage } from './page.js';

/** The report about one dossier: the page for the client, then what is for the file. */
export function simulationPage(answer: SimulationAnswer): string {
  const page = clientPage(answer);
  return htmlPage(answer.language, titleOf(page), [clientSheet(page, answer), ...fileSheets(answer)]);
}

/** The title of the window: what it is about, and for whom. */
const titleOf = ({ title, about }: ReturnType<typeof clientPage>): string =>
  [title, about[0]?.text].filter(Boolean).join(' – ');
