import { formatQuarter } from '../../../primitives/quarter.js';
import { type Dialect, dialect } from '../../../report/csv/dialect.js';
import { wordsOf } from '../../../report/csv/words.js';
import type { InputFormat } from '../../read/header.js';
import { DETAIL_TABLES, type DetailCells, type DetailTable } from '../detail-columns.js';
import { dossierCells, dossierHeaders } from '../dossier-columns.js';
import { ONLY_LINES, type ResultWriter, type WriteOptions } from '../result-format.js';
import { amountCell, EMPTY_CELL, numberCell, rateCell, SHEET_ROW, sheetRow, textCell } from './cells.js';
import { type InputColumns, inputColumns } from './input-columns.js';
import { frozenColumns, type SheetColumn, sheetHead } from './sheet.js';
import { dossierWidths } from './widths.js';

/** Wide enough for a million euro. */
const AMOUNT_WIDTH = 14;
const columnOf = (header: string): SheetColumn => ({ header, width: AMOUNT_WIDTH });

/**
 * The sheet of results as text, a line for the headers and for each row: the columns of CSV for spreadsheets.
 * The end of the sheet and the rest of the file are added where the text is packed.
 */
export function xlsxWriter(input: InputFormat, { language, detail, list }: WriteOptions): ResultWriter {
  const to = dialect('excel', language);
  const table = DETAIL_TABLES[detail];
  const columns = inputColumns(input, language, list?.wasCsv);
  const frozen = frozenColumns(input);
  return table ? detailWriter(table, columns, frozen, to) : dossierWriter(columns, frozen, to);
}

/** One row per dossier: the input's columns, the verdicts, every year and the totals. */
function dossierWriter(input: InputColumns, frozen: number, to: Dialect): ResultWriter {
  const words = wordsOf(to);
  const writeCells = dossierCells({
    words,
    text: (text) => textCell(text),
    noAmount: amountCell(null),
    amount: (amount, out) => out.append(amountCell(amount)),
  });
  const widths = dossierWidths(words);
  const own = dossierHeaders(to).map((header, index) => ({ header, width: widths(index) ?? AMOUNT_WIDTH }));
  return {
    ...ONLY_LINES,
    header: sheetHead([...input.columns, ...own], frozen),
    write: (row, simulation, out) => {
      out.append(SHEET_ROW.start + input.cellsOf(row, simulation.dossier));
      writeCells(simulation, out);
      out.append(SHEET_ROW.end);
    },
  };
}

/** One row per year or quarter of the term: the input's columns, the line of the row, and what is of that part. */
function detailWriter(
  { headers, rowsOf }: DetailTable,
  input: InputColumns,
  frozen: number,
  to: Dialect,
): ResultWriter {
  const { flag, basis } = wordsOf(to);
  const cells: DetailCells = {
    whole: (value) => numberCell(String(value)),
    quarter: (quarter) => textCell(formatQuarter(quarter)),
    amount: amountCell,
    rate: rateCell,
    flag: (value) => textCell(flag(value)),
    basis: (value) => textCell(basis(value)),
    nothing: EMPTY_CELL,
  };
  return {
    ...ONLY_LINES,
    header: sheetHead([...input.columns, ...headers(to).map(columnOf)], frozen),
    write: (row, simulation, out) => {
      const start = input.cellsOf(row, simulation.dossier);
      for (const written of rowsOf(row, simulation, cells)) out.append(sheetRow(start + written.join('')));
    },
  };
}
