import { PREMIUMS, type Premium } from '../../calculation/premium.js';
import type { Simulation } from '../../calculation/simulation.js';
import type { Messages } from '../../i18n/catalog.js';
import type { Language } from '../../i18n/language.js';
import { formatQuarter, numberInYear, type Quarter, quarterOfDate, yearOf } from '../../primitives/quarter.js';
import { premiumChanges } from '../premium-changes.js';
import { lastDayInService, milestonesInService } from '../service.js';
import type { Bars, Tone } from './bar-chart.js';

export const TONES: Readonly<Record<Premium, Tone>> = {
  wagePremium: 'wage',
  guidancePremium: 'guidance',
  supportPremium: 'support',
};

/**
 * The premium by quarter: the premiums on top of each other, numbers where the support changes (those of the list of
 * changes), and lines where something can be asked for.
 */
export function quarterBars(simulation: Simulation, messages: Messages, language: Language): Bars {
  const { quarters, verdicts } = simulation;
  const indexOf = (wanted: Quarter) => quarters.findIndex(({ quarter }) => quarter === wanted);
  return {
    language,
    unit: 'euro',
    categories: quarters.map(({ quarter }, index) => categoryOf(quarter, index === 0)),
    series: PREMIUMS.filter((premium) => verdicts[premium].outcome === 'eligible').map((premium) => ({
      name: messages.premiums[premium],
      tone: TONES[premium],
      values: quarters.map(({ premiums }) => premiums[premium]),
    })),
    above: [
      ...premiumChanges(simulation).map(({ quarter }) => quarter.quarter),
      ...lastQuarterInService(simulation),
    ].map((quarter, index) => ({ index: indexOf(quarter), text: String(index + 1) })),
    lines: milestonesInService(simulation).flatMap(({ id, from }) => {
      const index = indexOf(from);
      return index < 0 ? [] : [{ index, text: messages.page.chart.milestones[id] }];
    }),
  };
}

/** The quarter after which the premiums stop before the end of the term. */
function lastQuarterInService(simulation: Simulation): Quarter[] {
  const day = lastDayInService(simulation);
  return day === null ? [] : [quarterOfDate(day)];
}

/** The same for a telephone, where there is room for the years and for short names of the lines only. */
export function narrowQuarterBars(simulation: Simulation, messages: Messages, language: Language): Bars {
  const { quarters } = simulation;
  const bars = quarterBars(simulation, messages, language);
  const short = messages.page.chart.shortMilestones;
  const texts = milestonesInService(simulation).map(({ id }) => short[id]);
  return {
    ...bars,
    categories: quarters.map(({ quarter }) => (numberInYear(quarter) === 1 ? String(yearOf(quarter)) : '')),
    lines: (bars.lines ?? []).map((line, index) => ({ ...line, text: texts[index] ?? line.text })),
  };
}

/** The number of the quarter, with the year below the first one of each. */
const categoryOf = (quarter: Quarter, isFirst: boolean): string =>
  isFirst || numberInYear(quarter) === 1
    ? `Q${numberInYear(quarter)}\n${yearOf(quarter)}`
    : `Q${numberInYear(quarter)}`;

/** The text alternative of the chart. */
export function quarterSummary({ quarters }: Simulation, messages: Messages, show: (index: number) => string): string {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return '';
  const { summary } = messages.page.chart;
  return summary(formatQuarter(first.quarter), formatQuarter(last.quarter), show(0), show(quarters.length - 1));
}
