import { PREMIUMS } from '../../calculation/premium.js';
import { amountOf, type QuarterResult, type YearResult } from '../../calculation/simulation.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import { readLastStepLater } from '../../explain/readings.js';
import { localAmount, localNumber, localRate, signedDifference } from '../../i18n/numbers.js';
import { compareEuro, type Euro, isZeroEuro, subtractEuro, ZERO_EURO } from '../../primitives/euro.js';
import { formatQuarter, QUARTERS_PER_YEAR } from '../../primitives/quarter.js';
import { ratePercentage } from '../../primitives/rate.js';
import { product, ratio } from '../../primitives/ratio.js';
import { groupBy } from '../group-by.js';
import { escapeControlCharacters, symbol } from './style.js';
import { drawTable, left, right } from './table.js';
import { wrap } from './text.js';
import { VERDICT_COLOURS } from './verdicts.js';
import { estimateLines, movedAmounts, type View } from './view.js';

/** The most lines of a screen: with the menu below it, a terminal of 24 lines shows all of it. */
const MOST_LINES = 18;
const MONTH_OF_YEAR = ratio('share', 1, 12);
const GAP = '   ';

/** An earlier simulation that a screen compares with, and what was changed since. */
export interface Since {
  readonly total: Euro;
  /** `Begeleiding: hoog → midden`, one for each answer. */
  readonly changes: readonly string[];
}

/**
 * The result on one screen of 80 columns: verdicts, years with an amount per month, total, drops, net cost, estimate,
 * what changes amounts without being in the dossier, and the confidence in euro.
 *
 * @param ownValues short sentences about what changes amounts without being in the dossier
 */
export function screenLines(view: View, ownValues: readonly string[], since: Since | null = null): string[] {
  const { simulation, messages, style } = view;
  const hasAmounts = simulation.quarters.length > 0;
  const texts = [
    ...(hasAmounts ? [...dropLines(view), ...netCostLines(view)] : [messages.report.noAmountsBeforeMeasure]),
    ...estimateLines(view, messages.screen.estimate),
    ...movedLine(view),
    ...ownValues,
    ...otherReadingLines(view),
    ...(since === null ? [] : [differenceLine(since, view)]),
  ];
  const head = [title(view), ...verdictsInShort(view)];
  const table = hasAmounts ? yearsPerMonth(view) : [];
  const rest = texts.flatMap((text) => wrap(text, style.width));
  const lines = [...head, ...table, ...rest];
  // the rules of the table give way first
  const rule = symbol('rule', style);
  return lines.length <= MOST_LINES ? lines : lines.filter((line) => !line.startsWith(rule.repeat(GAP.length)));
}

function title({ simulation: { dossier, term, quarters }, messages: { screen, report }, style }: View): string {
  const id = dossier.id === null ? '' : ` ${escapeControlCharacters(maskPersonalNumbers(dossier.id))}`;
  const period = screen.period(formatQuarter(term.start), formatQuarter(term.end));
  const projection = quarters.some(({ projected }) => projected) ? ` (${screen.projected})` : '';
  return style.colour.bold(`${screen.title}${id}${report.colon}${period}${projection}`);
}

/** The verdicts, as many to a line as fit. */
function verdictsInShort({ simulation, messages, style }: View): string[] {
  const { premiums, outcomes, report } = messages;
  const lines: { readonly text: string; readonly width: number }[] = [];
  for (const premium of PREMIUMS) {
    const { outcome } = simulation.verdicts[premium];
    const plain = `${symbol(outcome, style)} ${premiums[premium]}${report.colon}${outcomes[outcome]}`;
    const text = style.colour[VERDICT_COLOURS[outcome]](plain);
    const last = lines.at(-1);
    const joined = (last?.width ?? style.width) + GAP.length + plain.length;
    if (last && joined <= style.width) lines.splice(-1, 1, { text: `${last.text}${GAP}${text}`, width: joined });
    else lines.push({ text, width: plain.length });
  }
  return lines.map(({ text }) => text);
}

