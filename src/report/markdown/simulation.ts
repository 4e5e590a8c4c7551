import { catalogFor } from '../../i18n/catalogs.js';
import type { SimulationAnswer } from '../answer-formats.js';
import type { PremiumAnswer } from '../client/premiums.js';
import { type ClientPage, clientPage } from '../client-page.js';
import { aboutLine, signature } from './letterhead.js';
import { blocks, bullets, escapeMarkdown, heading, markdownTable } from './text.js';

/** The page for a client as Markdown, for a mail. */
export function simulationMarkdown(answer: SimulationAnswer): string {
  const page = clientPage(answer);
  const { colon } = catalogFor(answer.language).report;
  const { who, premiums, changes, assumptions, confidence, steps } = page;
  return blocks([
    heading(page.title, 1),
    aboutLine(page.about, colon),
    heading(who.title),
    bullets(who.items.map(({ label, text }) => `${label}${colon}${text}`)),
    heading(premiums.title),
    premiums.items.map((item) => premiumLines(item, colon)).join('\n'),
    ...amountsOf(page),
    ...(changes.items.length === 0 ? [] : [heading(changes.title), bullets(changes.items)]),
    heading(assumptions.title),
    bullets(assumptions.items),
    ...(confidence.items.length === 0
      ? []
      : [heading(confidence.title), bullets(confidence.items.map(({ text }) => text))]),
    heading(steps.title),
    steps.intro && escapeMarkdown(steps.intro),
    steps.items
      .map(
        ({ text, when }, at) =>
          `${at + 1}. ${escapeMarkdown(text)}${when === null ? '' : ` (${escapeMarkdown(when)})`}`,
      )
      .join('\n'),
    `**${escapeMarkdown(page.indicative)}**`,
    signature(page.office),
  ]);
}

function premiumLines(item: PremiumAnswer, colon: string): string {
  const { name, outcome, outcomeText, amount, period, reasons, needed, alternatives } = item;
  const sum = amount === null ? '' : `, **${escapeMarkdown(amount.text)} EUR** ${escapeMarkdown(period)}`;
  const why = outcome === 'eligible' ? [] : [...reasons, ...needed, ...alternatives];
  return [
    `- **${escapeMarkdown(name)}**${colon}${escapeMarkdown(outcomeText)}${sum}`,
    ...why.map((text) => `  - ${escapeMarkdown(text)}`),
  ].join('\n');
}

function amountsOf({ amounts, noAmounts }: ClientPage): (string | null)[] {
  if (amounts === null) return [noAmounts && escapeMarkdown(noAmounts)];
  const { title, labels, columns, rows, total, notes } = amounts;
  const texts = ({ label, cells }: typeof total) => ({ label, cells: cells.map(({ text }) => text) });
  return [
    heading(title),
    markdownTable(
      labels,
      columns.map((column) => column.heading),
      rows.map(texts),
      texts(total),
    ),
    // there are no italics in the table
    escapeMarkdown(notes.at(-1) ?? ''),
  ];
}
