import type { SheetChart } from 'hucre/xlsx';
import { type ClientPage, clientPage, viewOfAnswer } from '../client-page.js';
import { escapeControlCharacters } from '../terminal/style.js';
import type { View } from '../terminal/view.js';
import { premiumChart } from './chart.js';
import { inputsByAssumption, inputsByLabel } from './client-inputs.js';
import { choice, equals, type Formula, joined, literal } from './formula.js';
import type { InputField } from './input-rows.js';
import type { Inputs } from './input-sheet.js';
import type { Quarters } from './quarter-sheet.js';
import { Sheet } from './sheet.js';
import type { WorkbookBasis } from './workbook-basis.js';
import type { SumRow, YearKey, YearSums } from './year-sheet.js';

const LABEL_COLUMNS = 1;
const CHART_ROWS = 15;

/** Texts that give way to a note once an input that they rest on is changed. */
interface Texts {
  readonly view: View;
  /** @param fields the inputs that the text rests on: all of them where they are left out */
  from(text: string, fields?: readonly InputField[]): Formula | string;
  /** Texts that rest on all inputs: one note takes the place of all of them. */
  fromAll(texts: readonly string[]): (Formula | string)[];
}

function textsOf({ changed, changedOf }: Inputs, basis: WorkbookBasis): Texts {
  const { seeInputs } = basis.words.client;
  const unlessChanged = (text: string, count: Formula | null, instead = seeInputs) =>
    count === null ? text : choice(equals(count, 0), textFormula(text), instead);
  return {
    view: viewOfAnswer(basis),
    from: (text, fields) => unlessChanged(text, fields === undefined ? changed : changedOf(fields)),
    fromAll: (texts) => texts.map((text, index) => unlessChanged(text, changed, index === 0 ? seeInputs : '')),
  };
}

/**
 * Makes the sheet for the client from the client's page: its amounts refer to the calculating sheets, and a sentence
 * makes place for a note when an input that it rests on is changed, since a sentence is not computed again.
 *
 * @param isRejected whether the program would reject the inputs as they are now
 */
