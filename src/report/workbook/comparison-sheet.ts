import type { Messages } from '../../i18n/catalog.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { letterheadTexts, shownOffice } from '../client-page.js';
import { AXES } from './chart.js';
import { amountTables, type YearsPlaced } from './compared-amounts.js';
import type { ComparedQuarters } from './compared-quarters.js';
import { sentences } from './compared-sentences.js';
import { differenceTable, verdictTable } from './compared-texts.js';
import { type ComparisonBasis, comparisonBasis } from './comparison-basis.js';
import { fixedRange, type Sheet } from './sheet.js';

/** Makes the sheet of a comparison: what differs, the verdicts, and the amounts with their differences from the first. */
export function comparisonSheet(answer: ComparisonAnswer, quarters: ComparedQuarters, messages: Messages): Sheet {
  const basis = comparisonBasis(answer, quarters, messages);
  const { sheet } = basis;
  heading(basis);
  differenceTable(basis);
  verdictTable(basis);
  const years = amountTables(basis);
  sentences(answer, sheet);
  sheet.wide(messages.calculating.comparison.note, 'note');
  sheet.wide(messages.page.indicative, 'bold');
  if (years) addChart(years, basis);
  return sheet;
}

function heading({ answer, messages, sheet }: ComparisonBasis): void {
  sheet.height(sheet.wide(messages.compare.title(answer.all.length), 'title'), 24);
  const office = shownOffice(answer.letterhead);
  const about = letterheadTexts(answer, { messages });
  for (const text of office === null ? [] : [office.name, ...office.contact]) sheet.wide(text, 'text');
  for (const { label, text } of about) sheet.wide(`${label}${messages.report.colon}${text}`, 'text');
  sheet.next++;
}

const CHART_ROWS = 18;
const MOST_CHART_COLUMNS = 7;
/** They differ in black and white as well; more dossiers than colours start anew. */
const COLOURS = ['1F4E79', '9DC3E6', '7F7F7F', 'BFBFBF', '2E75B6', 'DDEBF7'] as const;

/** The chart of the variants: the premiums by year, next to each other. */
function addChart({ firstRow, lastRow }: YearsPlaced, { answer, messages, columns, sheet }: ComparisonBasis): void {
  const { chart } = messages.calculating.comparison;
  const ofRows = (column: number) => fixedRange(sheet, sheet.at(firstRow, column, 0), sheet.at(lastRow, column, 0));
  const from = sheet.next + 1;
  sheet.chart({
    type: 'column',
    barGrouping: 'clustered',
    gapWidth: 60,
    title: chart,
    titleFontSize: 12,
    altText: chart,
    legend: 'bottom',
    axes: AXES,
    series: answer.all.map(({ name }, index) => ({
      name,
      values: ofRows(2 + index),
      categories: ofRows(1),
      color: COLOURS[index % COLOURS.length] ?? COLOURS[0],
    })),
    anchor: {
      from: { row: from, col: 0 },
      to: { row: from + CHART_ROWS, col: Math.min(columns.length + 1, MOST_CHART_COLUMNS) },
    },
  });
  sheet.next = from + CHART_ROWS + 1;
}
