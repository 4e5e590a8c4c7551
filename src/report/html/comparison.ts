import { catalogFor } from '../../i18n/catalogs.js';
import { localAmount } from '../../i18n/numbers.js';
import { isZeroEuro } from '../../primitives/euro.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { variantBars } from '../charts/variants.js';
import type { Money } from '../client/money.js';
import { type ComparedTable, type ComparisonPage, comparisonPageOf } from '../comparison-page.js';
import { MOST_SIDE_BY_SIDE } from '../grid.js';
import { chartFigure } from './chart-figure.js';
import { closing, facts, fileSheet, firstSheet, htmlPage, letterhead, list, part, table } from './page.js';
import { receipt } from './receipt.js';
import { type Html, joinHtml, NOTHING } from './template.js';

/** The report about several dossiers side by side. */
export function comparisonPage(answer: ComparisonAnswer): string {
  const page = comparisonPageOf(answer);
  const { language, parameters } = answer;
  const messages = catalogFor(language);
  const file = fileSheet({
    title: messages.page.file.title,
    parts: joinHtml([
      page.warnings.items.length === 0
        ? NOTHING
        : part({ title: page.warnings.title, body: list({ items: page.warnings.items }) }),
      receipt(
        answer.all.map(({ simulation }) => simulation),
        parameters,
        language,
      ),
    ]),
  });
  const title = [page.title, page.about[0]?.text].filter(Boolean).join(' – ');
  return htmlPage(language, title, [comparisonSheet(page, answer), file]);
}

/** So many rows, next to the chart, fit on a sheet of A4 in the usual size. */
const MOST_ROWS = 30;

function comparisonSheet(page: ComparisonPage, answer: ComparisonAnswer): Html {
  const { legend, grids, differences, noDifferences, verdicts, amounts, assumptions } = page;
  const rows = [differences, ...grids, ...amounts].reduce((sum, one) => sum + (one?.rows.length ?? 0), 0);
  const lines = rows + assumptions.items.length + verdicts.items.length;
  const isDifferent = differences !== null && differences.rows.length > 0;
  return firstSheet({
    isDense: lines > MOST_ROWS,
    parts: joinHtml([
      letterhead(page),
      legend.length === 0 ? NOTHING : facts({ items: legend }),
      differences === null
        ? NOTHING
        : isDifferent
          ? tableOf(differences, (text) => text)
          : part({ title: differences.title, body: list({ items: [noDifferences] }) }),
      part({ title: verdicts.title, body: list({ items: verdicts.items }) }),
      ...grids.map(amountsOf),
      chartOf(answer),
      ...amounts.map(amountsOf),
      assumptions.items.length === 0
        ? NOTHING
        : part({ title: assumptions.title, body: list({ items: assumptions.items }) }),
      closing({ text: page.indicative }),
    ]),
  });
}

const amountsOf = (one: ComparedTable<Money>): Html => tableOf(one, ({ text }) => text);

const tableOf = <Cell>({ title, labels, columns, rows, total }: ComparedTable<Cell>, show: (cell: Cell) => string) =>
  table({
    caption: title,
    labels,
    columns: columns.map((heading) => ({ heading, isNumber: true })),
    rows: rows.map(({ label, cells }) => ({ label, cells: cells.map(show) })),
    total: total && { label: total.label, cells: total.cells.map(show) },
    isLong: columns.length > MOST_ON_A_TELEPHONE,
  });

const MOST_ON_A_TELEPHONE = 6;

/** The chart of the variants; none where there is nothing to draw, or there are too many. */
function chartOf({ all, language }: ComparisonAnswer): Html {
  if (all.length > MOST_SIDE_BY_SIDE || all.every(({ simulation }) => isZeroEuro(simulation.totals.total)))
    return NOTHING;
  const messages = catalogFor(language);
  const { compare, euro } = messages.page;
  const totals = all.map(({ name, simulation }) => `${name} ${euro(localAmount(simulation.totals.total, language))}`);
  const bars = variantBars(all, messages, language);
  return chartFigure(compare.chart, compare.chartSummary(totals.join(', ')), bars);
}
