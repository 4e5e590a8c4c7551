import type { SheetChart } from 'hucre/xlsx';
import { PREMIUMS } from '../../calculation/premium.js';
import type { QuarterRow } from './quarter-sheet.js';
import { fixedRange, type Sheet } from './sheet.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** Dark and light, so that they differ in black and white as well. */
const COLOURS = { wagePremium: '1F4E79', guidancePremium: '9DC3E6', supportPremium: '1F4E79' } as const;

/** Amounts without cents, and lines to read them by. */
export const AXES: NonNullable<SheetChart['axes']> = {
  x: { majorTickMark: 'none', minorTickMark: 'none' },
  y: { majorTickMark: 'out', minorTickMark: 'none', gridlines: { major: true }, numberFormat: { formatCode: '#,##0' } },
};

/** Makes the chart of the premiums by quarter, stacked; it follows the cells of the quarters. */
export function premiumChart(
  quarters: readonly QuarterRow[],
  sheet: Sheet,
  { messages }: WorkbookBasis,
): Omit<SheetChart, 'anchor'> {
  const [first] = quarters;
  const last = quarters.at(-1);
  if (!first || !last) throw new Error('a chart of no quarters');
  const series = PREMIUMS.flatMap((premium) => {
    const [from, to] = [first.amounts.get(premium), last.amounts.get(premium)];
    if (!from || !to) return [];
    return [
      {
        name: messages.premiums[premium],
        values: fixedRange(sheet, from, to),
        categories: fixedRange(sheet, first.name, last.name),
        color: COLOURS[premium],
      },
    ];
  });
  return {
    type: 'column',
    barGrouping: 'stacked',
    overlap: 100,
    gapWidth: 40,
    title: messages.page.chart.title,
    titleFontSize: 12,
    altText: messages.page.chart.title,
    legend: 'bottom',
    axes: AXES,
    series,
  };
}
