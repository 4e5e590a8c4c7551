import { PREMIUMS } from '../../../calculation/premium.js';
import type { QuarterResult } from '../../../calculation/simulation.js';
import { localNumber } from '../../../i18n/numbers.js';
import { compareEuro, euroFromCents, formatEuro, isZeroEuro, sumEuro, ZERO_EURO } from '../../../primitives/euro.js';
import { formatQuarter, yearOf } from '../../../primitives/quarter.js';
import { pack, wrap } from '../text.js';
import type { View } from '../view.js';
import { type Cell, stackedColumn } from './blocks.js';
import { charactersOf, FILL_COLOURS } from './chart-style.js';
import { type Mark, milestoneLegend, milestoneMarks, stepLegend, stepMarks } from './marks.js';
import { type Scale, scaleFor } from './scale.js';

const CELLS_PER_STEP = 2;
/** The most columns from one quarter to the next. */
const WIDEST = 9;

/** Where the quarters of a chart are: the columns from one to the next, and those of a bar. */
interface Layout {
  readonly perQuarter: number;
  readonly bar: number;
}

/** The column of a quarter's mark, from the axis: the middle of its bar. */
const markColumn = (index: number, { perQuarter, bar }: Layout): number =>
  index * perQuarter + Math.floor((bar - 1) / 2);

/**
 * A chart of the premium by quarter: wage on guidance premium, or the support premium, with amounts on the one axis, and
 * on the other one the quarters with drops and milestones. No line is wider than the terminal.
 */
export function quarterChart(view: View): string[] {
  const { simulation, messages, style } = view;
  const { chart, report } = messages;
  const { quarters } = simulation;
  if (quarters.length === 0) return wrap(report.noAmountsBeforeMeasure, style.width);
  const most = quarters.reduce((top, { total }) => (compareEuro(total, top) > 0 ? total : top), ZERO_EURO);
  const title = wrap(chart.perQuarter(firstProjected(quarters)), style.width);
  const head = title.map((line) => style.colour.bold(line));
  if (isZeroEuro(most)) return [...head, ...wrap(chart.noPremium, style.width)];
  const scale = scaleFor(most);
  const labels = axisLabels(scale, view);
  const labelWidth = Math.max(...labels.map((label) => label.length));
  const room = style.width - labelWidth - 2;
  const perQuarter = Math.min(WIDEST, Math.floor(room / quarters.length));
  const layout = { perQuarter, bar: Math.max(1, perQuarter - 1) };
  const { tick, line, corner, rule } = charactersOf(style).axis;
  const columns = quarters.map((quarter) => columnOf(quarter, scale, view));
  const rows = labels.map((label, row) => {
    const cells = columns.map((column) => drawCells(column[row], layout, view)).join('');
    return `${label.padStart(labelWidth)} ${label === '' ? line : tick}${cells}`.trimEnd();
  });
  const steps = stepMarks(view);
  const milestones = milestoneMarks(view);
  const indent = ' '.repeat(labelWidth + 2);
  return [
    ...head,
    ...rows.reverse(),
    `${'0'.padStart(labelWidth)} ${corner}${place(steps, quarters, layout, rule)}`,
    `${indent}${place(milestones, quarters, layout, ' ')}`.trimEnd(),
    `${indent}${yearLabels(quarters, layout)}`.trimEnd(),
    ...legend(view, [...stepLegend(steps, view), ...milestoneLegend(milestones, view)]),
  ];
}

/** The amount at the top of each row of cells, from below; empty where the axis has none there. */
function axisLabels({ step, count }: Scale, { language }: View): string[] {
  const show = (cents: number) => localNumber(formatEuro(euroFromCents(cents)), language);
  const isWhole = step % 100 === 0;
  return Array.from({ length: count * CELLS_PER_STEP }, (_, row) => {
    if ((row + 1) % CELLS_PER_STEP !== 0) return '';
    const label = show(((row + 1) / CELLS_PER_STEP) * step);
    return isWhole ? label.slice(0, -'.00'.length) : label;
  });
}

const columnOf = ({ premiums, total }: QuarterResult, { step, count }: Scale, { style }: View): Cell[] =>
  stackedColumn(
    { shaded: premiums.guidancePremium, solid: sumEuro([premiums.wagePremium, premiums.supportPremium]), total },
    { cents: step, cells: CELLS_PER_STEP },
    count * CELLS_PER_STEP,
    style,
  );

function drawCells(found: Cell | undefined, { perQuarter, bar }: Layout, { style }: View): string {
  const { fill, character } = found ?? { fill: 'solid', character: ' ' };
  const drawn = character.repeat(bar);
  return `${character === ' ' ? drawn : style.colour[FILL_COLOURS[fill]](drawn)}${' '.repeat(perQuarter - bar)}`;
}

/** A line with the marks at the columns of their quarters. */
function place(marks: readonly Mark[], quarters: readonly QuarterResult[], layout: Layout, empty: string): string {
  const line = Array.from({ length: quarters.length * layout.perQuarter }, () => empty);
  for (const { quarter, character } of marks) {
    const index = quarters.findIndex((one) => one.quarter === quarter);
    line[markColumn(index, layout)] = character;
  }
  return line.join('');
}

/** The calendar years below their first quarters, where there is room for four digits and a space. */
function yearLabels(quarters: readonly QuarterResult[], { perQuarter }: Layout): string {
  const years = quarters.map(({ quarter }) => yearOf(quarter));
  let line = '';
  for (const year of new Set(years)) {
    const width = years.filter((one) => one === year).length * perQuarter;
    line += (width > String(year).length ? String(year) : '').padEnd(width);
  }
  return line;
}

const firstProjected = (quarters: readonly QuarterResult[]): string | null => {
  const first = quarters.find(({ projected }) => projected);
  return first ? formatQuarter(first.quarter) : null;
};

/** What the fills and the marks mean. */
function legend({ simulation, messages, style }: View, marks: readonly string[]): string[] {
  const fills = PREMIUMS.filter((premium) =>
    simulation.quarters.some(({ premiums }) => !isZeroEuro(premiums[premium])),
  ).map((premium) => {
    const fill = premium === 'guidancePremium' ? 'shaded' : 'solid';
    return `${style.colour[FILL_COLOURS[fill]](charactersOf(style).fills[fill])} ${messages.premiums[premium]}`;
  });
  return [fills.join('   '), ...pack(marks, style.width).flatMap((text) => wrap(text, style.width))];
}
