import type { Messages } from '../../i18n/catalog.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { commonOf, type Grid, MOST_SIDE_BY_SIDE, showGridValue } from '../grid.js';
import type { ComparedQuarters } from './compared-quarters.js';
import { sentences } from './compared-sentences.js';
import { Sheet } from './sheet.js';

/** Makes the sheet of the totals of variants: a table for each value of what is neither down nor across. */
export function gridSheet(
  { down, across, tables }: Grid,
  answer: ComparisonAnswer,
  quarters: ComparedQuarters,
  messages: Messages,
): Sheet {
  const { calculating: words, fields } = messages;
  const { language } = answer;
  const sheet = new Sheet(words.sheets.grid, { widths: [40, ...across.values.map(() => 20)], isLandscape: true });
  sheet.wide(messages.tables.grid, 'bold');
  for (const table of tables) {
    sheet.next++;
    const common = commonOf(table, messages, language).join(', ');
    if (common !== '') sheet.wide(common, 'bold');
    const head = sheet.row([
      [`${fields[down.field.name]} ↓   ${fields[across.field.name]} →`, 'heading'],
      ...across.values.map(
        (value) => [showGridValue({ field: across.field, value }, language), 'headingOfNumbers'] as const,
      ),
    ]);
    sheet.height(head, 32);
    table.rows.forEach((row, index) => {
      const value = down.values[index] ?? null;
      sheet.row([
        [showGridValue({ field: down.field, value }, language), 'label'],
        ...row.map((dossier) => [quarters.total(dossier) ?? 0, 'euro'] as const),
      ]);
    });
  }
  sheet.next++;
  // next to a sheet that has the dossiers next to each other, they are there
  if (answer.all.length > MOST_SIDE_BY_SIDE) sentences(answer, sheet);
  sheet.wide(messages.page.indicative, 'bold');
  return sheet;
}
