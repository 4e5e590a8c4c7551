import type { QuarterResult } from '../../calculation/simulation.js';
import { countsYearEnd } from '../../dossier/wage-in-quarter.js';
import { readLastStepLater } from '../../explain/readings.js';
import { displayValue } from '../../i18n/format.js';
import { localAmount, localDate, localRate, signedDifference } from '../../i18n/numbers.js';
import { compareEuro, type Euro, isZeroEuro, subtractEuro, ZERO_EURO } from '../../primitives/euro.js';
import { firstDay, formatQuarter, lastDay } from '../../primitives/quarter.js';
import { groupBy } from '../group-by.js';
import { perMonth } from '../monthly.js';
import { premiumChanges } from '../premium-changes.js';
import { yearParts } from '../year-parts.js';
import { estimateInWords, movedAmounts, type View } from './view.js';
import { partialNote } from './year-cells.js';

/** Warnings that the marks of the table already show. */
const SHOWN_OTHERWISE = ['PROJECTED_QUARTERS', 'START_AFTER_KNOWN'];

/** An earlier simulation that a screen compares with, and what was changed since. */
export interface Since {
  readonly total: Euro;
  /** `Begeleiding: hoog → midden`, one for each answer. */
  readonly changes: readonly string[];
}

/** The sentences below the table of a screen, the most important first. */
export const screenSentences = (view: View, ownValues: readonly string[], since: Since | null): string[] => [
  ...(since === null ? [] : [differenceSentence(since, view)]),
  ...(view.simulation.quarters.length > 0
    ? [...partialNote(view), ...changeSentences(view), ...netCostSentences(view)]
    : [view.messages.report.noAmountsBeforeMeasure]),
  ...warningSentences(view),
  ...contributionSentences(view),
  ...movedSentences(view),
  ...ownValues,
  ...serviceSentences(view),
  ...otherReadingSentences(view),
];

const isLess = (one: Euro, other: Euro): boolean => compareEuro(one, other) < 0;

/** When the premium drops or rises, and to what: another rate, or another fixed part of the guidance premium. */
function changeSentences({ simulation, messages: { screen, report }, language }: View): string[] {
  const { dossier } = simulation;
  const drops: string[] = [];
  const rises: string[] = [];
  const show = (amount: Euro) => localAmount(amount, language);
  const add = (changes: string[], to: string, { quarter, total }: QuarterResult) => {
    const isYearEnd = countsYearEnd(quarter) && !isZeroEuro(dossier.yearEndPremium ?? ZERO_EURO);
    const notes = [changes.length === 0 ? screen.inThatQuarter : '', isYearEnd ? screen.withYearEndPremium : ''];
    changes.push(screen.changeTo(formatQuarter(quarter), to, show(total), notes.filter(Boolean).join(' ')));
  };
  for (const { quarter, rate, guidance } of premiumChanges(simulation)) {
    if (rate !== null) add(rate === 'drop' ? drops : rises, localRate(quarter.rate, language), quarter);
    // where both change in the same direction, the percentage says enough
    if (guidance !== null && guidance !== rate)
      add(guidance === 'drop' ? drops : rises, screen.guidanceOf(show(quarter.premiums.guidancePremium)), quarter);
  }
  const named = (name: string, changes: readonly string[]) =>
    changes.length === 0 ? [] : [`${name}${report.colon}${changes.join(', ')}`];
  return [...named(screen.drops, drops), ...named(screen.rises, rises)];
}

/** The net cost per month, years with the same one together; none for a self-employed person. */
function netCostSentences(view: View): string[] {
  const { simulation, group, messages, language, style } = view;
  const { screen, report } = messages;
  const costs = yearParts(simulation, group).flatMap(({ year, netCost, quarters }) =>
    netCost === null ? [] : [{ year, text: localAmount(perMonth(netCost, quarters.length), language) }],
  );
  if (costs.length === 0) return [];
  const groups = [...groupBy(costs, ({ text }) => text)].map(([text, same]) => {
    const numbers = same.map(({ year }) => year);
    const isRange = numbers.length > 1 && (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) === numbers.length - 1;
    const dash = style.ascii ? '-' : '–';
    return screen.inYears(text, isRange ? `${numbers[0]}${dash}${numbers.at(-1)}` : numbers.join(', '));
  });
  return [`${screen.netMonthly}${report.colon}${groups.join(', ')}`];
}

/** The first value that may be a mistake, and how many more there are. */
function warningSentences({ simulation: { warnings }, messages: { screen }, warning }: View): string[] {
  const [first, ...others] = warnings.filter(({ code }) => !SHOWN_OTHERWISE.includes(code));
  if (!first) return [];
  return [`! ${warning(first)}${others.length === 0 ? '' : ` ${screen.moreWarnings(others.length)}`}`];
}

/** What was estimated, for which worker and category; or that entered contributions have no reductions. */
function contributionSentences(view: View): string[] {
  const { simulation, messages, language } = view;
  const { dossier, assumptions } = simulation;
  const { screen } = messages;
  const found = estimateInWords(view);
  if (!found) return assumptions.includes('reductions_monthly') ? [screen.noReductions] : [];
  const status = displayValue('worker_status', dossier.workerStatus ?? 'white-collar', language);
  const category = dossier.rszCategory ?? (assumptions.includes('rsz_category') ? '1' : null);
  const about = [status, ...(category === null ? [] : [screen.category(category)])].join(', ');
  const { rate, base, contributions, reductions, quarter } = found;
  return [screen.estimate(about, contributions, rate, base, reductions, quarter)];
}

function movedSentences(view: View): string[] {
  const [first, ...others] = movedAmounts(view);
  return first === undefined ? [] : [view.messages.screen.moved(first, others.length)];
}

/** The days of the term that do not count, since the person is not in service. */
function serviceSentences({ simulation: { dossier, term }, messages: { screen }, language }: View): string[] {
  const { contractStart, contractEnd } = dossier;
  const from =
    contractStart !== null && contractStart > firstDay(term.start) ? localDate(contractStart, language) : null;
  const to = contractEnd !== null && contractEnd < lastDay(term.end) ? localDate(contractEnd, language) : null;
  return from === null && to === null ? [] : [screen.serviceDays(from, to)];
}

/** The confidence in euro: what the other reading of an open question changes. */
function otherReadingSentences({ simulation, parameters, messages, language }: View): string[] {
  const other = readLastStepLater(simulation, parameters);
  if (other === null) return [];
  const isMore = isLess(ZERO_EURO, other.difference);
  const amount = isMore ? other.difference : subtractEuro(ZERO_EURO, other.difference);
  return [messages.screen.otherReading(other.quarter, localAmount(amount, language), isMore)];
}

const differenceSentence = (
  { total, changes }: Since,
  { simulation: { totals }, messages: { screen, report }, language }: View,
): string => {
  const difference = signedDifference(total, totals.total, language);
  return `${report.headings.total}${report.colon}${screen.fromFirst(difference, changes.join(', '))}`;
};