export function clientSheet(
  quarters: Quarters,
  sums: YearSums,
  inputs: Inputs,
  isRejected: Formula,
  basis: WorkbookBasis,
): Sheet {
  const page = clientPage(basis);
  const { words, simulation } = basis;
  const { verdicts } = simulation;
  const texts = textsOf(inputs, basis);
  const sheet = new Sheet(words.sheets.client, { widths: [27, 16, 21, 17, 15, 19, 15], onOnePage: true });
  heading(page, sheet);
  const changed = choice(isRejected, words.client.rejected, words.client.changed);
  sheet.wide(choice(equals(inputs.changed, 0), '', changed), 'note');
  part(page.who.title, sheet);
  const ofLabels = inputsByLabel(basis);
  for (const { label, text } of page.who.items) labelled(label, texts.from(text, ofLabels.get(label) ?? []), sheet);
  premiums(page, sums, inputs, texts, basis, sheet);
  // what cannot be granted has no amount with other inputs either
  const canBeGranted = [verdicts.wagePremium, verdicts.supportPremium].some(({ outcome }) => outcome === 'eligible');
  if (page.noAmounts !== null) sheet.wide(canBeGranted ? texts.from(page.noAmounts) : page.noAmounts, 'text');
  amounts(page, sums, sheet);
  if (page.amounts !== null) addChart(premiumChart(quarters.rows, quarters.sheet, basis), sheet);
  list(page.changes.title, texts.fromAll(page.changes.items), sheet);
  const ofAssumptions = inputsByAssumption(texts.view);
  const assumed = page.assumptions.items.map((text) => texts.from(text, ofAssumptions.get(text)));
  list(page.assumptions.title, assumed, sheet);
  list(page.confidence.title, texts.fromAll(page.confidence.items.map(({ text }) => text)), sheet);
  steps(page, guidanceStep(page, inputs, basis), sheet);
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

/** The inputs that say whether there is a need for guidance. */
const NEEDS: readonly InputField[] = ['need', 'laterNeed'];

function premiums(
  { premiums: { title, items } }: ClientPage,
  { total }: YearSums,
  { need }: Inputs,
  texts: Texts,
  { messages: { report, outcomes }, guidanceOnceNeeded }: WorkbookBasis,
  sheet: Sheet,
): void {
  part(title, sheet);
  for (const { premium, name, outcome, outcomeText, amount, reasons, needed, alternatives } of items) {
    const row = sheet.next;
    sheet.put(row, 1, name, 'label');
    const cell = total?.sums.get(premium);
    const hasNeed = premium === 'guidancePremium' && need ? need.hasNeed : null;
    const shown = hasNeed ? choice(hasNeed, outcomes[guidanceOnceNeeded], outcomes['not-applicable']) : outcomeText;
    sheet.put(row, 2, shown, 'wrapped');
    sheet.merge(row, 2, 4);
    if (cell && hasNeed && guidanceOnceNeeded === 'eligible') sheet.put(row, 5, choice(hasNeed, cell, ''), 'euro');
    else if (cell && amount !== null) sheet.put(row, 5, cell, 'euro');
    if (outcome === 'eligible') continue;
    const notMet = outcome === 'not-eligible' ? report.notMet : '';
    const fields = premium === 'guidancePremium' ? NEEDS : [];
    for (const [label, said] of [
      [notMet, reasons.map((text) => texts.from(text, fields))],
      [report.needed, needed.map((text) => texts.from(text, fields))],
      ['', texts.fromAll(alternatives)],
    ] as const)
      for (const [index, text] of said.entries()) labelled(index === 0 ? label : '', text, sheet);
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

/** The step of a support plan, which is there while there is a need for guidance. */
interface GuidanceStep {
  readonly text: Formula;
  /** Whether it is among the steps of the page; it comes last otherwise, in a row that is empty. */
  readonly isListed: boolean;
}

const GUIDANCE_STEP = 'support-plan';

function guidanceStep(
  { steps: { items } }: ClientPage,
  { need }: Inputs,
  { messages, guidanceOnceNeeded }: WorkbookBasis,
): GuidanceStep | null {
  if (!need || guidanceOnceNeeded !== 'eligible') return null;
  return {
    text: choice(need.hasNeed, textFormula(messages.nextSteps[GUIDANCE_STEP]), ''),
    isListed: items.some(({ id }) => id === GUIDANCE_STEP),
  };
}

/** Places the steps, and an empty row. */
function steps(
  { steps: { title, intro, items, headings } }: ClientPage,
  guidance: GuidanceStep | null,
  sheet: Sheet,
): void {
  part(title, sheet);
  if (intro !== null) sheet.wide(intro, 'bold');
  const write = (what: Formula | string, where: string, when: string, look: 'wrapped' | 'bold') => {
    const row = sheet.next;
    sheet.put(row, 1, what, look);
    sheet.merge(row, 1, 4);
    sheet.put(row, 5, where, look);
    sheet.put(row, 6, when, look);
    sheet.merge(row, 6, 7);
    sheet.height(row, Math.max(lineHeight(textOf(what), 80), lineHeight(where, 15), lineHeight(when, 33)));
  };
  write('', headings.where, headings.when, 'bold');
  for (const { id, text, where, when } of items)
    write(id === GUIDANCE_STEP && guidance ? guidance.text : text, where ?? '', when ?? '', 'wrapped');
  if (guidance?.isListed === false) write(guidance.text, '', '', 'wrapped');
  else sheet.next++;
}

/** The most characters of a text in a formula. */
const MOST_LITERAL = 250;

/** A text of any length in a formula; it has words of the program only. */
function textFormula(text: string): Formula {
  const pieces = escapeControlCharacters(text).match(new RegExp(`[^]{1,${MOST_LITERAL}}`, 'gu')) ?? [''];
  return pieces.length === 1 ? literal(pieces[0] ?? '') : joined(...pieces);
}
