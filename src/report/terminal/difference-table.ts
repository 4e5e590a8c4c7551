import type { Simulation } from '../../calculation/simulation.js';
import type { Formatter } from '../../i18n/format.js';
import { localAmount, signedDifference } from '../../i18n/numbers.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import type { Style } from './style.js';
import { drawTable, right } from './table.js';

/** The total premiums by year of two simulations side by side, with the difference. */
export function differenceTable(
  before: Simulation,
  after: Simulation,
  { messages, language }: Formatter,
  style: Style,
): string[] {
  const { headings } = messages.report;
  const { interview } = messages;
  const amount = (value: Euro) => localAmount(value, language);
  const cells = (first: Euro, second: Euro) => [
    amount(first),
    amount(second),
    signedDifference(first, second, language),
  ];
  const count = Math.max(before.years.length, after.years.length);
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1),
    ...cells(before.years[index]?.total ?? ZERO_EURO, after.years[index]?.total ?? ZERO_EURO),
  ]);
  const content = {
    columns: [headings.year, interview.before, interview.after, interview.change].map(right),
    rows,
    total: [headings.total, ...cells(before.totals.total, after.totals.total)],
  };
  return [style.colour.bold(interview.difference), ...drawTable([content], style)];
}
