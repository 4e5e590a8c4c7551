import type { AnyField } from '../../../dossier/fields.js';
import { localAmount } from '../../../i18n/numbers.js';
import { centsOf, type Euro, ZERO_EURO } from '../../../primitives/euro.js';
import type { PrintedComparison } from '../../answer-formats.js';
import { type ComparedDossier, comparedYears, formatComparedField } from '../../comparison.js';
import { type Grid, MOST_SIDE_BY_SIDE, showGridValue } from '../../grid.js';
import { yearLabel } from '../comparison-amounts.js';
import { section } from '../text.js';
import type { Screen } from '../view.js';
import { horizontalBar } from './blocks.js';
import { FILL_COLOURS } from './chart-style.js';

/** A bar of a chart: what it is of, and its amount. */
interface Bar {
  readonly label: string;
  readonly amount: Euro;
}

/** The most of a line that labels take. */
const LABEL_PART = 0.4;

/** The totals of compared dossiers as bars, and their premiums by year; of a large grid only the totals. */
export function variantsChart({ all, grid, group }: PrintedComparison, screen: Screen): string[] {
  const { messages, style } = screen;
  const isSideBySide = all.length <= MOST_SIDE_BY_SIDE;
  const varied = grid && !isSideBySide ? variedFields(grid) : [];
  const nameOf = (one: ComparedDossier) => (varied.length === 0 ? one.name : valuesOf(one, varied, screen));
  const totals = all.map((one) => ({ label: nameOf(one), amount: one.simulation.totals.total }));
  const years = isSideBySide ? comparedYears(all, group) : [];
  const labels = years.map(({ year, partial }) => yearLabel(year, partial, group, screen));
  const labelWidth = Math.max(...labels.map((label) => label.length));
  const yearBars = years.flatMap(({ parts }, at) => {
    const label = (labels[at] ?? '').padEnd(labelWidth);
    return all.map(({ name }, index) => ({
      label: `${index === 0 ? label : ' '.repeat(label.length)}  ${name}`,
      amount: parts[index]?.total ?? ZERO_EURO,
    }));
  });
  const title = group === 'term' ? messages.compare.perYear : messages.tables.comparedByCalendar.perYear;
  return [
    ...section(messages.tables.grid, drawBars(totals, screen), style),
    ...section(title, drawBars(yearBars, screen), style),
  ];
}

const variedFields = ({ down, across, tables }: Grid): AnyField[] => [
  down.field,
  across.field,
  ...(tables[0]?.fixed.map(({ field }) => field) ?? []),
];

/** The values by which a variant differs from the others, since so many letters say nothing. */
const valuesOf = (one: ComparedDossier, varied: readonly AnyField[], { language }: Screen): string =>
  varied.map((field) => showGridValue({ field, value: formatComparedField(one, field) }, language)).join(', ');

/** Bars of the same scale below each other, each with its amount. */
function drawBars(bars: readonly Bar[], { language, style }: Screen): string[] {
  const texts = bars.map(({ amount }) => localAmount(amount, language));
  const longest = Math.max(...bars.map(({ label }) => label.length));
  const labelWidth = Math.min(longest, Math.floor(style.width * LABEL_PART));
  const cells = style.width - labelWidth - Math.max(...texts.map((text) => text.length)) - 2;
  const most = Math.max(1, ...bars.map(({ amount }) => centsOf(amount)));
  return bars.map(({ label, amount }, index) => {
    const bar = horizontalBar(amount, { cents: most, cells }, style);
    return `${shorten(label, labelWidth).padEnd(labelWidth)} ${style.colour[FILL_COLOURS.solid](bar)}${bar === '' ? '' : ' '}${texts[index]}`;
  });
}

const shorten = (label: string, width: number): string =>
  label.length <= width ? label : `${label.slice(0, width - 3)}...`;
