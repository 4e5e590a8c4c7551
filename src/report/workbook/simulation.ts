import type { SimulationAnswer } from '../answer-formats.js';
import { checkSheet } from './check-sheet.js';
import { clientSheet } from './client-sheet.js';
import { inputSheet } from './input-sheet.js';
import { ParameterSheet } from './parameter-sheet.js';
import { quarterSheet } from './quarter-sheet.js';
import { quarterSteps } from './quarter-steps.js';
import { createStepsSheet } from './steps-sheet.js';
import { workbookBasis } from './workbook-basis.js';
import { writeWorkbook } from './write-workbook.js';
import { yearSheet } from './year-sheet.js';

/**
 * Writes the answer about one dossier as a workbook that calculates: the page for the client, the inputs, every amount as
 * a formula of them and of the parameters, and a check of every formula against the amount that the program computed.
 */
export function simulationWorkbook(answer: SimulationAnswer): Promise<Uint8Array> {
  const basis = workbookBasis(answer);
  const { words, messages, letterhead, language } = basis;
  const inputs = inputSheet(basis);
  const parameters = new ParameterSheet(basis);
  const stepsSheet = createStepsSheet(basis);
  const steps = quarterSteps(inputs, stepsSheet, parameters, basis);
  parameters.finish();
  const quarters = quarterSheet(steps, inputs, basis);
  const years = yearSheet(quarters.rows, basis);
  const check = checkSheet(quarters.rows, years, steps, inputs, basis);
  inputs.sheet.wide(check.status, 'status', 5, STATUS_ROW);
  inputs.sheet.height(STATUS_ROW, 32);
  stepsSheet.next++;
  stepsSheet.wide(words.stepsNote, 'note', 8);
  const client = clientSheet(quarters, years, inputs, check.isRejected, basis);
  const sheets = [client, inputs.sheet, quarters.sheet, years.sheet, stepsSheet, parameters.sheet, check.sheet];
  return writeWorkbook(sheets, messages.page.title, letterhead.date, language);
}

/** The row of the inputs that says whether all is equal. */
const STATUS_ROW = 2;
