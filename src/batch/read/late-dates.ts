import { CliError } from '../../diagnostics/cli-error.js';
import { isMonthFirst } from '../../dossier/field-types/dates.js';
import type { RowOptions } from './block.js';
import { dayIn } from './evidence.js';
import { columnNameAt, type InputFormat } from './header.js';
import type { InputRow } from './row.js';

const [SHORTEST, LONGEST] = ['1/13/26'.length, '11/16/2026'.length];
const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/**
 * Makes a function that finds a date which can only be month-first, where the head of the file showed none and so the
 * dates before it were read day-first. Cells of dates and of text are looked at; in any other column such text is rejected.
 *
 * @returns null for a file whose order of dates is known, or says nothing about its other dates
 * @throws CliError LATE_MONTH_FIRST from the function, where there is one
 */
export function lateMonthFirstFinder(
  shape: InputFormat,
  { path, list }: RowOptions & { readonly path: string },
): ((row: InputRow) => void) | null {
  if (shape.kind === 'json' || (list?.dates ?? null) !== null || shape.header.evidence.dates.monthFirst) return null;
  const { header } = shape;
  const texts = header.columns.flatMap((column, index) =>
    column === null || column.kind.name === 'text' ? [index] : [],
  );
  const dates = header.columns.flatMap((column, index) =>
    column?.kind.name === 'date' || column?.kind.name === 'term-start' ? [index] : [],
  );
  const check = (indexes: readonly number[], { cells, line }: InputRow): void => {
    for (const index of indexes) {
      const cell = cells[index];
      if (cell === undefined || cell.length < SHORTEST) continue;
      const first = cell.charCodeAt(0);
      if (first !== 32 && (first < ZERO || first > NINE)) continue;
      const text = dayIn(cell.trim());
      if (text.length <= LONGEST && isMonthFirst(text))
        throw new CliError('LATE_MONTH_FIRST', { path, line, column: columnNameAt(header, index) });
    }
  };
  return (row) => {
    if (texts.length > 0) check(texts, row);
    // one that is read as a day has its day first
    if (row.reading.problems) check(dates, row);
  };
}
