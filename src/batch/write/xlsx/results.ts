import { formatQuarter } from '../../../primitives/quarter.js';
import type { InputFormat } from '../../read/input-format.js';
import { DETAIL_TABLES, type DetailCells, type DetailTable } from '../detail-columns.js';
import { columnName, type Dialect, dialect } from '../dialect.js';
import { dossierCells, dossierHeaders } from '../dossier-columns.js';
import { idHeader } from '../id-header.js';
import type { ResultWriter } from '../result-writer.js';
import type { WriteOptions } from '../write-options.js';
import { amountCell, booleanCell, EMPTY_CELL, numberCell, rateCell, sheetRow, textCell } from './cells.js';
import { type InputColumns, inputColumns } from './input-columns.js';
import { type SheetColumn, sheetHead } from './sheet.js';
import { textColumn } from './text-column.js';

const ID_WIDTH = 16;
/** Wide enough for a million euro. */
const AMOUNT_WIDTH = 14;
const widthOf = (header: string): SheetColumn => ({ header, width: AMOUNT_WIDTH });

/**
 * The sheet of results as text, a line for the headers and for each row: the columns of CSV for spreadsheets.
 * What stands after the last row, and the rest of the file, is added where the text is packed.
 */
export function xlsxResults(shape: InputFormat, { language, detail }: WriteOptions): ResultWriter {
  const to = dialect('excel', language);
  const rows = DETAIL_TABLES[detail];
  return rows ? details(rows, idHeader(shape, to), to) : dossiers(inputColumns(shape, language), to);
}

/** One row per dossier: the input's columns, the verdicts, every year and the totals. */
function dossiers(input: InputColumns, to: Dialect): ResultWriter {
  const words = textColumn();
  const cells = dossierCells({ words: (text) => words(text, null), amount: amountCell });
  return {
    header: sheetHead([...input.columns, ...dossierHeaders(to).map(widthOf)]),
    separator: '',
    write: (row, simulation) => sheetRow(input.cellsOf(row, simulation.dossier) + cells(simulation)),
    footer: '',
  };
}

const DETAIL_CELLS: DetailCells = {
  whole: (value) => numberCell(String(value)),
  quarter: (quarter) => textCell(formatQuarter(quarter)),
  amount: amountCell,
  rate: rateCell,
  flag: booleanCell,
};

/** One row per year or quarter: id, row and its fields; a dossier without any has one row with only id and row. */
function details({ columns, rowsOf }: DetailTable, id: string, to: Dialect): ResultWriter {
  const nothing = [EMPTY_CELL.repeat(columns.length)];
  const others = (['row', ...columns] as const).map((name) => widthOf(columnName(name, to)));
  return {
    header: sheetHead([{ header: id, width: ID_WIDTH }, ...others]),
    separator: '',
    write: ({ line }, simulation) => {
      const start = textCell(simulation.dossier.id ?? '', line) + numberCell(String(line));
      const rows = rowsOf(simulation, DETAIL_CELLS);
      return (rows.length > 0 ? rows : [nothing]).map((cells) => sheetRow(start + cells.join(''))).join('');
    },
    footer: '',
  };
}
