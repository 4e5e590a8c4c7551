import { issue, type RowDiagnostic, rowDiagnostic } from '../../../diagnostics/row-diagnostic.js';
import { buildDossier, type ParseResult } from '../../../dossier/build-dossier.js';
import { type DecimalSeparator, memoizeReader } from '../../../dossier/field-types/field-type.js';
import { ALL_FIELDS } from '../../../dossier/fields.js';
import type { Parameters } from '../../../parameters/parameters.js';
import { cutAdded } from '../added-columns.js';
import type { SheetFormat } from '../header.js';
import { columnNameAt, filledCells } from '../header.js';
import { type InputRow, MOST_OF_A_CELL } from '../row.js';
import { CELL, type SheetRow } from './sheet-row.js';
import { isAmount, isShownRounded, typedReader } from './typed-cells.js';

/** Reads the rows of a sheet as dossiers, by its header. */
export class SheetRows {
  readonly #columns;
  readonly #amounts: readonly number[];

  constructor(
    readonly shape: SheetFormat,
    readonly parameters: Parameters,
    separator: DecimalSeparator,
  ) {
    const { header, sheet } = shape;
    this.#columns = ALL_FIELDS.map(({ name, kind }) => {
      const index = header.indexes.get(name);
      if (index === undefined) return null;
      return { index, readText: memoizeReader(kind, separator), readTyped: typedReader(kind, separator, sheet.is1904) };
    });
    this.#amounts = header.fields.flatMap((field, index) => (field && isAmount(field.kind) ? [index] : []));
  }

  /** The row as a dossier; null for one without text or value. */
  read(row: SheetRow): InputRow | null {
    const { line } = row;
    const { cells, kinds } = this.#withoutAdded(row);
    if (filledCells(cells) === 0 && !kinds.includes(CELL.formula)) return null;
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
    const columns = this.#columns;
    return buildDossier((_field, at) => {
      const column = columns[at];
      if (!column) return undefined;
      const { index } = column;
      const cell = cells[index];
      if (cell === undefined) return undefined;
      const kind = kinds[index] ?? CELL.text;
      if (kind !== CELL.text) return column.readTyped(cell, kind);
      const text = cell.trim();
      return text === '' ? undefined : column.readText(text);
    }, this.parameters);
  }
}
