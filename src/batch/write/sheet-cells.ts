import { isIssue } from '../../diagnostics/row-diagnostic.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import { memoizeReader } from '../../dossier/field-types/field-type.js';
import { USUAL_RULES } from '../../dossier/field-types/reading-rules.js';
import { YES_NO } from '../../dossier/field-types/words.js';
import { type Dialect, decimalText } from '../../report/csv/dialect.js';
import type { EnumValue } from '../../vocabulary/enums.js';
import type { ColumnReading, columnReadings } from '../read/column-reading.js';
import type { SheetFormat } from '../read/header.js';
import type { KnownColumn } from '../read/known-headers.js';
import type { InputRow } from '../read/row.js';
import { hoursOf } from '../read/workbook/dates.js';
import { roundToCents } from '../read/workbook/numbers.js';
import { CELL } from '../read/workbook/sheet-row.js';
import { isAmount, typedReader } from '../read/workbook/typed-cells.js';

/** Writes a cell of a sheet as text. */
export type SheetCellText = (cell: string, kind: string) => string;

/** The cells of a row of a sheet as text, as many as there are columns. */
export function sheetTexts({ cells, kinds = '' }: InputRow, writers: readonly SheetCellText[]): string[] {
  return writers.map((write, index) => write(cells[index] ?? '', kinds[index] ?? CELL.text));
}

/**
 * Writes the cells of each column of a sheet as a dialect has them: for spreadsheets as they were, for programs the known
 * ones in canonical form.
 */
export function sheetCellWriters(
  { header: { columns, fields }, sheet }: SheetFormat,
  readingOf: ReturnType<typeof columnReadings>,
  decimal: DecimalSeparator,
  to: Dialect,
): readonly SheetCellText[] {
  const asItWas = sheetCellText(to);
  // an amount in CSV is what was read, and what a spreadsheet would save
  const asShown: SheetCellText = (cell, kind) => asItWas(kind === CELL.cents ? roundToCents(cell) : cell, kind);
  return columns.map((column, index) => {
    if (!column) return asItWas;
    if (to.name !== 'machine') return isAmount(column.kind) ? asShown : asItWas;
    const field = fields[index];
    const reading = field ? readingOf(field, index) : { separator: decimal, rules: USUAL_RULES };
    return canonicalText(column, reading, sheet.is1904, asItWas);
  });
}

/** Writes numbers, dates and booleans in the way of a dialect. */
export function sheetCellText(to: Dialect): SheetCellText {
  const isForPrograms = to.name === 'machine';
  const words = new Map<string, string>(YES_NO.map((word) => [word.value, wordIn(word, to)]));
  return (cell, kind) => {
    switch (kind) {
      case CELL.text:
        return to.escape(cell);
      case CELL.number:
      case CELL.cents:
      case CELL.percent:
        return decimalText(cell, to);
      case CELL.time:
        return hoursOf(Number(cell));
      case CELL.date:
      case CELL.shortMonth:
      case CELL.longMonth:
      case CELL.dayAndMonth:
        return isForPrograms ? cell : cell.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$3/$2/$1');
      case CELL.boolean:
        return words.get(cell) ?? cell;
      default:
        return cell;
    }
  };
}

const wordIn = (word: EnumValue, { language }: Dialect): string =>
  language === null || language === 'en' ? word.value : word[language];

function canonicalText(
  { kind: type }: KnownColumn,
  { separator, rules }: ColumnReading,
  is1904: boolean,
  asItWas: SheetCellText,
): SheetCellText {
  const readText = memoizeReader(type, separator, rules);
  const readTyped = typedReader(type, separator, is1904, rules);
  return (cell, kind) => {
    const text = cell.trim();
    if (text === '') return '';
    const value = kind === CELL.text ? readText(text) : readTyped(cell, kind);
    return isIssue(value) ? asItWas(cell, kind) : type.toText(value);
  };
}
