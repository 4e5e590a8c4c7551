import { localAmount } from '../../i18n/numbers.js';
import { ZERO_EURO } from '../../primitives/euro.js';
import type { SimulationAnswer } from '../answer-formats.js';
import { quarterBars, quarterSummary } from '../charts/quarters.js';
import type { AmountKey, AmountTable } from '../client/amounts.js';
import type { PremiumAnswer } from '../client/premiums.js';
import type { Step } from '../client/steps.js';
import { type ClientPage, viewOfAnswer } from '../client-page.js';
import { chartFigure } from './chart-figure.js';
import { closing, facts, firstSheet, letterhead, list, notes, pair, part, table } from './page.js';
import { type Html, joinHtml, NOTHING, template } from './template.js';

/** The texts that take two columns of the facts. */
const LONG_TEXT = 42;

/** The first sheet: the page for the client, with its chart. */
export function clientSheet(page: ClientPage, answer: SimulationAnswer): Html {
  const { who, premiums, amounts, noAmounts, assumptions, confidence, steps } = page;
  const parts = [
    letterhead(page),
    part({
      title: who.title,
      body: facts({ items: who.items.map((item) => ({ ...item, isWide: item.text.length > LONG_TEXT })) }),
    }),
    part({ title: premiums.title, body: premiumCards({ items: premiums.items }) }),
    ...(amounts === null ? [list({ items: noAmounts === null ? [] : [noAmounts] })] : [amountsOf(amounts)]),
    ...(amounts === null ? [] : [chartOf(page, answer)]),
    pair({
      first: part({ title: assumptions.title, body: list({ items: assumptions.items }) }),
      second:
        confidence.items.length === 0
          ? NOTHING
          : part({ title: confidence.title, body: list({ items: confidence.items.map(({ text }) => text) }) }),
    }),
    part({ title: steps.title, body: stepList({ ...steps, items: steps.items.map(shownStep) }) }),
    closing({ text: page.indicative }),
  ];
  return firstSheet({ isDense: lengthOf(page) > MOST_CHARACTERS, parts: joinHtml(parts) });
}

/** So many characters, next to the table and the chart, fit on a sheet of A4 in the usual size. */
const MOST_CHARACTERS = 3_000;

/** How much there is on a page, in characters: its tables and charts are always about as large. */
function lengthOf({ who, premiums, assumptions, confidence, steps, changes }: ClientPage): number {
  const texts = [
    ...who.items.map(({ text }) => text),
    ...premiums.items.flatMap(({ reasons, needed, alternatives }) => [...reasons, ...needed, ...alternatives]),
    ...assumptions.items,
    ...confidence.items.map(({ text }) => text),
    ...steps.items.flatMap(({ text, where, when }) => [text, where ?? '', when ?? '']),
    ...changes.items,
  ];
  return texts.reduce((sum, { length }) => sum + length, 0);
}

const STRONG: readonly AmountKey[] = ['total'];

const amountsOf = ({ title, labels, columns, rows, total, notes: remarks }: AmountTable): Html =>
  joinHtml([
    table({
      caption: title,
      labels,
      columns: columns.map(({ key, heading }) => ({ heading, isNumber: true, isStrong: STRONG.includes(key) })),
      rows: rows.map(({ label, isPartial, cells }) => ({ label, isPartial, cells: cells.map(({ text }) => text) })),
      total: { label: total.label, cells: total.cells.map(({ text }) => text) },
    }),
    notes({ items: remarks }),
  ]);

function chartOf({ changes }: ClientPage, answer: SimulationAnswer): Html {
  const { simulation } = answer;
  const { messages, language } = viewOfAnswer(answer);
  const bars = quarterBars(simulation, messages, language);
  const show = (index: number) => localAmount(simulation.quarters[index]?.total ?? ZERO_EURO, language);
  const summary = [quarterSummary(simulation, messages, show), ...changes.items].join(' ');
  // on a telephone there is room for the years only
  const narrow = { ...bars, categories: bars.categories.map((label) => label.split('\n')[1] ?? '') };
  return joinHtml([
    chartFigure(messages.page.chart.title, summary, bars, narrow),
    changes.items.length === 0 ? NOTHING : changeList(changes),
  ]);
}

const changeList = template<{ readonly title: string; readonly items: readonly string[] }>(
  `<ol class="changes" aria-label="<%= it.title %>"><% for (const item of it.items) { %><li><%= item %></li><% } %></ol>`,
);

const premiumCards = template<{ readonly items: readonly PremiumAnswer[] }>(`
<div class="premiums">
<% for (const { name, outcome, outcomeText, amount, reasons, needed, alternatives } of it.items) { %>
<div class="premium <%= outcome %>">
<h3><%= name %></h3>
<p class="outcome"><%= outcome === 'eligible' ? '✔ ' : outcome === 'not-eligible' ? '✘ ' : '– ' %><%= outcomeText %></p>
<% if (amount) { %><p class="amount"><%= amount.text %> EUR</p><% } %>
<% if (outcome === 'eligible') { %><p class="why"><%= reasons.join('; ') %></p><% } else { %>
<ul class="why"><% for (const reason of [...reasons, ...needed, ...alternatives]) { %><li><%= reason %></li><% } %></ul><% } %>
</div>
<% } %>
</div>`);

interface ShownStep {
  readonly text: string;
  readonly about: string;
}

const shownStep = ({ text, where, when }: Step): ShownStep => ({
  text,
  about: [where, when].filter((one) => one !== null).join('; '),
});

const stepList = template<{ readonly intro: string | null; readonly items: readonly ShownStep[] }>(`
<% if (it.intro) { %><p><%= it.intro %></p><% } %>
<ol class="steps"><% for (const { text, about } of it.items) { %><li><span><%= text %></span><span class="where"><%= about %></span></li><% } %></ol>`);
