import { FORMATS } from '../batch/formats.js';
import type { BatchReceipt } from '../batch/receipt/receipt.js';
import type { RowLayout } from '../batch/write/result-format.js';
import { sheetPath } from '../batch/write/xlsx/package-parts.js';
import { NULL_SINK } from '../io/digest.js';
import type { Sink } from '../io/sink.js';
import { calendarRows } from './calendar-rows.js';
import type { Difference } from './compare.js';
import { csvRows, jsonRows, RowComparison, type RowDifferences, type RowFormat } from './rows.js';
import { WorkbookComparison } from './workbook-parts.js';

/** Compares the results that are computed now with the file that was written. */
export interface OutputComparison {
  /** Where the computed results go. */
  readonly sink: Sink;
  /** What differs, once all results were computed. */
  result(): Promise<OutputDifferences>;
  /** Closes the file, however far it was read. */
  close(): Promise<void>;
}

export interface OutputDifferences {
  readonly differences: readonly Difference[];
  readonly rows: RowDifferences | null;
  readonly hasOtherSources: boolean;
}

const NO_DIFFERENCES: OutputDifferences = { differences: [], rows: null, hasOtherSources: false };

/** @param file the results that were written; null where they do not exist */
export function openOutputComparison(
  receipt: BatchReceipt,
  file: AsyncGenerator<Uint8Array> | null,
  isSameRun: boolean,
): OutputComparison {
  if (file === null)
    return { sink: NULL_SINK, result: () => Promise.resolve(NO_DIFFERENCES), close: () => Promise.resolve() };
  const layout = FORMATS[receipt.options.format].rowLayout(receipt.options);
  if (layout.kind === 'workbook') {
    const workbook = new WorkbookComparison(file);
    return {
      sink: workbook,
      result: async () => ({ ...NO_DIFFERENCES, differences: await workbook.result(isSameRun ? null : sheetPath(1)) }),
      close: () => workbook.close(file),
    };
  }
  const rows = new RowComparison(rowFormat(layout, isSameRun ? null : receipt), file);
  return {
    sink: rows,
    result: async () => {
      const found = await rows.result();
      return { differences: [], rows: found.count > 0 ? found : null, hasOtherSources: found.hasOtherSources };
    },
    close: () => rows.close(),
  };
}

function rowFormat(layout: Exclude<RowLayout, { kind: 'workbook' }>, otherRun: BatchReceipt | null): RowFormat {
  switch (layout.kind) {
    case 'csv':
      return csvRows(layout.separator, layout.firstOwnColumn);
    case 'json':
      return jsonRows(otherRun);
    case 'calendar':
      return calendarRows;
  }
}
