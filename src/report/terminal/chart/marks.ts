import type { Simulation } from '../../../calculation/simulation.js';
import type { Messages } from '../../../i18n/catalog.js';
import { formatQuarter, type Quarter } from '../../../primitives/quarter.js';
import { groupBy } from '../../group-by.js';
import { type PremiumChange, premiumChanges } from '../../premium-changes.js';
import { type Style, symbol } from '../style.js';
import type { View } from '../view.js';

/** A mark on the axis of quarters, and what it means. */
export interface Mark {
  readonly quarter: Quarter;
  readonly character: string;
  readonly meaning: string;
}

const stepSymbol = (direction: PremiumChange['direction'], style: Style): string =>
  symbol(direction === 'drop' ? 'drop' : 'rise', style);

/** The quarters in which the premium drops or rises. */
export const stepMarks = ({ simulation, messages: { chart }, style }: View): Mark[] =>
  premiumChanges(simulation).map(({ quarter: { quarter }, direction }) => ({
    quarter,
    character: stepSymbol(direction, style),
    meaning: chart[direction],
  }));

/** The milestones that are in the term, and its last quarter. */
export function milestoneMarks({ simulation, messages }: View): Mark[] {
  const { milestones, term } = simulation;
  return [
    ...milestones.map(({ id, from }) => mark(id, from, messages.milestones[id], messages)),
    mark('end', term.end, messages.chart.end, messages),
  ].filter(({ quarter }) => isInTerm(quarter, simulation));
}

const mark = (id: keyof Messages['chart']['marks'], quarter: Quarter, meaning: string, { chart }: Messages): Mark => ({
  quarter,
  character: chart.marks[id],
  meaning,
});

const isInTerm = (quarter: Quarter, { term }: Simulation): boolean => quarter >= term.start && quarter <= term.end;

/** What the marks of steps mean, each kind once with its quarters: `v drop: 2028-Q1, 2028-Q4`. */
export const stepLegend = (marks: readonly Mark[], { messages: { report } }: View): string[] =>
  [...groupBy(marks, ({ character }) => character)].map(([character, same]) => {
    const quarters = same.map(({ quarter }) => formatQuarter(quarter)).join(', ');
    return `${character} ${same[0].meaning}${report.colon}${quarters}`;
  });

/** What the other marks mean: `E 2028-Q4: an evaluation can be requested`. */
export const milestoneLegend = (marks: readonly Mark[], { messages: { report } }: View): string[] =>
  marks.map(({ quarter, character, meaning }) => `${character} ${formatQuarter(quarter)}${report.colon}${meaning}`);
