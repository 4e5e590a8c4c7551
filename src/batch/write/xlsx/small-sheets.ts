import { PREMIUMS } from '../../../calculation/premium.js';
import { catalogFor } from '../../../i18n/catalogs.js';
import type { Language } from '../../../i18n/language.js';
import type { RunOrigin } from '../../../report/result.js';
import type { RunSummary } from '../../receipt/receipt.js';
import type { Summary } from '../../stats/summary.js';
import { amountCell, EMPTY_CELL, numberCell, textCell } from './cells.js';
import { smallSheet } from './sheet.js';

const countCell = (value: number): string => numberCell(String(value), 'count');
const countRow = (label: string, value: number): string[] => [textCell(label), countCell(value)];

/** How many rows have estimated contributions, where there are any. */
const estimatedRows = ({ estimated }: Summary, label: string): string[][] =>
  estimated === 0 ? [] : [countRow(label, estimated)];

const SUMMARY_WIDTHS = [34, 26, 18, 24];

/** The sheet that says what the run came to: rows, premiums, and why rows were rejected. */
export function summarySheet(summary: Summary, language: Language): Uint8Array {
  const { workbook, premiums, batch } = catalogFor(language);
  const { labels } = workbook;
  const heading = (...names: string[]) => names.map((name) => textCell(name, null, 'header'));
  const groups = summary.groups();
  return smallSheet(SUMMARY_WIDTHS, [
    heading(workbook.sheets.summary, labels.count),
    countRow(labels.rows, summary.rows),
    countRow(labels.blankRows, summary.blankRows),
    countRow(labels.computed, summary.computed),
    ...estimatedRows(summary, labels.estimated),
    countRow(labels.rejected, summary.rejected),
    [],
    heading(labels.premium, labels.eligible, labels.sum),
    ...PREMIUMS.map((premium) => {
      const { count: eligible, total } = summary.eligible(premium);
      return [textCell(premiums[premium]), countCell(eligible), amountCell(total)];
    }),
    [textCell(labels.total, null, 'bold'), EMPTY_CELL, amountCell(summary.total)],
    ...(groups.length > 0 ? [[], heading(labels.code, labels.column, labels.count, labels.firstRows)] : []),
    ...groups.map(({ code, column, count: found, firstRows }) => [
      textCell(code),
      textCell(column),
      countCell(found),
      textCell(firstRows.join(', ') + (found > firstRows.length ? `, ${batch.more}` : '')),
    ]),
  ]);
}

const RECEIPT_WIDTHS = [34, 68];

/** The sheet that says by which program, with which values, of which input and how the results were computed. */
export function receiptSheet({ options, input, summary }: RunSummary, origin: RunOrigin): Uint8Array {
  const { workbook, premiums, report } = catalogFor(options.language);
  const { labels } = workbook;
  const { engine, indexation, parameters: values } = origin;
  const text = (label: string, value: string | null) => [textCell(label), textCell(value ?? labels.none)];
  return smallSheet(RECEIPT_WIDTHS, [
    [textCell(workbook.sheets.receipt, null, 'header'), textCell(labels.value, null, 'header')],
    text(labels.engine, engine),
    text(labels.parametersVersion, values.version),
    text(labels.parametersHash, values.sha256),
    text(labels.ownValues, values.overlay?.file ?? null),
    ...(values.overlay ? [text(labels.ownValuesHash, values.overlay.sha256)] : []),
    text('--indexation', indexation),
    text('--lang', options.language),
    text('--format', options.format),
    text('--dialect', options.dialect),
    text('--detail', options.detail),
    text('--decimal', options.decimal),
    text('--require', options.require),
    text('--rows', options.rows),
    text(labels.inputName, input.name),
    countRow(labels.inputBytes, input.bytes),
    text(labels.inputHash, input.sha256),
    countRow(labels.rows, summary.rows),
    countRow(labels.blankRows, summary.blankRows),
    countRow(labels.computed, summary.computed),
    ...estimatedRows(summary, labels.estimated),
    countRow(labels.rejected, summary.rejected),
    ...PREMIUMS.flatMap((premium) => {
      const { count: eligible, total } = summary.eligible(premium);
      const name = premiums[premium];
      return [
        countRow(`${name}${report.colon}${labels.eligible.toLowerCase()}`, eligible),
        [textCell(`${name}${report.colon}${labels.sum.toLowerCase()}`), amountCell(total)],
      ];
    }),
    [textCell(labels.total), amountCell(summary.total)],
  ]);
}
