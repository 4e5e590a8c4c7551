import { PREMIUMS } from '../../calculation/premium.js';
import { amountOf } from '../../calculation/simulation.js';
import { localAmount } from '../../i18n/numbers.js';
import type { Euro } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { yearParts } from '../year-parts.js';
import { keysFor } from './amount-cells.js';
import { type Since, screenSentences } from './screen-sentences.js';
import { showName, symbol } from './style.js';
import { drawTable, left, right, type TableContent } from './table.js';
import { wrap } from './text.js';
import { reasonsNotMet, VERDICT_COLOURS } from './verdicts.js';
import type { View } from './view.js';
import { periodCell, projectionMark, rateCell, yearCell } from './year-cells.js';

/** The most lines of a screen: with the menu below it, a terminal of 24 lines shows all of it. */
const MOST_LINES = 18;
const GAP = '   ';

/**
 * The result on one screen of 80 columns: verdicts, years with an amount per month, total, drops, net cost, estimate,
 * what changes amounts without being in the dossier, and the confidence in euro.
 *
 * @param ownValues short sentences about what changes amounts without being in the dossier
 */
export function screenLines(view: View, ownValues: readonly string[], since: Since | null = null): string[] {
  const { simulation, style } = view;
  const head = [title(view), ...verdictsInShort(view), ...whyNot(view)];
  const table = simulation.quarters.length > 0 ? yearsPerMonth(view) : [];
  const sentences = screenSentences(view, ownValues, since);
  const wrapped = (texts: readonly string[]) => texts.flatMap((text) => wrap(text, style.width));
  const lines = [...head, ...table, ...wrapped(sentences)];
  if (lines.length <= MOST_LINES) return lines;
  // the rules of the table give way first, then the lines between the sentences, then what the report says too
  const rule = symbol('rule', style);
  const rows = table.filter((line) => !line.startsWith(rule.repeat(GAP.length)));
  const fitting = [...head, ...rows, ...wrapped(sentences)];
  if (fitting.length <= MOST_LINES) return fitting;
  const dense = [...head, ...rows, ...wrapped([sentences.join(` ${symbol('bullet', style)} `)])];
  return dense.length <= MOST_LINES ? dense : [...dense.slice(0, MOST_LINES - 1), view.messages.screen.more];
}

function title({ simulation: { dossier, term, quarters }, messages: { screen, report }, style }: View): string {
  const id = dossier.id === null ? '' : ` ${showName(dossier.id)}`;
  const period = screen.period(formatQuarter(term.start), formatQuarter(term.end));
  const projection = quarters.some(({ projected }) => projected) ? ` (${screen.projected})` : '';
  const rest = `${report.colon}${period}${projection}`;
  const room = style.width - screen.title.length - rest.length;
  const shown = id.length > room ? `${id.slice(0, Math.max(0, room - 3))}...` : id;
  return style.colour.bold(`${screen.title}${shown}${rest}`);
}

/** Why premiums are not eligible: what is not met, for each. */
function whyNot(view: View): string[] {
  const { simulation, messages, style } = view;
  const { premiums, report } = messages;
  return PREMIUMS.filter((premium) => simulation.verdicts[premium].outcome === 'not-eligible').flatMap((premium) =>
    wrap(
      `${report.notMet} (${premiums[premium]})${report.colon}${reasonsNotMet(premium, view).join('; ')}`,
      style.width,
    ),
  );
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

/** The table by year of the term or calendar year; the amount per month is for reading only. */
const yearsPerMonth = (view: View): string[] => {
  const contents = [false, true].map((isNarrow) => yearContent(view, isNarrow));
  return drawTable(contents, view.style, contents[0]);
};

/** @param isNarrow without periods and percentages */
function yearContent(view: View, isNarrow: boolean): TableContent {
  const { simulation, messages, language } = view;
  const { headings } = messages.report;
  const short = messages.screen.headings;
  const keys = keysFor(simulation, ['wagePremium', 'guidancePremium', 'total'] as const);
  const show = (amount: Euro) => localAmount(amount, language);
  const wide = <T>(...cells: T[]): T[] => (isNarrow ? [] : cells);
  return {
    columns: [
      (isNarrow ? left : right)(headings.year),
      ...wide(left(headings.period), right('%')),
      ...keys.map((key) => right(key === 'total' ? headings.total : short[key])),
      right(short.monthly),
    ],
    rows: yearParts(simulation, view.group).map((year) => [
      `${yearCell(year, view)}${isNarrow ? projectionMark(year.quarters) : ''}`,
      ...wide(periodCell(year, view), rateCell(year.quarters, view)),
      ...keys.map((key) => show(amountOf(year, key))),
      show(year.monthly),
    ]),
    total: [
      ...(isNarrow ? [headings.total] : ['', headings.total, '']),
      ...keys.map((key) => show(amountOf(simulation.totals, key))),
      '',
    ],
  };
}
