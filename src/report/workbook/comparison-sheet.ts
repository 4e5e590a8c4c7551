import { PREMIUMS } from '../../calculation/premium.js';
import { maskPersonalNumbers } from '../../diagnostics/personal-number.js';
import type { Messages } from '../../i18n/catalog.js';
import { displayValue } from '../../i18n/format.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { letterheadTexts, shownId, shownOffice, viewOfAnswer } from '../client-page.js';
import { type ComparedDossier, differingFields, formatComparedField } from '../comparison.js';
import { escapeControlCharacters } from '../terminal/style.js';
import { reasonsNotMet } from '../terminal/verdicts.js';
import { yearParts } from '../year-parts.js';
import { AXES } from './chart.js';
import { type ComparedQuarters, netCostOf } from './compared-quarters.js';
import { differenceOf, type Formula } from './formula.js';
import { monthlyOf } from './quarter-sheet.js';
import { type CellReference, fixedRange, Sheet, sumOf } from './sheet.js';

const CHART_ROWS = 18;
/** A longer heading takes two lines. */
const LONGEST_LINE = 36;
/** They differ in black and white as well; more dossiers than colours start anew. */
const COLOURS = ['1F4E79', '9DC3E6', '7F7F7F', 'BFBFBF', '2E75B6', 'DDEBF7'];

/** A row of amounts: one formula for each dossier; null where a dossier has none. */
interface Row {
  readonly label: string;
  readonly formulas: readonly (Formula | null)[];
  /** Whether a dossier that has none is one without a wage, which cannot be compared. */
  readonly isCost?: boolean;
}

/** Makes the sheet of a comparison: what differs, the verdicts, and the amounts with their differences from the first. */
export function comparisonSheet(answer: ComparisonAnswer, quarters: ComparedQuarters, messages: Messages): Sheet {
  const { all, language, letterhead, parameters, group } = answer;
  const { calculating: words, compare, premiums, fields, outcomes, report, page } = messages;
  const [first, ...others] = all;
  const names = all.map(({ name }) => name);
  const differences = others.map(({ name }) => words.comparison.minus(name, first.name));
  const columns = [...names, ...differences];
  const sheet = new Sheet(words.sheets.comparison, {
    widths: [38, ...columns.map(() => 20)],
    isLandscape: columns.length > 4,
    onOnePage: true,
  });
  const show = (text: string) => escapeControlCharacters(maskPersonalNumbers(text));

  sheet.height(sheet.wide(compare.title(all.length), 'title'), 24);
  const office = shownOffice(letterhead);
  const about = [
    ...(office === null ? [] : [office.name, ...office.contact]),
    ...letterheadTexts(answer, { messages }).map(({ label, text }) => `${label}${report.colon}${text}`),
  ];
  for (const text of about) sheet.wide(text, 'text');
  sheet.next++;

  const head = (title: string, of: readonly string[]) => {
    const row = sheet.row([[title, 'heading'], ...of.map((name) => [name, 'headingOfNumbers'] as const)]);
    if (title.length > LONGEST_LINE) sheet.height(row, 32);
    return row;
  };
  const texts = (label: string, of: (dossier: ComparedDossier) => string) =>
    sheet.row([[label, 'label'], ...all.map((one) => [of(one), 'originalText'] as const)]);

  head(compare.differs, names);
  if (all.some(({ file }) => file !== null)) texts(words.comparison.file, ({ file }) => show(file ?? '–'));
  if (all.some(({ simulation }) => simulation.dossier.id !== null))
    texts(fields.id, ({ simulation }) => shownId(simulation.dossier.id ?? '–'));
  const differing = differingFields(all);
  for (const field of differing)
    texts(fields[field.name], (one) => {
      const text = formatComparedField(one, field);
      return text === null ? '–' : show(displayValue(field.name, text, language));
    });
  if (differing.length === 0) sheet.wide(compare.nothingDiffers, 'note');
  sheet.next++;

  head(report.verdicts, names);
  const applicable = PREMIUMS.filter((premium) =>
    all.some(({ simulation }) => simulation.verdicts[premium].outcome !== 'not-applicable'),
  );
  for (const premium of applicable) {
    texts(premiums[premium], ({ simulation }) => outcomes[simulation.verdicts[premium].outcome]);
    for (const one of all) {
      if (one.simulation.verdicts[premium].outcome !== 'not-eligible') continue;
      const reasons = reasonsNotMet(premium, viewOfAnswer({ ...answer, simulation: one.simulation, parameters }));
      for (const reason of reasons) sheet.wide(`${one.name}${report.colon}${reason}`, 'note');
    }
  }
  sheet.next++;

  const sumOrNone = (cells: readonly CellReference[]): Formula | null => (cells.length === 0 ? null : sumOf(cells));
  const years = yearsOf(answer).map((year): Row & { readonly year: number } => ({
    year,
    label: group === 'term' ? words.year(String(year)) : String(year),
    formulas: all.map((one) => sumOrNone(cellsIn(year, one, quarters, group))),
  }));
  if (years.length === 0) return sheet;
  const headOfYears = head(compare.perYear, columns);
  const placed = years.map((row) => amounts(row, sheet));
  const total = amounts(
    {
      label: words.total,
      formulas: all.map((_, index) => sumOrNone(placed.flatMap((cells) => cells[index] ?? []))),
    },
    sheet,
    true,
  );
  sheet.next++;
  head(words.comparison.perMonth, columns);
  const monthly = (
    label: string,
    totals: readonly (CellReference | null)[],
    countOf: (one: ComparedDossier) => number,
  ) =>
    amounts(
      {
        label,
        formulas: all.map((one, index) => {
          const cell = totals[index];
          return cell ? monthlyOf(cell, countOf(one)) : null;
        }),
      },
      sheet,
    );
  years.forEach(({ label, year }, index) => {
    monthly(label, placed[index] ?? [], (one) => cellsIn(year, one, quarters, group).length);
  });
  monthly(words.total, total, ({ simulation }) => simulation.quarters.length);
  sheet.next++;
  head(compare.overTerm, columns);
  const over = (label: string, of: (one: ComparedDossier) => Formula | null, isCost = false) =>
    amounts({ label, formulas: all.map(of), isCost }, sheet);
  for (const premium of applicable) over(premiums[premium], (one) => sumOrNone(quarters.cells(one, premium)));
  over(compare.employerCost, (one) => sumOrNone(quarters.cells(one, 'referenceWage')), true);
  over(compare.netCost, (one) => netCostOf(quarters.cells(one, 'referenceWage'), quarters.cells(one, 'total')), true);
  sheet.next++;
  sheet.wide(words.comparison.note, 'note');
  sheet.wide(page.indicative, 'bold');

  const from = sheet.next + 1;
  const labels = [headOfYears + 1, headOfYears + years.length].map((row) => sheet.at(row, 1, ''));
  sheet.chart({
    type: 'column',
    barGrouping: 'clustered',
    gapWidth: 60,
    title: words.comparison.chart,
    titleFontSize: 12,
    altText: words.comparison.chart,
    legend: 'bottom',
    axes: AXES,
    series: all.map(({ name }, index) => ({
      name,
      values: fixedRange(
        sheet,
        sheet.at(headOfYears + 1, 2 + index, 0),
        sheet.at(headOfYears + years.length, 2 + index, 0),
      ),
      categories: fixedRange(sheet, labels[0] as CellReference, labels[1] as CellReference),
      color: COLOURS[index % COLOURS.length] as string,
    })),
    anchor: { from: { row: from, col: 0 }, to: { row: from + CHART_ROWS, col: Math.min(columns.length, 6) + 1 } },
  });
  sheet.next = from + CHART_ROWS + 1;
  return sheet;
}

