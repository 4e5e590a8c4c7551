import { assumedForAll } from '../../batch/read/assumed-fields.js';
import type { ListOptions } from '../../batch/read/list-options.js';
import type { RowRange } from '../../batch/read/row.js';
import { formatRange } from '../../batch/read/row.js';
import type { Summary } from '../../batch/stats/summary.js';
import { byPremium } from '../../calculation/premium.js';
import type { RowCode } from '../../diagnostics/row-diagnostic.js';
import type { FieldName } from '../../dossier/fields.js';
import type { AssumedField } from '../../i18n/catalog.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Letterhead } from '../../report/letterhead.js';
import type { AssumedValue, SummaryAnswer } from '../../report/summary/summary-answer.js';
import type { Context } from '../context.js';

/** What the summary of a batch is written of. */
interface Ran {
  readonly summary: Summary;
  readonly rows: RowRange | null;
  readonly parameters: Parameters;
  readonly ownValues: readonly string[];
  readonly letterhead: Letterhead;
  /** The known columns of a list; undefined for a JSON file. */
  readonly columns: readonly FieldName[] | undefined;
  readonly given: ListOptions['given'];
}

/** Writes the summary of a batch as a page; the code for it is loaded only then. */
export async function summaryReport(ran: Ran, { language }: Pick<Context, 'language'>): Promise<string> {
  const { summaryPage } = await import('../../report/html/summary.js');
  return summaryPage({ ...answerOf(ran), language });
}

function answerOf({
  summary,
  rows,
  parameters,
  ownValues,
  letterhead,
  columns,
  given,
}: Ran): Omit<SummaryAnswer, 'language'> {
  const { computed, rejected, leftOut, estimated, total } = summary;
  return {
    counts: { rows: summary.rows, computed, rejected, leftOut: leftOut.length, estimated },
    rows: rows && formatRange(rows),
    total,
    eligible: byPremium((premium) => summary.eligible(premium)),
    picture: summary.picture.flush(),
    rejects: summary.groups().map(({ code, column, count }) => ({ code: code as RowCode, column, count })),
    warnings: summary.warnings().map(({ code, count }) => ({ code, count })),
    assumed: assumedIn(summary, columns, given),
    parameters,
    ownValues,
    letterhead,
  };
}

/** What was assumed for columns that are not there, and for cells that are empty. */
function assumedIn(summary: Summary, columns: Ran['columns'], given: Ran['given']): AssumedValue[] {
  if (columns === undefined) return [];
  const has = new Set(columns);
  const missing = assumedForAll((name) => has.has(name), given);
  return [
    ...missing.map(({ name }) => ({ field: name as AssumedField, rows: null })),
    ...summary.blankCells.in(columns).map(({ column, count }) => ({ field: column as AssumedField, rows: count })),
  ];
}
