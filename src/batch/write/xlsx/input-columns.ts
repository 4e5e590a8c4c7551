import { type Dossier, givenValue } from '../../../dossier/dossier.js';
import { type Contributions, isPercentage } from '../../../dossier/field-types/contributions.js';
import type { TermStart } from '../../../dossier/field-types/dates.js';
import { ALL_FIELDS, type AnyField, headerIn } from '../../../dossier/fields.js';
import { wordOf } from '../../../i18n/format.js';
import type { Language } from '../../../i18n/language.js';
import type { IsoDate } from '../../../primitives/date.js';
import type { Euro } from '../../../primitives/euro.js';
import type { Rate } from '../../../primitives/rate.js';
import type { InputFormat, SheetFormat } from '../../read/header.js';
import type { InputRow } from '../../read/row.js';
import { CELL } from '../../read/workbook/sheet-row.js';
import { amountCell, dateCell, EMPTY_CELL, numberCell, rateCell, textCell, textColumn } from './cells.js';
import type { SheetColumn } from './sheet.js';
import { sheetCell } from './typed-cells.js';
import { wordWidth } from './widths.js';

/** The columns of the input as columns of a sheet. */
export interface InputColumns {
  readonly columns: readonly SheetColumn[];
  /** The cells of a row, one after the other. */
  cellsOf(row: InputRow, dossier: Dossier): string;
}

const UNKNOWN_WIDTH = 20;
const WIDTHS: Readonly<Record<string, number>> = {
  text: 16,
  amount: 14,
  'amount-or-percentage': 14,
  date: 12,
  'term-start': 12,
};
const widthOf = (field: AnyField | null, language: Language): number =>
  field ? Math.max(WIDTHS[field.kind.name] ?? 0, wordWidth(field, language)) : UNKNOWN_WIDTH;

/**
 * The input's columns: numbers and dates of known ones as what was read, so that they can be summed and sorted;
 * all else as the text it was.
 *
 * @param wasCsv whether a sheet has rows of a CSV file, whose texts are written as those of that file
 */
export const inputColumns = (shape: InputFormat, language: Language, wasCsv = false): InputColumns =>
  shape.kind === 'json'
    ? fromJson(language)
    : shape.kind === 'workbook'
      ? fromSheet(shape, language, wasCsv)
      : fromCsv(shape, language);

function fromCsv(
  { header: { names, fields } }: Extract<InputFormat, { kind: 'csv' }>,
  language: Language,
): InputColumns {
  const writers = fields.map((field, index) => csvCell(field, names[index] ?? ''));
  return {
    columns: names.map((header, index) => ({ header, width: widthOf(fields[index] ?? null, language) })),
    cellsOf: ({ cells, line }, dossier) => {
      let row = '';
      for (let index = 0; index < writers.length; index++) row += writers[index]?.(cells[index] ?? '', dossier, line);
      return row;
    },
  };
}

/** The cells of a sheet have kinds, and stay as they were. */
function fromSheet({ header: { names, fields } }: SheetFormat, language: Language, wasCsv: boolean): InputColumns {
  const texts = names.map((name, index) => csvCell(wasCsv ? (fields[index] ?? null) : null, name));
  return {
    columns: names.map((header, index) => ({ header, width: widthOf(fields[index] ?? null, language) })),
    cellsOf: ({ cells, kinds = '', line }, dossier) => {
      let row = '';
      for (let index = 0; index < texts.length; index++) {
        const cell = cells[index] ?? '';
        const kind = kinds[index] ?? CELL.text;
        row += kind === CELL.text ? texts[index]?.(cell, dossier, line) : sheetCell(cell, kind, line);
      }
      return row;
    },
  };
}

/** How the cells of a column are written: as the value of a field, or as the text they were. */
function csvCell(field: AnyField | null, header: string): (cell: string, dossier: Dossier, line: number) => string {
  const text = textColumn();
  const typed = field && typedCell(field, header);
  if (!typed) return (cell, _dossier, line) => text(cell, line);
  return (cell, dossier, line) => (cell.trim() === '' ? EMPTY_CELL : (typed(dossier[field.key]) ?? text(cell, line)));
}

/** Dossiers from JSON have all fields as columns; one that was not given stays empty. */
function fromJson(language: Language): InputColumns {
  const columns = ALL_FIELDS.map((field) => ({ field, typed: typedCell(field) }));
  return {
    columns: ALL_FIELDS.map((field) => ({ header: headerIn(language, field), width: widthOf(field, language) })),
    cellsOf: ({ line }, dossier) => {
      let row = '';
      for (const { field, typed } of columns) {
        const value = givenValue(dossier, field);
        if (value === null) row += EMPTY_CELL;
        else row += typed?.(value) ?? textCell(textOf(field, value, language), line);
      }
      return row;
    },
  };
}

/** A value as a word of the language, or as its canonical text. */
function textOf(field: AnyField, value: unknown, language: Language): string {
  const text = field.kind.toText(value);
  return wordOf(field, text, language) ?? text;
}

/** Writes the values of a field as numbers or dates, null for one that is neither; null for a field of text. */
function typedCell({ name, kind }: AnyField, header = ''): ((value: unknown) => string | null) | null {
  // below such a header a number is a percentage
  if (name === 'fraction' && header.includes('%'))
    return (value) => numberCell(kind.toText(value), 'percentageWithDecimals');
  if (kind.name === 'amount') return (value) => amountCell(value as Euro);
  if (kind.name === 'amount-or-percentage') return (value) => contributionsCell(value as Contributions);
  if (kind.name === 'percentage') return (value) => rateCell(value as Rate);
  if (kind.name === 'date') return (value) => dateCell(value as IsoDate);
  if (kind.name === 'term-start') return (value) => dateCellOf(value as TermStart);
  const isNumber =
    kind.isDecimal || kind.name === 'quarter-number' || name === 'advice_years' || name === 'rsz_category';
  return isNumber ? (value) => numberCell(kind.toText(value)) : null;
}

const contributionsCell = (value: Contributions): string => (isPercentage(value) ? rateCell(value) : amountCell(value));

const dateCellOf = ({ decidedOn }: TermStart): string | null => decidedOn && dateCell(decidedOn);
