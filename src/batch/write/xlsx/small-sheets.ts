import { PREMIUMS } from '../../../calculation/premium.js';
import { type FieldName, fieldNamed } from '../../../dossier/fields.js';
import type { AssumedField } from '../../../i18n/catalog.js';
import { catalogFor } from '../../../i18n/catalogs.js';
import { displayValue, formatRowDiagnostic, warningName } from '../../../i18n/format.js';
import type { Language } from '../../../i18n/language.js';
import type { RunOrigin } from '../../../report/result.js';
import { columnLetters } from '../../../vocabulary/column-letters.js';
import { assumedForAll } from '../../read/assumed-fields.js';
import type { RunSummary } from '../../receipt/receipt.js';
import type { LineGroup } from '../../stats/input-profile.js';
import { formatFirstRanges } from '../../stats/line-ranges.js';
import type { Summary } from '../../stats/summary.js';
import { amountCell, EMPTY_CELL, numberCell, textCell } from './cells.js';
import { smallSheet } from './sheet.js';

const countCell = (value: number): string => numberCell(String(value), 'count');
const countRow = (label: string, value: number): string[] => [textCell(label), countCell(value)];

/** How many rows have estimated contributions, where there are any. */
const estimatedRows = ({ estimated }: Summary, label: string): string[][] =>
  estimated === 0 ? [] : [countRow(label, estimated)];

const SUMMARY_WIDTHS = [76, 52, 12, 24];

/** The sheet that says what the run came to: rows, premiums, warnings, what was assumed, and why rows were rejected. */
export function summarySheet({ summary, options, input }: RunSummary): Uint8Array {
  const { language } = options;
  const { workbook, premiums } = catalogFor(language);
  const { labels } = workbook;
  return smallSheet(SUMMARY_WIDTHS, [
    headingRow(workbook.sheets.summary, labels.count),
    countRow(labels.rows, summary.rows),
    countRow(labels.blankRows, summary.blankRows),
    countRow(labels.computed, summary.computed),
    ...estimatedRows(summary, labels.estimated),
    countRow(labels.rejected, summary.rejected),
    ...leftOutRows(summary, labels.leftOut),
    [],
    headingRow(labels.premium, labels.eligible, labels.sum),
    ...PREMIUMS.map((premium) => {
      const { count: eligible, total } = summary.eligible(premium);
      return [textCell(premiums[premium]), countCell(eligible), amountCell(total)];
    }),
    [textCell(labels.total, null, 'bold'), EMPTY_CELL, amountCell(summary.total)],
    ...rejectRows(summary, language),
    ...warningRows(summary, language),
    ...assumedRows(input, options, summary, language),
  ]);
}

const headingRow = (...names: string[]): string[] => names.map((name) => textCell(name, null, 'header'));

const linesCell = ({ count, firstRows }: Pick<LineGroup, 'count' | 'firstRows'>, language: Language): string =>
  textCell(firstRows.join(', ') + (count > firstRows.length ? `, ${catalogFor(language).batch.more}` : ''));

/** The rows that are not dossiers, by line. */
const leftOutRows = ({ leftOut }: Summary, label: string): string[][] =>
  leftOut.length === 0 ? [] : [[...countRow(label, leftOut.length), EMPTY_CELL, textCell(formatFirstRanges(leftOut))]];

/** Why rows were rejected: by code and column, with the sentence about the first row of each. */
function rejectRows(summary: Summary, language: Language): string[][] {
  const { labels } = catalogFor(language).workbook;
  const groups = summary.groups();
  if (groups.length === 0) return [];
  return [
    [],
    headingRow(labels.code, labels.column, labels.count, labels.firstRows),
    ...groups.map((group) => [
      textCell(formatRowDiagnostic(group.first, language)),
      textCell(fieldName(group.column, language)),
      countCell(group.count),
      linesCell(group, language),
    ]),
  ];
}

function warningRows(summary: Summary, language: Language): string[][] {
  const messages = catalogFor(language);
  const { labels } = messages.workbook;
  const warnings = summary.warnings();
  if (warnings.length === 0) return [];
  return [
    [],
    headingRow(labels.warning, '', labels.count, labels.firstRows),
    ...warnings.map((found) => [
      textCell(warningName(found.code, messages)),
      EMPTY_CELL,
      countCell(found.count),
      linesCell(found, language),
    ]),
  ];
}

/** What was given for all rows, and what was assumed for columns that are not there and for cells that are empty. */
function assumedRows(
  { columns }: RunSummary['input'],
  { given = {} }: RunSummary['options'],
  summary: Summary,
  language: Language,
): string[][] {
  if (columns === undefined) return [];
  const { labels } = catalogFor(language).workbook;
  const { assumed } = catalogFor(language).lists;
  const has = new Set(columns);
  const missing = assumedForAll((name) => has.has(name), given).map(({ name }) => [
    textCell(fieldName(name, language)),
    textCell(assumed[name as AssumedField]),
  ]);
  const blank = summary.blankCells.in(columns);
  const all = Object.entries(given).map(([name, text]) => [
    textCell(fieldName(name, language)),
    textCell(displayValue(name as FieldName, text, language)),
  ]);
  return [
    ...(all.length > 0 ? [[], headingRow(labels.given, labels.value), ...all] : []),
    ...(missing.length > 0 ? [[], headingRow(labels.notFound, labels.assumed), ...missing] : []),
    ...(blank.length > 0 ? [[], headingRow(labels.blankCells, labels.assumed, labels.count, labels.firstRows)] : []),
    ...blank.map((found) => [
      textCell(fieldName(found.column, language)),
      textCell(assumed[found.column as AssumedField]),
      countCell(found.count),
      linesCell(found, language),
    ]),
  ];
}

/** What a field is, in words; of another column its letter. */
function fieldName(column: string, language: Language): string {
  const field = fieldNamed(column);
  if (field) return catalogFor(language).fields[field.name];
  const position = /^#(\d+)$/.exec(column)?.[1];
  return position === undefined
    ? column
    : catalogFor(language).batch.columnLabel(columnLetters(Number(position)), null);
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
