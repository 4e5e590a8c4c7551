import Table from 'cli-table3';
import { type Style, symbol } from './style.js';
import { wrap } from './text.js';

/** A column: its heading, which can have line breaks, and the alignment of its cells. */
export interface TableColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** A column of texts. */
export const left = (heading: string): TableColumn => ({ heading, align: 'left' });

/** A column of numbers. */
export const right = (heading: string): TableColumn => ({ heading, align: 'right' });

/** The content of a table: columns, rows, and a last row with the totals where there are any. */
export interface TableContent {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
}

const GAPS = [2, 1];

/**
 * Draws a table without a frame: headings, a rule, the rows, a rule, the totals. Of several contents the first that
 * fits the width is drawn; where none does, every row becomes a list of its cells.
 *
 * @param contents the widest first
 * @param asList the content of that list, where it is not the last one
 */
export function drawTable(contents: readonly TableContent[], style: Style, asList = contents.at(-1)): string[] {
  for (const content of contents)
    for (const gap of GAPS) {
      const lines = drawGrid(content, gap);
      const width = Math.max(...lines.map((line) => line.length));
      if (width <= style.width) return drawRules(lines, content, width, style);
    }
  return asList ? drawList(asList) : [];
}

/** Whether a content can be drawn as a table of that width. */
export const fitsAsTable = (content: TableContent, { width }: Style): boolean =>
  GAPS.some((gap) => drawGrid(content, gap).every((line) => line.length <= width));

/** The widths to which the labels of rows are broken where a table is too wide. */
const LABEL_WIDTHS = [Number.POSITIVE_INFINITY, 30, 24, 16];

/**
 * Draws a table of rows that start with a label; where it is too wide, the labels are broken into lines.
 *
 * @param names the headings of the other columns
 */
export function drawLabelled(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  style: Style,
  total?: readonly string[],
): string[] {
  const columns = [left(''), ...names.map(right)];
  const contents = LABEL_WIDTHS.map((width): TableContent => {
    const broken = ([label = '', ...cells]: readonly string[]) => [wrap(label, width).join('\n'), ...cells];
    return { columns, rows: rows.map(broken), ...(total && { total: broken(total) }) };
  });
  return drawTable(contents, style, contents[0]);
}

function drawRules(lines: readonly string[], { columns, total }: TableContent, width: number, style: Style): string[] {
  const headingLines = Math.max(...columns.map(({ heading }) => heading.split('\n').length));
  const rule = symbol('rule', style).repeat(width);
  return [
    ...lines.slice(0, headingLines).map((line) => style.colour.bold(line)),
    rule,
    ...(total ? [...lines.slice(headingLines, -1), rule, ...lines.slice(-1)] : lines.slice(headingLines)),
  ];
}

/** The parts of the frame of a table, as cli-table3 names them. */
const FRAME = [
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right',
  'left left-mid mid mid-mid right right-mid',
].flatMap((names) => names.split(' '));

const allRows = ({ rows, total }: Omit<TableContent, 'columns'>) => (total ? [...rows, total] : rows);

function drawGrid({ columns, ...content }: TableContent, gap: number): string[] {
  const table = new Table({
    chars: { ...Object.fromEntries(FRAME.map((name) => [name, ''])), middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map(({ align }) => align),
  });
  table.push(
    columns.map(({ heading, align }) => ({ content: heading, hAlign: align, vAlign: 'bottom' as const })),
    ...allRows(content).map((row) => [...row]),
  );
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function drawList({ columns, ...content }: TableContent): string[] {
  const all = allRows(content).map((row) => row.map((cell) => cell.replaceAll('\n', '/')));
  const labels = columns.map(({ heading }) => heading.replace(/-?\n/g, (at) => (at === '\n' ? ' ' : '')));
  const labelWidth = Math.max(...labels.map((label) => label.length));
  const valueWidth = Math.max(...all.flat().map((cell) => cell.length));
  return all.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, at) =>
      cell === '' ? [] : [`${(labels[at] ?? '').padEnd(labelWidth)}  ${cell.padStart(valueWidth)}`],
    ),
  ]);
}
