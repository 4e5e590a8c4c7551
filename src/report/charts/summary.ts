import type { Premium } from '../../calculation/premium.js';
import type { TotalClass } from '../summary/classes.js';
import { countText, type SummaryView } from '../summary/tables.js';
import type { Bars } from './bar-chart.js';
import { TONES } from './quarters.js';

/**
 * The premiums by calendar year, on top of each other.
 * @param names the names of the premiums in the legend
 */
export function calendarYearBars(
  { answer, language, premiums }: SummaryView,
  names: Readonly<Record<Premium, string>>,
): Bars {
  const years = [...answer.picture.calendarYears];
  return {
    language,
    unit: 'euro',
    categories: years.map(([year]) => String(year)),
    series: premiums.map((premium) => ({
      name: names[premium],
      tone: TONES[premium],
      values: years.map(([, sums]) => sums.premiums[premium]),
    })),
  };
}

/** How many dossiers have a total in each class; a label has the lower limit above the upper one. */
export function distributionBars(classes: readonly TotalClass[], view: SummaryView): Bars {
  const { messages, language } = view;
  const limit = (euro: number) => countText(euro, view);
  return {
    language,
    unit: 'count',
    categories: classes.map(({ from, to }) => (to === null ? `≥ ${limit(from)}` : `${limit(from)}\n– ${limit(to)}`)),
    series: [
      {
        name: messages.summary.headings.dossiers,
        tone: 'neutral',
        values: classes.map(({ count }) => count),
      },
    ],
  };
}
