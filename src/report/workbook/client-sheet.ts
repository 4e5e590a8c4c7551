import type { SheetChart } from 'hucre/xlsx';
import { type ClientPage, clientPage } from '../client-page.js';
import { escapeControlCharacters } from '../terminal/style.js';
import { premiumChart } from './chart.js';
import { choice, equals, type Formula, isAbove, joined, literal } from './formula.js';
import type { Inputs } from './input-sheet.js';
import type { QuarterRow } from './quarter-sheet.js';
import { Sheet } from './sheet.js';
import type { WorkbookBasis } from './workbook-basis.js';
import type { SumRow, YearKey, YearSums } from './year-sheet.js';

const LABEL_COLUMNS = 1;
const CHART_ROWS = 15;

/**
 * Makes the sheet for the client from the client's page: its amounts refer to the calculating sheets, and sentences with
 * amounts make place for a note when an input is changed, since a sentence is not computed again.
 */
export function clientSheet(
  quarters: readonly QuarterRow[],
  quarterSheet: Sheet,
  sums: YearSums,
  inputs: Inputs,
  basis: WorkbookBasis,
): Sheet {
  const page = clientPage(basis);
  const { words } = basis;
  const sheet = new Sheet(words.sheets.client, { widths: [27, 16, 21, 17, 15, 19, 15], onOnePage: true });
  const unlessChanged = (text: string): Formula =>
    choice(equals(inputs.changed, 0), textFormula(text), words.client.seeInputs);
  heading(page, sheet);
  sheet.wide(choice(equals(inputs.changed, 0), '', words.client.changed), 'note');
  const dependent = inputLabels(basis);
  part(page.who.title, sheet);
  for (const { label, text } of page.who.items) {
    const shown = dependent.includes(label) ? unlessChanged(text) : text;
    labelled(label, shown, sheet);
  }
  premiums(page, sums, basis.messages, sheet);
  if (page.noAmounts !== null) sheet.wide(page.noAmounts, 'text');
  amounts(page, sums, sheet);
  if (page.amounts !== null) addChart(premiumChart(quarters, quarterSheet, basis), sheet);
  list(page.changes.title, page.changes.items.map(unlessChanged), sheet);
  list(page.assumptions.title, page.assumptions.items, sheet);
  list(
    page.confidence.title,
    page.confidence.items.map(({ text }) => unlessChanged(text)),
    sheet,
  );
  steps(page, sheet);
  sheet.next++;
  sheet.wide(page.indicative, 'bold');
  return sheet;
}

function heading({ title, office, about }: ClientPage, sheet: Sheet): void {
  sheet.height(sheet.wide(title, 'title'), 24);
  if (office !== null) for (const text of [office.name, ...office.contact]) sheet.wide(text, 'text');
  for (const { label, text } of about) labelled(label, text, sheet);
}

function part(title: string, sheet: Sheet): void {
  sheet.next++;
  const row = sheet.wide(title, 'heading');
  for (let column = 2; column <= sheet.form.widths.length; column++) sheet.put(row, column, '', 'heading');
}

/** A label in the first column, and its text over the others. */
function labelled(label: string, text: Formula | string, sheet: Sheet): void {
  const row = sheet.next;
  const columns = sheet.form.widths.length;
  sheet.put(row, 1, label, 'label');
  sheet.put(row, 2, text, 'wrapped');
  sheet.merge(row, 1 + LABEL_COLUMNS, columns);
  sheet.height(row, lineHeight(textOf(text), 17 * (columns - LABEL_COLUMNS)));
}

const textOf = (text: Formula | string): string => (typeof text === 'string' ? text : String(text.value));
const lineHeight = (text: string, width: number): number => 15 * Math.max(1, Math.ceil((1.05 * text.length) / width));

function list(title: string, items: readonly (Formula | string)[], sheet: Sheet): void {
  if (items.length === 0) return;
  part(title, sheet);
  const width = sheet.form.widths.reduce((sum, one) => sum + one, 0);
  for (const item of items) sheet.height(sheet.wide(item, 'wrapped'), lineHeight(textOf(item), width));
}

/** The labels of what follows from inputs. */
function inputLabels({ messages }: WorkbookBasis): readonly string[] {
  const { fields } = messages.page;
  return [
    fields.advice,
    fields.evaluation,
    fields.fraction,
    fields.gross_monthly,
    fields.year_end_premium,
    fields.contributions_monthly,
    fields.reductions_monthly,
    fields.contract_start,
    fields.contract_end,
  ];
}

