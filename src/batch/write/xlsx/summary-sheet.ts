import { PREMIUMS } from '../../../calculation/premium.js';
import { catalogFor } from '../../../i18n/catalogs.js';
import type { Language } from '../../../i18n/language.js';
import type { Summary } from '../../stats/summary.js';
import { amountCell, EMPTY_CELL, numberCell, textCell } from './cells.js';
import { smallSheet } from './sheet.js';

const WIDTHS = [34, 26, 18, 24];

/** The sheet that says what the run came to: rows, premiums, and why rows were rejected. */
export function summarySheet(summary: Summary, language: Language): Uint8Array {
  const { workbook, premiums, batch } = catalogFor(language);
  const { labels } = workbook;
  const count = (value: number) => numberCell(String(value), 'count');
  const counted = (label: string, value: number) => [textCell(label), count(value)];
  const heading = (...names: string[]) => names.map((name) => textCell(name, null, 'header'));
  const groups = summary.groups();
  return smallSheet(WIDTHS, [
    heading(workbook.sheets.summary, labels.count),
    counted(labels.rows, summary.rows),
    counted(labels.blankRows, summary.blankRows),
    counted(labels.computed, summary.computed),
    counted(labels.rejected, summary.rejected),
    [],
    heading(labels.premium, labels.eligible, labels.sum),
    ...PREMIUMS.map((premium) => {
      const { count: eligible, total } = summary.eligible(premium);
      return [textCell(premiums[premium]), count(eligible), amountCell(total)];
    }),
    [textCell(labels.total, null, 'bold'), EMPTY_CELL, amountCell(summary.total)],
    ...(groups.length > 0 ? [[], heading(labels.code, labels.column, labels.count, labels.firstRows)] : []),
    ...groups.map(({ code, column, count: found, firstRows }) => [
      textCell(code),
      textCell(column),
      count(found),
      textCell(firstRows.join(', ') + (found > firstRows.length ? `, ${batch.more}` : '')),
    ]),
  ]);
}
