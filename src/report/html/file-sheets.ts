import { PREMIUMS } from '../../calculation/premium.js';
import type { QuarterResult } from '../../calculation/simulation.js';
import { localRate } from '../../i18n/numbers.js';
import type { Euro } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import type { SimulationAnswer } from '../answer-formats.js';
import { applicablePremiums } from '../applicable-premiums.js';
import { moneyOf } from '../client/money.js';
import { viewOfAnswer } from '../client-page.js';
import { explanationLines } from '../terminal/explanation.js';
import type { View } from '../terminal/view.js';
import { fileSheet, list, notes, part, table } from './page.js';
import { receipt } from './receipt.js';
import { type Html, joinHtml, NOTHING, template } from './template.js';

/** What follows the page for the client: the reasons with their sources, the quarters, every derivation, the receipt. */
export function fileSheets(answer: SimulationAnswer): Html[] {
  const view = viewOfAnswer(answer);
  const { messages, simulation } = view;
  const { file } = messages.page;
  const warnings = simulation.warnings.map(view.warning);
  const parts = [
    reasons(view),
    warnings.length === 0 ? NOTHING : part({ title: file.warnings, body: list({ items: warnings }) }),
    simulation.quarters.length === 0 ? NOTHING : quarters(view),
    derivation(view),
    receipt([simulation], view.parameters, view.language),
  ];
  return [fileSheet({ title: file.title, parts: joinHtml(parts) })];
}

/** Each condition of each premium with its outcome, its reason and its source. */
function reasons(view: View): Html {
  const { simulation, messages } = view;
  const { file } = messages.page;
  const { statuses } = messages.explain;
  const seen = new Set<string>();
  const tables = PREMIUMS.flatMap((premium) => {
    const checks = simulation.verdicts[premium].checks.filter(({ id }) => !seen.has(id));
    for (const { id } of checks) seen.add(id);
    if (checks.length === 0) return [];
    return table({
      caption: `${file.reasons}${messages.report.colon}${messages.premiums[premium]}`,
      labels: file.condition,
      columns: [{ heading: file.outcome }, { heading: file.reason }, { heading: file.source }],
      rows: checks.map((check) => ({
        label: capitalise(messages.conditionNames[check.id]),
        cells: [statuses[check.status], view.reason(check), messages.sources[check.source] ?? check.source],
      })),
    });
  });
  return joinHtml(tables);
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every quarter with its amounts. */
function quarters({ simulation, messages, language }: View): Html {
  const { page, report } = messages;
  const { headings } = report;
  const flat = (text: string) => text.replace(/-\n/, '').replace('\n', ' ');
  const isSelfEmployed = simulation.dossier.employerType === 'self-employed';
  const premiums = applicablePremiums(simulation);
  const wages = isSelfEmployed ? [] : (['referenceWage', 'cap', 'cappedReferenceWage'] as const);
  const show = (amount: Euro | null) => moneyOf(amount, language).text;
  const cells = (quarter: QuarterResult) => [
    ...wages.map((key) => show(quarter[key])),
    ...premiums.map((premium) => show(quarter.premiums[premium])),
    show(quarter.total),
  ];
  const { totals } = simulation;
  const names = [...wages.map((key) => page.file[key]), ...premiums.map((premium) => messages.premiums[premium])];
  return joinHtml([
    table({
      caption: page.file.quarters,
      labels: headings.quarter,
      columns: [
        { heading: headings.number, isNumber: true },
        { heading: page.file.rate, isNumber: true },
        ...[...names, flat(headings.total)].map((heading) => ({ heading, isNumber: true })),
      ],
      rows: simulation.quarters.map((quarter) => ({
        label: `${formatQuarter(quarter.quarter)}${quarter.projected ? '*' : ''}`,
        cells: [String(quarter.number), localRate(quarter.rate, language), ...cells(quarter)],
      })),
      total: {
        label: page.amounts.total,
        cells: [
          '',
          '',
          ...wages.map((key) => (key === 'referenceWage' ? show(totals.employerCost) : '')),
          ...premiums.map((premium) => show(totals.premiums[premium])),
          show(totals.total),
        ],
      },
      isLong: true,
    }),
    notes({ items: simulation.quarters.some(({ projected }) => projected) ? [report.projectedMark] : [] }),
  ]);
}

interface Derived {
  readonly text: string;
  readonly steps: string[];
}

/** The explanation of every number, as on the terminal, with each part as a list. */
function derivation(view: View): Html {
  const { simulation, parameters, language, style } = view;
  const [, ...lines] = explanationLines(simulation, parameters, language, { ...style, width: Number.MAX_SAFE_INTEGER });
  const parts: { title: string; items: Derived[] }[] = [];
  let isTitle = false;
  for (const line of lines) {
    const items = parts.at(-1)?.items;
    if (line === '') isTitle = true;
    else if (isTitle) {
      parts.push({ title: line, items: [] });
      isTitle = false;
    } else if (/^ {4}/.test(line)) items?.at(-1)?.steps.push(line.trim());
    else items?.push(...splitSources(line).map((text) => ({ text: text.replace(/^• /, ''), steps: [] })));
  }
  return part({ title: view.messages.page.file.derivation, body: derived({ parts }) });
}

/** The sources are on one line: each gets one of its own. */
const splitSources = (line: string): string[] =>
  line.startsWith('[1]') ? line.split(/ {3}(?=\[\d+\] )/) : [line.trim()];

const derived = template<{
  readonly parts: readonly { readonly title: string; readonly items: readonly Derived[] }[];
}>(`
<div class="derivation">
<% for (const { title, items } of it.parts) { %>
<h3><%= title %></h3>
<ul><% for (const { text, steps } of items) { %><li><%= text %><% if (steps.length > 0) { %><ul><% for (const step of steps) { %><li><%= step %></li><% } %></ul><% } %></li><% } %></ul>
<% } %>
</div>`);
