import { localAmount } from '../../i18n/numbers.js';
import { ZERO_EURO } from '../../primitives/euro.js';
import type { SimulationAnswer } from '../answer-formats.js';
import { narrowQuarterBars, quarterBars, quarterSummary } from '../charts/quarters.js';
import type { AmountKey, AmountTable } from '../client/amounts.js';
import type { PremiumAnswer } from '../client/premiums.js';
import type { Step } from '../client/steps.js';
import { type ClientPage, viewOfAnswer } from '../client-page.js';
import { chartFigure } from './chart-figure.js';
import { closing, type Density, facts, firstSheet, letterhead, list, notes, pair, part, table } from './page.js';
import { type Html, joinHtml, NOTHING, template } from './template.js';

/** The texts that take two columns of the facts. */
const LONG_TEXT = 42;

/** The first sheet: the page for the client, with its chart. */
export function clientSheet(page: ClientPage, answer: SimulationAnswer): Html {
  const { who, premiums, amounts, noAmounts, assumptions, confidence, steps } = page;
  const assumed = part({ title: assumptions.title, body: list({ items: assumptions.items }) });
  const parts = [
    letterhead(page),
    part({
      title: who.title,
      body: facts({ items: who.items.map((item) => ({ ...item, isWide: item.text.length > LONG_TEXT })) }),
    }),
    part({
      title: premiums.title,
      body: premiumCards({ items: premiums.items, between: viewOfAnswer(answer).messages.page.between }),
    }),
    ...(amounts === null ? [] : [amountsOf(amounts)]),
    ...(noAmounts === null ? [] : [remark({ text: noAmounts })]),
    ...(amounts === null ? [] : [chartOf(page, answer)]),
    confidence.items.length === 0
      ? assumed
      : pair({
          first: assumed,
          second: part({ title: confidence.title, body: list({ items: confidence.items.map(({ text }) => text) }) }),
        }),
    part({ title: steps.title, body: stepList(steps) }),
    closing({ text: page.indicative }),
  ];
  return firstSheet({ density: densityOf(page), parts: joinHtml(parts) });
}

/** How much is on a page, next to its table and its chart, above which its print is smaller. */
const DENSE_FROM = 4_600;
const TIGHT_FROM = 5_250;
/** What a page without a table and a chart has room for in addition. */
const ROOM_OF_AMOUNTS = 1_500;
/** What a text takes in addition to its characters: the rest of its last line. */
const REST_OF_LINE = 40;

function densityOf({
  amounts,
  office,
  about,
  who,
  premiums,
  assumptions,
  confidence,
  steps,
  changes,
}: ClientPage): Density {
  const texts = [
    ...(office?.contact ?? []),
    ...about.map(({ text }) => text),
    ...who.items.map(({ text }) => text),
    ...premiums.items.flatMap(({ reasons, needed, alternatives }) => [...reasons, ...needed, ...alternatives]),
    ...assumptions.items,
    ...confidence.items.map(({ text }) => text),
    ...steps.items.map(({ text, when }) => `${text} ${when}`),
    ...changes.items,
  ];
  const size = texts.reduce((sum, { length }) => sum + length + REST_OF_LINE, amounts === null ? -ROOM_OF_AMOUNTS : 0);
  return size > TIGHT_FROM ? 'tight' : size > DENSE_FROM ? 'dense' : 'usual';
}

const STRONG: readonly AmountKey[] = ['total'];

const amountsOf = ({ title, labels, columns, rows, total, notes: remarks }: AmountTable): Html =>
  joinHtml([
    table({
      caption: title,
      labels,
      columns: columns.map(({ key, heading }) => ({ heading, isNumber: true, isStrong: STRONG.includes(key) })),
      rows: rows.map(({ label, isPartial, cells }) => ({ label, isPartial, cells: cells.map(({ text }) => text) })),
      isByPeriod: true,
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
  const narrow = narrowQuarterBars(simulation, messages, language);
  return joinHtml([
    chartFigure(messages.page.chart.title, summary, bars, narrow),
    changes.items.length === 0 ? NOTHING : changeList(changes),
  ]);
}

const remark = template<{ readonly text: string }>(`<p class="none"><%= it.text %></p>`);

const changeList = template<{ readonly title: string; readonly items: readonly string[] }>(
  `<ol class="changes" aria-label="<%= it.title %>"><% for (const item of it.items) { %><li><%= item %></li><% } %></ol>`,
);

const premiumCards = template<{ readonly items: readonly PremiumAnswer[]; readonly between: string }>(`
<div class="premiums">
<% for (const { name, outcome, outcomeText, amount, period, reasons, needed, alternatives } of it.items) { %>
<div class="premium <%= outcome %>">
<h3><%= name %></h3>
<p class="outcome"><%= outcome === 'eligible' ? '✔ ' : outcome === 'not-eligible' ? '✘ ' : '– ' %><%= outcomeText %></p>
<% if (amount) { %><p class="amount"><%= amount.text %> EUR <span class="period"><%= period %></span></p><% } %>
<% if (outcome === 'eligible') { %><p class="why"><%= reasons.join(it.between) %></p><% } else { %>
<ul class="why"><% for (const reason of [...reasons, ...needed, ...alternatives]) { %><li><%= reason %></li><% } %></ul><% } %>
</div>
<% } %>
</div>`);

const stepList = template<{ readonly intro: string | null; readonly items: readonly Step[] }>(`
<% if (it.intro) { %><p><%= it.intro %></p><% } %>
<ol class="steps"><% for (const { text, when } of it.items) { %><li><%= text %><% if (when) { %> <span class="when"><%= when %></span><% } %></li><% } %></ol>`);
