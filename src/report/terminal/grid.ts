import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import { displayValue } from '../../i18n/format.js';
import { localAmount } from '../../i18n/numbers.js';
import type { ComparedDossier } from '../comparison.js';
import type { Grid, GridAxis, GridTable, GridValue } from '../grid.js';
import { escapeControlCharacters } from './style.js';
import { drawTable, left, right, type TableContent } from './table.js';
import { wrap } from './text.js';
import type { Screen } from './view.js';

/** Draws the tables of a grid with the total of each variant; where one is too wide, with its sides exchanged. */
export const gridLines = ({ down, across, tables }: Grid, screen: Screen): string[] =>
  tables.flatMap((table, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrap(commonOf(table, screen), screen.style.width).filter((line) => line !== ''),
    ...drawTable(
      [
        content(down, across, table.rows, screen),
        content(
          across,
          down,
          across.values.map((_, column) => table.rows.flatMap((row) => row.slice(column, column + 1))),
          screen,
        ),
      ],
      screen.style,
    ),
  ]);

function content(
  down: GridAxis,
  across: GridAxis,
  rows: readonly (readonly ComparedDossier[])[],
  screen: Screen,
): TableContent {
  const { fields } = screen.messages;
  const show = ({ field }: GridAxis, value: string | null) => shortValue({ field, value }, screen);
  return {
    columns: [
      left(`${fields[across.field.name]} →\n${fields[down.field.name]}`),
      ...across.values.map((value) => right(show(across, value))),
    ],
    rows: rows.map((row, index) => [
      show(down, down.values[index] ?? null),
      ...row.map(({ simulation }) => localAmount(simulation.totals.total, screen.language)),
    ]),
  };
}

/** What all dossiers of a table have in common: their file, and the values of the other fields. */
function commonOf({ file, fixed }: GridTable, screen: Screen): string {
  const { fields, report } = screen.messages;
  const values = fixed.map((one) => `${fields[one.field.name]}${report.colon}${shortValue(one, screen)}`);
  return [...(file === null ? [] : [escapeControlCharacters(maskPersonalNumbers(file))]), ...values].join(', ');
}

/** A value without the examples in brackets that its name may have. */
const shortValue = ({ field, value }: GridValue, { language }: Screen): string =>
  value === null ? '–' : escapeControlCharacters(displayValue(field.name, value, language).replace(/ \(.*\)$/, ''));
