import { formatRange, type RowRange } from '../../batch/read/row.js';
import type { BatchOutcome } from '../../batch/run.js';
import type { RunOrigin } from '../../report/result.js';
import type { Context } from '../context.js';
import { type DetectedInput, describeDetection } from './detection.js';
import type { OutputFiles } from './output-files.js';
import { summaryLines } from './summary-lines.js';

/** How many messages about rejected rows are shown; a reject file has all of them. */
export const MOST_MESSAGES = 10;

/** What was reported during a run, and of which rows. */
interface Shown {
  readonly messages: number;
  readonly detected: DetectedInput | null;
  readonly rows: RowRange | null;
}

/** The last lines of a batch: what was different further on, how many messages were not shown, and the summary. */
export function finalReport(
  { summary, input }: BatchOutcome,
  { messages, detected, rows }: Shown,
  files: OutputFiles,
  origin: RunOrigin,
  context: Context,
): string[] {
  const { batch } = context.messages;
  const more = messages - MOST_MESSAGES;
  const moreMessages = files.wanted.dryRun ? batch.moreMessagesOfDryRun : batch.moreMessages;
  const inTheEnd = describeDetection(input, summary.profile, context);
  const isDifferent = inTheEnd?.encoding !== detected?.encoding || inTheEnd?.decimals !== detected?.decimals;
  const hasOnlyHeaders = input.shape.kind === 'csv' && rows === null && summary.rows === 0;
  const hasNoneThere = rows !== null && summary.rows === 0;
  return [
    ...(inTheEnd && isDifferent ? [batch.furtherOn(inTheEnd.encoding, inTheEnd.decimals)] : []),
    ...(more > 0 ? [moreMessages(String(more))] : []),
    ...(hasOnlyHeaders ? [batch.onlyHeaders] : []),
    ...(hasNoneThere ? [batch.noRowsThere(formatRange(rows))] : []),
    ...summaryLines(summary, files, origin, context),
  ];
}