/** The years of the longest term, or every calendar year in which there is a term. */
function yearsOf({ all, group }: ComparisonAnswer): readonly number[] {
  const years = all.flatMap(({ simulation }) => yearParts(simulation, group).map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The cells of the totals of the quarters of a dossier that are in a year. */
function cellsIn(
  year: number,
  one: ComparedDossier,
  quarters: ComparedQuarters,
  group: ComparisonAnswer['group'],
): readonly CellReference[] {
  const part = yearParts(one.simulation, group).find((found) => found.year === year);
  const cells = quarters.cells(one, 'total');
  return part ? part.quarters.flatMap(({ number }) => cells[number - 1] ?? []) : [];
}

/** Places the amounts of a row, and each other dossier less the first; a year that a dossier does not have counts as 0. */
function amounts(
  { label, formulas, isCost = false }: Row,
  sheet: Sheet,
  isTotal = false,
): readonly (CellReference | null)[] {
  const row = sheet.next;
  const look = isTotal ? 'euroTotal' : 'euro';
  sheet.put(row, 1, label, isTotal ? 'labelTotal' : 'label');
  const cells = formulas.map((formula, index) => {
    if (formula !== null) return sheet.put(row, 2 + index, formula, look);
    if (isTotal) sheet.put(row, 2 + index, '', look);
    return null;
  });
  const [first = null, ...others] = cells;
  others.forEach((other, index) => {
    const isCompared = isCost ? first !== null && other !== null : first !== null || other !== null;
    const difference = isCompared ? differenceOf(other ?? 0, first ?? 0) : '';
    if (difference !== '' || isTotal) sheet.put(row, 2 + cells.length + index, difference, look);
  });
  return cells;
}
