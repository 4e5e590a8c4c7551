import type { RowRange } from '../../batch/read/row.js';
import { formatRange } from '../../batch/read/row.js';
import type { Summary } from '../../batch/stats/summary.js';
import { byPremium } from '../../calculation/premium.js';
import type { RowCode } from '../../diagnostics/row-diagnostic.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Letterhead } from '../../report/letterhead.js';
import type { SummaryAnswer } from '../../report/summary/summary-answer.js';
import type { Context } from '../context.js';

/** What the summary of a batch is written of. */
interface Ran {
  readonly summary: Summary;
  readonly rows: RowRange | null;
  readonly parameters: Parameters;
  readonly ownValues: readonly string[];
  readonly letterhead: Letterhead;
}

/** Writes the summary of a batch as a page; the code for it is loaded only then. */
export async function summaryReport(ran: Ran, { language }: Pick<Context, 'language'>): Promise<string> {
  const { summaryPage } = await import('../../report/html/summary.js');
  return summaryPage({ ...answerOf(ran), language });
}

function answerOf({ summary, rows, parameters, ownValues, letterhead }: Ran): Omit<SummaryAnswer, 'language'> {
  const { computed, rejected, leftOut, estimated, total } = summary;
  return {
    counts: { rows: summary.rows, computed, rejected, leftOut: leftOut.length, estimated },
    rows: rows && formatRange(rows),
    total,
    eligible: byPremium((premium) => summary.eligible(premium)),
    picture: summary.picture.flush(),
    rejects: summary.groups().map(({ code, column, count }) => ({ code: code as RowCode, column, count })),
    warnings: summary.warnings().map(({ code, count }) => ({ code, count })),
    parameters,
    ownValues,
    letterhead,
  };
}
