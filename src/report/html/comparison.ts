import { catalogFor } from '../../i18n/catalogs.js';
import { localAmount } from '../../i18n/numbers.js';
import { isZeroEuro } from '../../primitives/euro.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { variantBars } from '../charts/variants.js';
import { type ComparedTable, type ComparisonPage, comparisonPageOf } from '../comparison-page.js';
import { MOST_SIDE_BY_SIDE } from '../grid.js';
import { chartFigure } from './chart-figure.js';
import {
  closing,
  type Density,
  facts,
  fileSheet,
  firstSheet,
  htmlPage,
  letterhead,
  list,
  notes,
  part,
  table,
} from './page.js';
import { receipt } from './receipt.js';
import { type Html, joinHtml, NOTHING } from './template.js';

/** A part of the page, how many printed lines it takes, and whether the first sheet can do without it. */
interface Block {
  readonly html: Html;
  readonly lines: number;
  /** The higher, the sooner it is moved to the sheet for the file; 0 for never. */
  readonly leaves: number;
}

/** The report about several dossiers side by side. */
export function comparisonPage(answer: ComparisonAnswer): string {
  const page = comparisonPageOf(answer);
  const { all, language, parameters } = answer;
  const { file } = catalogFor(language).page;
  const { first, moved, density } = divide(blocksOf(page, answer));
  const simulations = all.map(({ simulation }) => simulation);
  const forFile = [
    ...moved,
    page.warnings.items.length === 0
      ? NOTHING
      : part({ title: page.warnings.title, body: list({ items: page.warnings.items }) }),
    receipt(simulations, parameters, language),
  ];
  const sheet = firstSheet({
    density,
    parts: joinHtml([letterhead(page), ...first, closing({ text: page.indicative })]),
  });
  const title = [page.title, page.about[0]?.text].filter(Boolean).join(' – ');
  return htmlPage(language, title, [sheet, fileSheet({ title: file.title, parts: joinHtml(forFile) })]);
}

/** How many lines a sheet of A4 has, next to its letterhead, in the usual print and in smaller print. */
const LINES: Readonly<Record<Density, number>> = { usual: 62, dense: 69, tight: 76 };

/** What leaves only where smaller print is not enough either. */
const LAST = 1;

/** Moves what does not fit on the first sheet to the one for the file, what is least needed first. */
function divide(blocks: readonly Block[]): {
  readonly first: readonly Html[];
  readonly moved: readonly Html[];
  readonly density: Density;
} {
  const moved = new Set<Block>();
  const room = () => blocks.reduce((sum, block) => sum + (moved.has(block) ? 0 : block.lines), 0);
  for (const block of [...blocks].sort((one, other) => other.leaves - one.leaves))
    if (block.leaves > 0 && room() > (block.leaves === LAST ? LINES.dense : LINES.usual)) moved.add(block);
  const density = room() > LINES.dense ? 'tight' : room() > LINES.usual ? 'dense' : 'usual';
  return {
    first: blocks.filter((block) => !moved.has(block)).map(({ html }) => html),
    moved: blocks.filter((block) => moved.has(block)).map(({ html }) => html),
    density,
  };
}

function blocksOf(page: ComparisonPage, answer: ComparisonAnswer): Block[] {
  const { legend, grids, differences, noDifferences, verdicts, amounts, basis, assumptions } = page;
  const texts = (title: string, items: readonly string[], leaves: number): Block[] =>
    items.length === 0
      ? []
      : [{ html: part({ title, body: list({ items }) }), lines: linesOf(items, WIDTH) + HEADING, leaves }];
  const chart = chartOf(answer);
  const [perYear, perMonth, ...overTerm] = amounts.map((one, at) =>
    tableBlock(one, ({ text }) => text, at === 1 ? 3 : 0),
  );
  return [
    ...(legend.length === 0 ? [] : [{ html: facts({ items: legend }), lines: 2 * legend.length, leaves: 0 }]),
    ...(differences === null
      ? []
      : differences.rows.length === 0
        ? texts(differences.title, [noDifferences], 0)
        : [tableBlock(differences, (text) => text, LAST, false)]),
    ...texts(verdicts.title, verdicts.items, 0),
    ...grids.map((one) => tableBlock(one, ({ text }) => text, 2)),
    ...(chart === NOTHING ? [] : [{ html: chart, lines: CHART, leaves: 0 }]),
    ...[perYear, perMonth, ...overTerm].filter((block) => block !== undefined),
    ...(basis.length === 0
      ? []
      : [{ html: notes({ items: basis }), lines: linesOf([basis.join(' ')], WIDTH), leaves: 0 }]),
    ...texts(assumptions.title, assumptions.items, 4),
  ];
}

/** Characters of a printed line and of a row of a table, and lines of a heading and of a chart. */
const WIDTH = 115;
const TABLE_WIDTH = 90;
const HEADING = 2;
const CHART = 14;

const linesOf = (texts: readonly string[], width: number): number =>
  texts.reduce((sum, { length }) => sum + Math.ceil(length / width), 0);

function tableBlock<Cell>(
  one: ComparedTable<Cell>,
  show: (cell: Cell) => string,
  leaves: number,
  areAmounts = true,
): Block {
  const { title, labels, columns, rows, total } = one;
  const width = Math.max(8, Math.floor(TABLE_WIDTH / (columns.length + 1)));
  const heights = rows.map(({ label, cells }) =>
    Math.max(...[label, ...cells.map(show)].map((text) => linesOf([text], width))),
  );
  const html = table({
    caption: title,
    labels,
    // texts are broken over lines, amounts are not
    columns: columns.map((heading) => ({ heading, isNumber: areAmounts })),
    rows: rows.map(({ label, cells }) => ({ label, cells: cells.map(show) })),
    total: total && { label: total.label, cells: total.cells.map(show) },
    isLong: columns.length > MOST_ON_A_TELEPHONE,
  });
  const lines = heights.reduce((sum, height) => sum + height, 0) * ROW + HEADING + 1 + (total ? 1 : 0);
  return { html, lines, leaves };
}

/** A row of a table is somewhat higher than a line of text. */
const ROW = 1.05;
const MOST_ON_A_TELEPHONE = 6;

/** The chart of the variants; nothing where there is nothing to draw, or there are too many. */
function chartOf({ all, language }: ComparisonAnswer): Html {
  if (all.length > MOST_SIDE_BY_SIDE || all.every(({ simulation }) => isZeroEuro(simulation.totals.total)))
    return NOTHING;
  const messages = catalogFor(language);
  const { compare, euro } = messages.page;
  const totals = all.map(({ name, simulation }) => `${name} ${euro(localAmount(simulation.totals.total, language))}`);
  const bars = variantBars(all, messages, language);
  return chartFigure(compare.chart, compare.chartSummary(totals.join(', ')), bars);
}
