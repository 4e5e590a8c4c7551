import type { Premium } from '../../calculation/premium.js';
import type { Messages } from '../../i18n/catalog.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { applicablePremiums } from '../applicable-premiums.js';
import type { ComparedQuarters } from './compared-quarters.js';
import { Sheet } from './sheet.js';

/** What every table of the sheet of a comparison is made from. */
export interface ComparisonBasis {
  readonly answer: ComparisonAnswer;
  readonly quarters: ComparedQuarters;
  readonly messages: Messages;
  readonly sheet: Sheet;
  /** The names of the dossiers, and with those of the differences. */
  readonly names: readonly string[];
  readonly columns: readonly string[];
  /** The premiums that apply to one of the dossiers. */
  readonly premiums: readonly Premium[];
}

const MOST_PORTRAIT_COLUMNS = 4;
const MOST_ON_ONE_PAGE = 9;

/** Makes what the tables share: an empty sheet, the names of the columns, and the premiums that they show. */
export function comparisonBasis(
  answer: ComparisonAnswer,
  quarters: ComparedQuarters,
  messages: Messages,
): ComparisonBasis {
  const { calculating: words } = messages;
  const { all } = answer;
  const [first, ...others] = all;
  const names = all.map(({ name }) => name);
  const columns = [...names, ...others.map(({ name }) => words.comparison.minus(name, first.name))];
  const sheet = new Sheet(words.sheets.comparison, {
    widths: [38, ...columns.map(() => 20)],
    isLandscape: columns.length > MOST_PORTRAIT_COLUMNS,
    onOnePage: columns.length <= MOST_ON_ONE_PAGE,
    pagesWide: Math.ceil(columns.length / MOST_ON_ONE_PAGE),
  });
  const premiums = applicablePremiums(...all.map(({ simulation }) => simulation));
  return { answer, quarters, messages, sheet, names, columns, premiums };
}

/** A longer heading takes two lines. */
const LONGEST_LINE = 36;

/** Places the row of headings of a table, and returns its number. */
export function tableHead(title: string, of: readonly string[], { sheet }: ComparisonBasis): number {
  const row = sheet.row([[title, 'heading'], ...of.map((name) => [name, 'headingOfNumbers'] as const)]);
  if (title.length > LONGEST_LINE) sheet.height(row, 32);
  return row;
}
