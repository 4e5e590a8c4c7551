import { issue, type RowDiagnostic, rowDiagnostic } from '../../../diagnostics/row-diagnostic.js';
import { buildDossier, type ParseResult } from '../../../dossier/build-dossier.js';
import { memoizeReader } from '../../../dossier/field-types/field-type.js';
import { ALL_FIELDS } from '../../../dossier/fields.js';
import { cutAdded } from '../added-columns.js';
import type { RowOptions } from '../block.js';
import { columnReadings, type NoteReread } from '../column-reading.js';
import type { SheetFormat } from '../header.js';
import { columnNameAt, filledCells } from '../header.js';
import { leftOutFinder } from '../left-out.js';
import { NO_LIST_OPTIONS } from '../list-options.js';
import { type InputRow, MOST_OF_A_CELL } from '../row.js';
import { CELL, type SheetRow } from './sheet-row.js';
import { isAmount, isShownRounded, type TypedReader, typedReader } from './typed-cells.js';

/** Reads the cells of a field, or gives the one value of all rows. */
type SheetFieldReader =
  | { readonly index: number; readonly readText: (text: string) => unknown; readonly readTyped: TypedReader }
  | { readonly constant: unknown };

/** Reads the rows of a sheet as dossiers, by its header. */
export class SheetRows {
  readonly #readers: readonly (SheetFieldReader | null)[];
  readonly #amounts: readonly number[];
  readonly #isLeftOut: (cells: readonly string[]) => boolean;

  constructor(
    readonly shape: SheetFormat,
    readonly options: RowOptions,
    note: NoteReread,
  ) {
    const { header, sheet } = shape;
    const { decimalSeparator: decimal, list = NO_LIST_OPTIONS } = options;
    const readingOf = columnReadings(header, decimal, list, note);
    this.#readers = ALL_FIELDS.map((field) => {
      const given = list.given[field.name];
      if (given !== undefined) return { constant: field.kind.fromText(given.trim(), decimal) };
      const index = header.indexes.get(field.name);
      if (index === undefined) return null;
      const { separator, rules } = readingOf(field, index);
      return {
        index,
        readText: memoizeReader(field.kind, separator, rules),
        readTyped: typedReader(field.kind, separator, sheet.is1904, rules),
      };
    });
    this.#amounts = header.fields.flatMap((field, index) => (field && isAmount(field.kind) ? [index] : []));
    this.#isLeftOut = leftOutFinder(header, list);
  }

  /** The row as a dossier, or why it is none: it has no text or value, or it is a sum or the headers once more. */
  read(row: SheetRow): InputRow | 'blank' | 'left-out' {
    const { line } = row;
    const { cells, kinds } = this.#withoutAdded(row);
    if (filledCells(cells) === 0 && !kinds.includes(CELL.formula)) return 'blank';
    if (this.#isLeftOut(cells)) return 'left-out';
    const problem = this.#problem(cells);
    const reading = problem ? { problems: [problem] } : this.#dossierOf(cells, kinds);
    const asShown = this.#amounts.filter((index) => isShownRounded(cells[index] ?? '', kinds[index] ?? ''));
    return {
      line,
      cells,
      kinds,
      reading,
      ...(asShown.length > 0 && { asShown }),
      ...(row.isHidden && { isHidden: true }),
    };
  }

  #withoutAdded(row: SheetRow): Pick<SheetRow, 'cells' | 'kinds'> {
    const { names, added } = this.shape.header;
    const cells = cutAdded(row.cells, names.length, added);
    if (cells === row.cells) return row;
    return { cells, kinds: cutAdded([...row.kinds], names.length, added).join('') };
  }

  #problem(cells: readonly string[]): RowDiagnostic | null {
    const { header } = this.shape;
    const at = (index: number) => columnNameAt(header, index);
    const columns = header.names.length;
    const filled = cells.length > columns ? filledCells(cells) : 0;
    if (filled > columns) return rowDiagnostic(at(columns), issue('TOO_MANY_CELLS', { cells: filled, columns }));
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as string;
      if (cell.length > MOST_OF_A_CELL)
        return rowDiagnostic(at(index), issue('TEXT_TOO_LONG', { most: MOST_OF_A_CELL }));
      if (cell.includes('\ufffd') || cell.includes('\0'))
        return rowDiagnostic(at(index), issue('UNREADABLE_CHARACTER', {}));
    }
    return null;
  }

  #dossierOf(cells: readonly string[], kinds: string): ParseResult {
    const readers = this.#readers;
    return buildDossier((_field, at) => {
      const reader = readers[at];
      if (!reader) return undefined;
      if ('constant' in reader) return reader.constant;
      const { index } = reader;
      const cell = cells[index];
      if (cell === undefined) return undefined;
      const kind = kinds[index] ?? CELL.text;
      if (kind !== CELL.text) return reader.readTyped(cell, kind);
      const text = cell.trim();
      return text === '' ? undefined : reader.readText(text);
    }, this.options.parameters);
  }
}
