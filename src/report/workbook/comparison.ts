import { catalogFor } from '../../i18n/catalogs.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { MOST_SIDE_BY_SIDE } from '../grid.js';
import { comparedQuarters } from './compared-quarters.js';
import { comparisonSheet } from './comparison-sheet.js';
import { gridSheet } from './grid-sheet.js';
import type { Sheet } from './sheet.js';
import { writeWorkbook } from './write-workbook.js';

/**
 * Writes the answer about several dossiers as a workbook: what differs, the years side by side as sums of the quarters,
 * the differences as formulas, and a table of totals where two fields or more vary.
 */
export function comparisonWorkbook(answer: ComparisonAnswer): Promise<Uint8Array> {
  const { all, grid, language, letterhead } = answer;
  const messages = catalogFor(language);
  const quarters = comparedQuarters(all, messages);
  const sheets: Sheet[] = [];
  if (grid !== null) sheets.push(gridSheet(grid, answer, quarters, messages));
  // more variants of a grid do not fit next to each other
  if (grid === null || all.length <= MOST_SIDE_BY_SIDE) sheets.push(comparisonSheet(answer, quarters, messages));
  return writeWorkbook([...sheets, quarters.sheet], messages.compare.title(all.length), letterhead.date, language);
}