function premiums(
  { premiums: { title, items } }: ClientPage,
  { total }: YearSums,
  { report, outcomes }: WorkbookBasis['messages'],
  sheet: Sheet,
): void {
  part(title, sheet);
  for (const { premium, name, outcome, outcomeText, amount, reasons, needed, alternatives } of items) {
    const row = sheet.next;
    sheet.put(row, 1, name, 'label');
    const cell = total?.sums.get(premium);
    // a guidance premium that is not applicable becomes so when a need for guidance is chosen
    const canBecome = outcome === 'not-applicable' && cell;
    sheet.put(row, 2, canBecome ? choice(isAbove(cell, 0), outcomes.eligible, outcomeText) : outcomeText, 'wrapped');
    sheet.merge(row, 2, 4);
    if (amount !== null && cell) sheet.put(row, 5, cell, 'euro');
    if (canBecome) sheet.put(row, 5, choice(isAbove(cell, 0), cell, ''), 'euro');
    if (outcome === 'eligible') continue;
    const notMet = outcome === 'not-eligible' ? report.notMet : '';
    for (const [label, texts] of [
      [notMet, reasons],
      [report.needed, needed],
      ['', alternatives],
    ] as const)
      for (const [index, text] of texts.entries()) labelled(index === 0 ? label : '', text, sheet);
  }
}

const isYearKey = (key: string, row: SumRow): key is YearKey => row.sums.has(key as YearKey);

function amounts({ amounts: table }: ClientPage, sums: YearSums, sheet: Sheet): void {
  if (table === null) return;
  part(table.title, sheet);
  const head = sheet.row([
    [table.labels, 'heading'],
    ...table.columns.map(({ heading: text }) => [text, 'headingOfNumbers'] as const),
  ]);
  sheet.height(head, 32);
  const groups = table.grouping === 'calendar' ? sums.calendarYears : sums.years;
  const total = table.grouping === 'calendar' ? sums.calendarTotal : sums.total;
  const line = (label: string, from: SumRow | null | undefined, kind: '' | 'Partial' | 'Total') => {
    const row = sheet.next;
    sheet.put(row, 1, label, `label${kind}`);
    table.columns.forEach(({ key }, index) => {
      const cell = from && isYearKey(key, from) ? from.sums.get(key) : undefined;
      sheet.put(row, 2 + index, cell ?? '', `euro${kind}`);
    });
  };
  table.rows.forEach(({ label, isPartial }, index) => {
    line(label, groups[index], isPartial ? 'Partial' : '');
  });
  line(table.total.label, total, 'Total');
  for (const note of table.notes) sheet.wide(note, 'note');
}

/** The chart over rows of its own. */
function addChart(chart: Omit<SheetChart, 'anchor'>, sheet: Sheet): void {
  const from = sheet.next;
  sheet.chart({
    ...chart,
    anchor: { from: { row: from, col: 0 }, to: { row: from + CHART_ROWS, col: sheet.form.widths.length } },
  });
  sheet.next = from + CHART_ROWS + 1;
}

function steps({ steps: { title, intro, items, headings } }: ClientPage, sheet: Sheet): void {
  part(title, sheet);
  if (intro !== null) sheet.wide(intro, 'bold');
  const write = (cells: readonly [string, string, string], look: 'wrapped' | 'bold') => {
    const row = sheet.next;
    const [what, where, when] = cells;
    sheet.put(row, 1, what, look);
    sheet.merge(row, 1, 4);
    sheet.put(row, 5, where, look);
    sheet.put(row, 6, when, look);
    sheet.merge(row, 6, 7);
    sheet.height(row, Math.max(lineHeight(what, 80), lineHeight(where, 15), lineHeight(when, 33)));
  };
  write(['', headings.where, headings.when], 'bold');
  for (const { text, where, when } of items) write([text, where ?? '', when ?? ''], 'wrapped');
}

/** The most characters of a text in a formula. */
const MOST_LITERAL = 250;

/** A text of any length in a formula; it has words of the program only. */
function textFormula(text: string): Formula {
  const pieces = escapeControlCharacters(text).match(new RegExp(`[^]{1,${MOST_LITERAL}}`, 'gu')) ?? [''];
  return pieces.length === 1 ? literal(pieces[0] ?? '') : joined(...pieces);
}
