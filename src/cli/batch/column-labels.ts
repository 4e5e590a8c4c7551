import type { InputFormat } from '../../batch/read/header.js';
import type { DialectName } from '../../batch/write/dialect.js';
import { catalogFor } from '../../i18n/catalogs.js';
import type { Language } from '../../i18n/language.js';
import { columnLetters } from '../../vocabulary/column-letters.js';

/** No header is shown longer than this. */
const MOST_SHOWN = 60;

/** A header as it is shown: on one line, and not too long. */
export const shownHeader = (header: string): string => {
  const line = header.trim().replace(/\s+/g, ' ');
  return [...line].length > MOST_SHOWN ? `${[...line].slice(0, MOST_SHOWN).join('')}…` : line;
};

/**
 * How messages name a column: as the user's file does, with its letters (`kolom M (Brutoloon)`), or by its canonical name
 * for programs and for JSON. The header of a column that is not known is not repeated.
 */
export function columnLabels(shape: InputFormat, dialect: DialectName, language: Language): (column: string) => string {
  if (shape.kind === 'json' || dialect === 'machine') return (column) => column;
  const { lists } = catalogFor(language);
  const { indexes, names } = shape.header;
  return (column) => {
    const unknown = /^#(\d+)$/.exec(column)?.[1];
    if (unknown !== undefined) return lists.columnOnly(columnLetters(Number(unknown)));
    const index = indexes.get(column);
    return index === undefined ? column : lists.column(columnLetters(index + 1), shownHeader(names[index] ?? column));
  };
}