/** The table by year; the amount per month is for reading only. */
function yearsPerMonth(view: View): string[] {
  const { simulation, messages, language, style } = view;
  const { headings } = messages.report;
  const short = messages.screen.headings;
  const keys =
    simulation.dossier.employerType === 'self-employed'
      ? (['supportPremium'] as const)
      : (['wagePremium', 'guidancePremium', 'total'] as const);
  const show = (amount: Euro) => localAmount(amount, language);
  const content = {
    columns: [
      right(headings.year),
      left(headings.period),
      right('%'),
      ...keys.map((key) => right(key === 'total' ? headings.total : short[key])),
      right(short.monthly),
    ],
    rows: simulation.years.map((year) => {
      const quarters = quartersOf(year, simulation.quarters);
      const mark = quarters.some(({ projected }) => projected) ? '*' : '';
      const rates = new Set(quarters.map(({ rate }) => localNumber(ratePercentage(rate), language)));
      return [
        String(year.year),
        `${formatQuarter(year.from)}${style.ascii ? '-' : '–'}${formatQuarter(year.to)}${mark}`,
        [...rates].join('/'),
        ...keys.map((key) => show(amountOf(year, key))),
        show(product(year.total, MONTH_OF_YEAR)),
      ];
    }),
    total: ['', headings.total, '', ...keys.map((key) => show(amountOf(simulation.totals, key))), ''],
  };
  return drawTable([content], style);
}

const quartersOf = ({ year }: YearResult, quarters: readonly QuarterResult[]): readonly QuarterResult[] =>
  quarters.slice((year - 1) * QUARTERS_PER_YEAR, year * QUARTERS_PER_YEAR);

/** When the premium drops, and to what: to which rate, and the premiums of the first quarter with it. */
function dropLines({ simulation: { quarters }, messages: { screen, report }, language }: View): string[] {
  const drops = quarters.filter((quarter, index) => {
    const before = quarters[index - 1];
    if (!before || isZeroEuro(quarter.total)) return false;
    return quarter.rate.numerator < before.rate.numerator || isLess(quarter.guidanceFixed, before.guidanceFixed);
  });
  if (drops.length === 0) return [];
  const texts = drops.map(({ quarter, rate, total }, index) =>
    screen.dropTo(formatQuarter(quarter), localRate(rate, language), localAmount(total, language), index === 0),
  );
  return [`${screen.drops}${report.colon}${texts.join(', ')}`];
}

const isLess = (one: Euro, other: Euro): boolean => compareEuro(one, other) < 0;

/** The net cost per month, years with the same one together; none for a self-employed person. */
function netCostLines({ simulation: { years }, messages: { screen, report }, language, style }: View): string[] {
  const costs = years.flatMap(({ year, netCost }) =>
    netCost === null ? [] : [{ year, text: localAmount(product(netCost, MONTH_OF_YEAR), language) }],
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

function movedLine(view: View): string[] {
  const [first, ...others] = movedAmounts(view);
  return first === undefined ? [] : [view.messages.screen.moved(first, others.length)];
}

/** The confidence in euro: what the other reading of an open question changes. */
function otherReadingLines({ simulation, parameters, messages, language }: View): string[] {
  const other = readLastStepLater(simulation, parameters);
  if (other === null) return [];
  const isMore = isLess(ZERO_EURO, other.difference);
  const amount = isMore ? other.difference : subtractEuro(ZERO_EURO, other.difference);
  return [messages.screen.otherReading(other.quarter, localAmount(amount, language), isMore)];
}

const differenceLine = (
  { total, changes }: Since,
  { simulation: { totals }, messages: { screen, report }, language }: View,
): string => {
  const difference = signedDifference(total, totals.total, language);
  return `${report.headings.total}${report.colon}${screen.fromFirst(difference, changes.join(', '))}`;
};
