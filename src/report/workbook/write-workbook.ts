import { writeXlsx } from 'hucre/xlsx';
import type { Language } from '../../i18n/language.js';
import type { IsoDate } from '../../primitives/date.js';
import { VERSION } from '../../version.js';
import type { Sheet } from './sheet.js';
import { stylesFor } from './styles.js';

/**
 * Writes sheets as an .xlsx file; the same sheets and day give the same bytes.
 * Texts are written in their cells as texts, so that none of them is ever a formula.
 */
export function writeWorkbook(
  sheets: readonly Sheet[],
  title: string,
  date: IsoDate,
  language: Language,
): Promise<Uint8Array> {
  const styles = stylesFor(language);
  const day = new Date(`${date}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map((sheet) => sheet.toWriteSheet(styles)),
    stringMode: 'inline',
    properties: { title, creator: `imw ${VERSION}`, created: day, modified: day },
  });
}
