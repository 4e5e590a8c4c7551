import { localAmount } from '../../i18n/numbers.js';
import type { ComparedDossier } from '../comparison.js';
import { commonOf, type Grid, type GridAxis, showGridValue } from '../grid.js';
import { drawTable, fitsAsTable, left, right, type TableContent } from './table.js';
import { wrap } from './text.js';
import type { Screen } from './view.js';

/** Headings are broken to these widths, where a table is too wide. */
const HEADING_WIDTHS = [Number.POSITIVE_INFINITY, 16, 11];

/** Draws the tables of a grid with the total of each variant. */
export const gridLines = (grid: Grid, screen: Screen): string[] =>
  grid.tables.flatMap((table, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrap(commonOf(table, screen.messages, screen.language).join(', '), screen.style.width).filter(
      (line) => line !== '',
    ),
    ...drawTotals({ down: grid.down, across: grid.across, rows: table.rows }, screen),
  ]);

/** The dossiers of a table with its sides. */
interface Sides {
  readonly down: GridAxis;
  readonly across: GridAxis;
  readonly rows: readonly (readonly ComparedDossier[])[];
}

/** Draws a table; where it is too wide with its sides exchanged, and else in parts with some of its columns each. */
function drawTotals(sides: Sides, screen: Screen): string[] {
  const { down, across, rows } = sides;
  const exchanged: Sides = {
    down: across,
    across: down,
    rows: across.values.map((_, column) => rows.flatMap((row) => row.slice(column, column + 1))),
  };
  const contents = [sides, exchanged].flatMap((one) => HEADING_WIDTHS.map((width) => content(one, width, screen)));
  const fitting = contents.find((one) => fitsAsTable(one, screen.style));
  if (fitting) return drawTable([fitting], screen.style);
  for (let columns = across.values.length - 1; columns > 1; columns--) {
    const parts = inParts(sides, columns).map((part) => content(part, HEADING_WIDTHS.at(-1) ?? 0, screen));
    if (parts.every((part) => fitsAsTable(part, screen.style)))
      return parts.flatMap((part, index) => [...(index === 0 ? [] : ['']), ...drawTable([part], screen.style)]);
  }
  return drawTable(contents.slice(0, 1), screen.style);
}

/** The same with so many columns in each part. */
const inParts = ({ down, across, rows }: Sides, columns: number): Sides[] =>
  Array.from({ length: Math.ceil(across.values.length / columns) }, (_, part) => {
    const from = part * columns;
    return {
      down,
      across: { ...across, values: across.values.slice(from, from + columns) },
      rows: rows.map((row) => row.slice(from, from + columns)),
    };
  });

/** @param headingWidth the most columns of a heading */
function content({ down, across, rows }: Sides, headingWidth: number, screen: Screen): TableContent {
  const { fields } = screen.messages;
  const show = ({ field }: GridAxis, value: string | null) => showGridValue({ field, value }, screen.language);
  const broken = (text: string) => wrap(text, headingWidth).join('\n');
  const side = (text: string) => wrap(text, Math.max(headingWidth, 24)).join('\n');
  return {
    columns: [
      left(`${side(`${fields[across.field.name]} →`)}\n${side(fields[down.field.name])}`),
      ...across.values.map((value) => right(broken(show(across, value)))),
    ],
    rows: rows.map((row, index) => [
      show(down, down.values[index] ?? null),
      ...row.map(({ simulation }) => localAmount(simulation.totals.total, screen.language)),
    ]),
  };
}
