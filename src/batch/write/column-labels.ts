import { fieldNamed } from '../../dossier/fields.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { type Dialect, fieldHeader } from '../../report/csv/dialect.js';
import { columnLetters } from '../../vocabulary/column-letters.js';
import { indexInFile } from '../read/added-columns.js';
import type { InputFormat } from '../read/header.js';

/** How the column of a problem is named. */
export interface ColumnLabels {
  /** Its header, as the user's file has it: for a cell of that file. */
  readonly header: (column: string) => string;
  /** Its letter, and the header of a column that the program knows: the header of another may be personal. */
  readonly label: (column: string) => string;
}

/** No header is shown longer than this. */
const MOST_SHOWN = 60;

/** A header as it is shown: on one line, and not too long. */
export const shownHeader = (header: string): string => {
  const line = header.trim().replace(/\s+/g, ' ');
  return [...line].length > MOST_SHOWN ? `${[...line].slice(0, MOST_SHOWN).join('')}…` : line;
};

const POSITION = /^#(\d+)$/;

/** Names columns as the user's file does, or for programs by their canonical names. */
export function columnLabels(shape: InputFormat, to: Pick<Dialect, 'language'>): ColumnLabels {
  const { language } = to;
  if (shape.kind === 'json' || language === null) return { header: (column) => column, label: (column) => column };
  const { names, indexes, added } = shape.header;
  const { columnLabel } = catalogFor(language).batch;
  const indexOf = (column: string): number => {
    const position = POSITION.exec(column)?.[1];
    return position === undefined ? (indexes.get(column) ?? -1) : Number(position) - 1;
  };
  // a column that the file does not have has the name that it would be recognised by
  const missing = (column: string): string => {
    const field = fieldNamed(column);
    return field ? fieldHeader(field, to) : column;
  };
  return {
    header: (column) => (column === '' ? '' : names[indexOf(column)]?.trim() || missing(column)),
    label: (column) => {
      const index = indexOf(column);
      if (index < 0) return column === '' ? '' : missing(column);
      const letters = columnLetters(indexInFile(index, added) + 1);
      return columnLabel(letters, POSITION.test(column) ? null : shownHeader(names[index] ?? ''));
    },
  };
}
