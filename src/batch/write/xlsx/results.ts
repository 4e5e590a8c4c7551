import { formatQuarter } from '../../../primitives/quarter.js';
import type { InputFormat } from '../../read/header.js';
import { DETAIL_TABLES, type DetailCells, type DetailTable, idHeader } from '../detail-columns.js';
import { columnName, type Dialect, dialect } from '../dialect.js';
import { dossierCells, dossierHeaders } from '../dossier-columns.js';
import { ONLY_LINES, type ResultWriter, type WriteOptions } from '../result-format.js';
import { amountCell, booleanCell, numberCell, rateCell, SHEET_ROW, sheetRow, textCell, textColumn } from './cells.js';
import { type InputColumns, inputColumns } from './input-columns.js';
import { type SheetColumn, sheetHead } from './sheet.js';

const ID_WIDTH = 16;
/** Wide enough for a million euro. */
const AMOUNT_WIDTH = 14;
const widthOf = (header: string): SheetColumn => ({ header, width: AMOUNT_WIDTH });

/**
 * The sheet of results as text, a line for the headers and for each row: the columns of CSV for spreadsheets.
 * The end of the sheet and the rest of the file are added where the text is packed.
 */
export function xlsxWriter(input: InputFormat, { language, detail }: WriteOptions): ResultWriter {
  const to = dialect('excel', language);
  const table = DETAIL_TABLES[detail];
  return table ? detailWriter(table, idHeader(input, to), to) : dossierWriter(inputColumns(input, language), to);
}

/** One row per dossier: the input's columns, the verdicts, every year and the totals. */
function dossierWriter(input: InputColumns, to: Dialect): ResultWriter {
  const words = textColumn();
  const writeCells = dossierCells({
    words: (text) => words(text, null),
    noAmount: amountCell(null),
    amount: (amount, out) => out.append(amountCell(amount)),
  });
  return {
    ...ONLY_LINES,
    header: sheetHead([...input.columns, ...dossierHeaders(to).map(widthOf)]),
    write: (row, simulation, out) => {
      out.append(SHEET_ROW.start + input.cellsOf(row, simulation.dossier));
      writeCells(simulation, out);
      out.append(SHEET_ROW.end);
    },
  };
}

const DETAIL_CELLS: DetailCells = {
  text: textCell,
  whole: (value) => numberCell(String(value)),
  quarter: (quarter) => textCell(formatQuarter(quarter)),
  amount: amountCell,
  rate: rateCell,
  flag: booleanCell,
};

/** One row per year or quarter of the term. */
function detailWriter({ columns, rowsOf }: DetailTable, id: string, to: Dialect): ResultWriter {
  const others = (['row', ...columns] as const).map((name) => widthOf(columnName(name, to)));
  return {
    ...ONLY_LINES,
    header: sheetHead([{ header: id, width: ID_WIDTH }, ...others]),
    write: (row, simulation, out) => {
      for (const cells of rowsOf(row, simulation, DETAIL_CELLS)) out.append(sheetRow(cells.join('')));
    },
  };
}
