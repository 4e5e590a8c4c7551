import type { Reading } from '../../dossier/assemble.js';
import { rowReader } from '../../dossier/from-text.js';
import type { DecimalMark } from '../../dossier/kinds/kind.js';
import { type Flaw, flaw, type Problem, problem } from '../../dossier/problem.js';
import type { Parameters } from '../../parameters/parameters.js';
import { notHarmless } from '../harmless.js';
import type { CsvRecord, RecordFlaw } from './csv-records.js';
import { type Encoding, isDamaged } from './decoder.js';
import { filledCells, type Header, isNotBlank } from './header.js';
import { MOST_CHARACTERS, MOST_OF_A_CELL } from './limits.js';
import type { InputRow } from './row.js';

/** Reads the records of a CSV file as dossiers, by its header. */
export class CsvRows {
  readonly #read: (cells: readonly string[]) => Reading;

  constructor(
    readonly header: Header,
    parameters: Parameters,
    mark: DecimalMark,
  ) {
    this.#read = rowReader(header.places, parameters, mark);
  }

  /**
   * The row of a record, or null for one whose cells are all empty.
   * @param suspect the encoding of the file, where some character near the record did not come through it
   */
  read(record: CsvRecord, suspect: Encoding | null): InputRow | null {
    if (!isNotBlank(record)) return null;
    const { line, cells, flaw: found } = record;
    const own = this.#withoutRejectColumns(cells);
    const problem = this.#problem(own, found, suspect) ?? this.#tooLong(record, own);
    if (problem) return { line, cells: own, reading: { problems: [problem] } };
    const text = own === cells ? record.text : undefined;
    return { line, cells: own, reading: this.#read(own), text };
  }

  /** The cells of a row out of a reject file as they were before they went into it. */
  #withoutRejectColumns(cells: readonly string[]): readonly string[] {
    const { names, rejectColumns } = this.header;
    if (rejectColumns === 0) return cells;
    return [...cells.slice(0, names.length), ...cells.slice(names.length + rejectColumns)].map(notHarmless);
  }

  /** What makes the whole row unreadable; its values are then not looked at. */
  #problem(cells: readonly string[], found: RecordFlaw | null, suspect: Encoding | null): Problem | null {
    if (found) return problem(this.#columnName(found.cell), flawOf(found));
    const damaged =
      suspect === null
        ? -1
        : cells.findIndex((cell) => isDamaged(cell, suspect, this.header.rejectColumns > 0));
    if (damaged >= 0) return problem(this.#columnName(damaged), flaw('UNREADABLE_CHARACTER', {}));
    const columns = this.header.names.length;
    if (cells.length <= columns) return null;
    const filled = filledCells(cells);
    if (filled <= columns) return null;
    return problem(this.#columnName(columns), flaw('TOO_MANY_CELLS', { cells: filled, columns }));
  }

  /** A cell that is too long to be text of a dossier; in a short row there is none. */
  #tooLong({ text }: CsvRecord, cells: readonly string[]): Problem | null {
    if (text !== undefined && text.length <= MOST_OF_A_CELL) return null;
    const long = cells.findIndex((cell) => cell.length > MOST_OF_A_CELL);
    return long < 0 ? null : problem(this.#columnName(long), flaw('TEXT_TOO_LONG', { most: MOST_OF_A_CELL }));
  }

  /** A column's canonical name, or its number for one the program does not know. */
  #columnName(index: number): string {
    return this.header.columns[index]?.name ?? `#${index + 1}`;
  }
}

function flawOf(found: RecordFlaw): Flaw {
  const { line } = found;
  switch (found.kind) {
    case 'unclosed-quote':
      return flaw('UNCLOSED_QUOTE', {});
    case 'after-unclosed-quote':
      return flaw('AFTER_UNCLOSED_QUOTE', { line });
    case 'text-after-quote':
      return flaw('TEXT_AFTER_QUOTE', {});
    case 'closed-later':
      return flaw('QUOTE_CLOSED_LATER', { line, closedOn: found.closedOn });
    case 'too-long':
      return flaw('ROW_TOO_LONG', { most: MOST_CHARACTERS });
  }
}
