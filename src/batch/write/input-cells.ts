import type { Dossier } from '../../dossier/dossier.js';
import { ALL_FIELDS, headerIn } from '../../dossier/fields.js';
import { givenValue } from '../../dossier/given.js';
import type { DecimalMark } from '../../dossier/kinds/kind.js';
import { isFlaw } from '../../dossier/kinds/kind.js';
import { remember } from '../../dossier/kinds/remember.js';
import { harmless } from '../harmless.js';
import type { Column } from '../read/known-headers.js';
import type { InputRow } from '../read/row.js';
import type { Shape } from '../read/shape.js';
import { csvCells, type Dialect, valueText } from './dialect.js';

/** Gives the columns of the input again: their headers, and their cells for each row as CSV. */
export interface InputCells {
  readonly headers: readonly string[];
  /** The cells of a row with separators between them. */
  textOf(row: InputRow, dossier: Dossier): string;
}

/**
 * The input's columns as a dialect wants them: for spreadsheets as they were, text that would run made
 * harmless; for programs the known ones in canonical form, the others as they were.
 */
export function inputCells(shape: Shape, mark: DecimalMark, to: Dialect): InputCells {
  if (shape.kind === 'json') return fromJson(to);
  const { names, columns, separator } = shape.header;
  const width = names.length;
  if (to.name === 'excel')
    return {
      headers: names.map(harmless),
      textOf: ({ cells, text }) =>
        text !== undefined && cells.length === width && separator === to.separator && !mayRun(text)
          ? text
          : csvCells(padded(cells, width).map(harmless), to),
    };
  const canonical = columns.map((column) => canonicalText(column, mark, to));
  return {
    headers: names.map((name, index) => columns[index]?.name ?? name),
    textOf: ({ cells }) =>
      csvCells(
        padded(cells, width).map((cell, index) => canonical[index]?.(cell) ?? cell),
        to,
      ),
  };
}

/** Whether some cell of a row as it stands may have to be made harmless. */
const mayRun = (text: string): boolean => /(?:^|;)[=+\-@\t\r]/.test(text);

function padded(cells: readonly string[], width: number): string[] {
  const row = cells.slice(0, width);
  while (row.length < width) row.push('');
  return row;
}

/** Writes the cells of a column in canonical form; null for a column that is not known. */
function canonicalText(
  column: Column | null,
  mark: DecimalMark,
  to: Dialect,
): ((cell: string) => string) | null {
  if (!column) return null;
  const { kind } = column;
  const read = remember(kind, mark);
  return (cell) => {
    const text = cell.trim();
    if (text === '') return '';
    const value = read(text);
    return isFlaw(value) ? cell : valueText(kind, value, to);
  };
}

/** Dossiers from JSON have all fields as columns; one that was not given stays empty. */
function fromJson(to: Dialect): InputCells {
  return {
    headers: ALL_FIELDS.map((field) => headerIn(to.language, field)),
    textOf: (_row, dossier) => {
      const cells = ALL_FIELDS.map((field) => {
        const value = givenValue(dossier, field);
        if (value === null) return '';
        const text = valueText(field.kind, value, to);
        return to.name === 'excel' ? harmless(text) : text;
      });
      return csvCells(cells, to);
    },
  };
}
