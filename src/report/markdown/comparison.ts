import { catalogFor } from '../../i18n/catalogs.js';
import type { ComparisonAnswer } from '../answer-formats.js';
import { type ComparedTable, comparisonPageOf } from '../comparison-page.js';
import { aboutLine, signature } from './letterhead.js';
import { blocks, bullets, escapeMarkdown, heading, markdownTable } from './text.js';

/** Several dossiers side by side as Markdown, for a mail. */
export function comparisonMarkdown(answer: ComparisonAnswer): string {
  const page = comparisonPageOf(answer);
  const { colon } = catalogFor(answer.language).report;
  const { legend, differences, noDifferences, verdicts, grids, amounts, basis, assumptions, warnings } = page;
  const isEqual = differences !== null && differences.rows.length === 0;
  return blocks([
    heading(page.title, 1),
    aboutLine(page.about, colon),
    legend.length === 0 ? null : bullets(legend.map(({ label, text }) => `${label}${colon}${text}`)),
    ...(differences === null
      ? []
      : isEqual
        ? [heading(differences.title), escapeMarkdown(noDifferences)]
        : tableOf(differences, (text) => text)),
    heading(verdicts.title),
    bullets(verdicts.items),
    ...[...grids, ...amounts].flatMap((one) => tableOf(one, ({ text }) => text)),
    basis.length === 0 ? null : escapeMarkdown(basis.join(' ')),
    ...[assumptions, warnings].flatMap(({ title, items }) =>
      items.length === 0 ? [] : [heading(title), bullets(items)],
    ),
    `**${escapeMarkdown(page.indicative)}**`,
    signature(page.office),
  ]);
}

function tableOf<Cell>(
  { title, labels, columns, rows, total }: ComparedTable<Cell>,
  show: (cell: Cell) => string,
): string[] {
  const texts = ({ label, cells }: (typeof rows)[number]) => ({ label, cells: cells.map(show) });
  return [heading(title), markdownTable(labels, columns, rows.map(texts), total && texts(total))];
}
