import Table from 'cli-table3';
import { type Style, symbol } from './style.js';

/** A column: its heading (a newline breaks it) and the side its cells stand on. */
export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

const GAPS = [2, 1];

/**
 * Draws a table without frames: headings, a rule, the rows, and, where there is a last row that adds up the
 * others, a rule above it. Where it does not fit the width, every row becomes a list of its cells.
 */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total: readonly string[] | null,
  style: Style,
): string[] {
  const all = total ? [...rows, total] : rows;
  for (const gap of GAPS) {
    const lines = drawGrid(columns, all, gap);
    const width = Math.max(...lines.map((line) => line.length));
    if (width > style.width) continue;
    const headingLines = Math.max(...columns.map(({ heading }) => heading.split('\n').length));
    const rule = symbol('rule', style).repeat(width);
    const body = lines.slice(headingLines);
    if (total) body.splice(-1, 0, rule);
    return [...lines.slice(0, headingLines).map((line) => style.colour.bold(line)), rule, ...body];
  }
  return drawList(columns, all);
}

const NO_FRAME = [
  'top',
  'top-mid',
  'top-left',
  'top-right',
  'bottom',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left',
  'left-mid',
  'mid',
  'mid-mid',
  'right',
  'right-mid',
  'middle',
] as const;

function drawGrid(columns: readonly Column[], rows: readonly (readonly string[])[], gap: number): string[] {
  const table = new Table({
    chars: Object.fromEntries(NO_FRAME.map((name) => [name, name === 'middle' ? ' '.repeat(gap) : ''])),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map(({ align }) => align),
  });
  table.push(
    columns.map(({ heading, align }) => ({ content: heading, hAlign: align, vAlign: 'bottom' as const })),
    ...rows.map((row) => [...row]),
  );
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function drawList(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const labels = columns.map(({ heading }) => heading.replace(/-?\n/g, (at) => (at === '\n' ? ' ' : '')));
  const labelWidth = Math.max(...labels.map((label) => label.length));
  const valueWidth = Math.max(...rows.flat().map((cell) => cell.length));
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, at) =>
      cell === '' ? [] : [`${(labels[at] ?? '').padEnd(labelWidth)}  ${cell.padStart(valueWidth)}`],
    ),
  ]);
}
