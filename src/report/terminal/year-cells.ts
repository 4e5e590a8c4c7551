import type { QuarterResult } from '../../calculation/simulation.js';
import { localNumber } from '../../i18n/numbers.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { ratePercentage } from '../../primitives/rate.js';
import type { YearPart } from '../year-parts.js';
import { yearParts } from '../year-parts.js';
import { symbol } from './style.js';
import type { View } from './view.js';

const isProjected = ({ projected }: QuarterResult): boolean => projected;

/** A star where some of the quarters are a projection. */
export const projectionMark = (quarters: readonly QuarterResult[]): string => (quarters.some(isProjected) ? '*' : '');

/** A year with a mark where it is partial: `3`, `2026†`. */
export const yearCell = ({ year, partial }: YearPart, { style }: View): string =>
  `${year}${partial ? symbol('partial', style) : ''}`;

/** The quarters of a year: `2026-Q4–2027-Q3`, or `Q1–Q3` of a calendar year; in short only the first one and a dash. */
export function periodCell({ quarters }: YearPart, { style, group }: View, isShort = false): string {
  const dash = style.ascii ? '-' : '–';
  const [from = '', to = ''] = [quarters[0], quarters.at(-1)].map((one) => one && formatQuarter(one.quarter));
  const mark = projectionMark(quarters);
  if (group === 'term') return `${from}${dash}${isShort ? '' : to}${mark}`;
  const inYear = (quarter: string) => quarter.slice(quarter.indexOf('Q'));
  return `${inYear(from)}${from === to ? '' : `${dash}${inYear(to)}`}${mark}`;
}

/** The percentages of some quarters, each once: `40/30`. */
export const rateCell = (quarters: readonly QuarterResult[], { language }: View, between = '/'): string =>
  [...new Set(quarters.map(({ rate }) => localNumber(ratePercentage(rate), language)))].join(between);

/** What the mark of a partial year means: `† 2026 partial: 1 quarter, 2031 partial: 3 quarters`; none without one. */
export function partialNote({ simulation, group, messages: { tables }, style }: View): string[] {
  const partial = yearParts(simulation, group).filter((year) => year.partial);
  const texts = partial.map(({ year, quarters }) => `${year} ${tables.partial(quarters.length)}`);
  return texts.length === 0 ? [] : [`${symbol('partial', style)} ${texts.join(', ')}`];
}

/** What the star means, where a table has one. */
export const projectionNote = ({ simulation, messages }: View): string[] =>
  simulation.quarters.some(isProjected) ? [messages.report.projectedMark] : [];
