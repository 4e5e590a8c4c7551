import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import type { Messages } from '../../i18n/catalog.js';
import { displayValue } from '../../i18n/format.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { type Grid, type GridTable, type GridValue, MOST_SIDE_BY_SIDE } from '../grid.js';
import { escapeControlCharacters } from '../terminal/style.js';
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
  const shown = ({ field, value }: GridValue): string =>
    value === null ? '–' : escapeControlCharacters(displayValue(field.name, value, language));
  sheet.wide(messages.tables.grid, 'bold');
  for (const table of tables) {
    sheet.next++;
    const common = commonOf(table, messages, shown);
    if (common !== '') sheet.wide(common, 'bold');
    const head = sheet.row([
      [`${fields[down.field.name]} ↓   ${fields[across.field.name]} →`, 'heading'],
      ...across.values.map((value) => [shown({ field: across.field, value }), 'headingOfNumbers'] as const),
    ]);
    sheet.height(head, 32);
    table.rows.forEach((row, index) => {
      const value = down.values[index] ?? null;
      sheet.row([
        [shown({ field: down.field, value }), 'label'],
        ...row.map((dossier) => [quarters.total(dossier) ?? 0, 'euro'] as const),
      ]);
    });
  }
  sheet.next++;
  // beside a sheet that has the dossiers next to each other, they are there
  if (answer.all.length > MOST_SIDE_BY_SIDE) sentences(answer, sheet);
  sheet.wide(messages.page.indicative, 'bold');
  return sheet;
}

/** What all dossiers of a table have in common. */
function commonOf(
  { file, fixed }: GridTable,
  { fields, report }: Messages,
  shown: (value: GridValue) => string,
): string {
  const values = fixed.map((one) => `${fields[one.field.name]}${report.colon}${shown(one)}`);
  return [...(file === null ? [] : [escapeControlCharacters(maskPersonalNumbers(file))]), ...values].join(', ');
}
