import { isIssue } from '../../diagnostics/row-diagnostic.js';
import type { Dossier } from '../../dossier/dossier.js';
import { givenValue } from '../../dossier/dossier.js';
import type { DecimalSeparator } from '../../dossier/field-types/field-type.js';
import { memoizeReader } from '../../dossier/field-types/field-type.js';
import { USUAL_RULES } from '../../dossier/field-types/reading-rules.js';
import { ALL_FIELDS, fieldNamed } from '../../dossier/fields.js';
import { csvCells, type Dialect, escapeFormula, fieldHeader, formulaFinder } from '../../report/csv/dialect.js';
import { canonicalCell, fieldCell } from '../../report/csv/field-cell.js';
import { columnReadings } from '../read/column-reading.js';
import type { InputFormat, SheetFormat } from '../read/header.js';
import type { KnownColumn } from '../read/known-headers.js';
import { type ListOptions, NO_LIST_OPTIONS } from '../read/list-options.js';
import type { InputRow } from '../read/row.js';
import type { WriteOptions } from './result-format.js';
import { sheetCellWriters, sheetTexts } from './sheet-cells.js';

/** The columns of the input: their headers, and their cells for each row as CSV. */
export interface InputCells {
  readonly headers: readonly string[];
  /** The cells of a row with separators between them. */
  textOf(row: InputRow, dossier: Dossier): string;
}

/**
 * The input's columns as a dialect wants them: for spreadsheets as they were, formulas
 * escaped; for programs the known ones in canonical form, the others as they were.
 */
export function inputCells(
  shape: InputFormat,
  { decimalSeparator, list = NO_LIST_OPTIONS }: Pick<WriteOptions, 'decimalSeparator' | 'list'>,
  to: Dialect,
): InputCells {
  if (shape.kind === 'json') return fromJson(to);
  if (shape.kind === 'workbook') return fromSheet(shape, decimalSeparator, list, to);
  const { names, columns, separator } = shape.header;
  const width = names.length;
  /** The line of a row without quotes whose cells stay as they are; null where they have to be written one by one. */
  const unchanged = ({ cells, text }: InputRow): string | null => {
    if (text === undefined || cells.length !== width) return null;
    if (separator === to.separator) return text;
    return text.includes(to.separator) ? null : cells.join(to.separator);
  };
  if (to.name === 'excel') {
    const mayHoldFormula = formulaFinder(separator);
    return {
      headers: names.map(escapeFormula),
      textOf: (row) =>
        (row.text !== undefined && !mayHoldFormula(row.text) && unchanged(row)) ||
        csvCells(padCells(row.cells, width).map(escapeFormula), to),
    };
  }
  const readingOf = columnReadings(shape.header, decimalSeparator, list, () => undefined);
  const canonical = columns.map((column, index) => {
    const field = column && fieldNamed(column.name);
    const { separator, rules } = field ? readingOf(field, index) : { separator: decimalSeparator, rules: USUAL_RULES };
    return column && canonicalText(column, memoizeReader(column.kind, separator, rules), to);
  });
  const write = (cell: string, index: number): string => canonical[index]?.(cell) ?? cell;
  return {
    headers: names.map((name, index) => columns[index]?.name ?? name),
    textOf: (row) =>
      (row.cells.every((cell, index) => write(cell, index) === cell) && unchanged(row)) ||
      csvCells(padCells(row.cells, width).map(write), to),
  };
}

/** The cells of a sheet, which have kinds. */
function fromSheet(shape: SheetFormat, decimal: DecimalSeparator, list: ListOptions, to: Dialect): InputCells {
  const { names, columns } = shape.header;
  const writers = sheetCellWriters(
    shape,
    columnReadings(shape.header, decimal, list, () => undefined),
    decimal,
    to,
  );
  const isForPrograms = to.name === 'machine';
  return {
    headers: names.map((name, index) => (isForPrograms && columns[index]?.name) || to.escape(name)),
    textOf: (row) => csvCells(sheetTexts(row, writers), to),
  };
}

function padCells(cells: readonly string[], width: number): string[] {
  const row = cells.slice(0, width);
  while (row.length < width) row.push('');
  return row;
}

type CanonicalText = (cell: string) => string;

/** Writes the cells of a column in canonical form. */
function canonicalText({ kind }: KnownColumn, read: (text: string) => unknown, to: Dialect): CanonicalText {
  return (cell) => {
    const text = cell.trim();
    if (text === '') return '';
    const value = read(text);
    return isIssue(value) ? cell : canonicalCell(kind, value, to);
  };
}

/** Dossiers from JSON have all fields as columns; one that was not given stays empty. */
function fromJson(to: Dialect): InputCells {
  return {
    headers: ALL_FIELDS.map((field) => fieldHeader(field, to)),
    textOf: (_row, dossier) =>
      csvCells(
        ALL_FIELDS.map((field) => {
          const value = givenValue(dossier, field);
          return value === null ? '' : to.escape(fieldCell(field, value, to));
        }),
        to,
      ),
  };
}
