import type { Simulation } from '../../calculation/simulation.js';
import { csvCells, csvLine, type Dialect, dialect } from '../../report/csv/dialect.js';
import { partCells } from '../../report/csv/part-cells.js';
import { wordsOf } from '../../report/csv/words.js';
import type { InputFormat } from '../read/header.js';
import { Utf8Buffer } from '../utf8-buffer.js';
import { DETAIL_TABLES, type DetailCells, type DetailTable } from './detail-columns.js';
import { dossierCells, dossierHeaders } from './dossier-columns.js';
import { type InputCells, inputCells } from './input-cells.js';
import {
  type LayoutOptions,
  ONLY_LINES,
  type ResultWriter,
  type RowLayout,
  type WriteOptions,
} from './result-format.js';

/** CSV in the dialect of the run: a row per dossier, year, calendar year or quarter. */
export function csvWriter(input: InputFormat, options: WriteOptions): ResultWriter {
  const to = dialect(options.dialect, options.language);
  const table = DETAIL_TABLES[options.detail];
  const cells = inputCells(input, options, to);
  return table ? detailWriter(table, cells, to) : dossierWriter(cells, to);
}

/** One dossier as a CSV file: the headers and its row. */
export function writeSingleCsv(simulation: Simulation, options: WriteOptions): string {
  const writer = csvWriter({ kind: 'json', isLines: false }, options);
  const row = { line: 1, cells: [], reading: { dossier: simulation.dossier } };
  const written = new Utf8Buffer();
  written.append(writer.header);
  writer.write(row, simulation, written);
  written.append(writer.footer);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.flush());
}

/** Where the program's own columns are: at the end of every row. */
export function csvLayout({ dialect: name, language, detail }: LayoutOptions): RowLayout {
  const to = dialect(name, language);
  const own = (DETAIL_TABLES[detail]?.headers(to) ?? dossierHeaders(to)).length;
  return { kind: 'csv', separator: to.separator, firstOwnColumn: (columns) => columns - own };
}

/** One row per dossier: the input's columns, the verdicts, every year and the totals. */
function dossierWriter(input: InputCells, to: Dialect): ResultWriter {
  const { separator, lineEnd, byteOrderMark, decimalSeparator } = to;
  const writeCells = dossierCells({
    words: wordsOf(to),
    text: (text) => separator + csvCells([text], to),
    noAmount: separator,
    amount: (amount, out) => out.appendEuro(separator, amount, decimalSeparator),
  });
  return {
    ...ONLY_LINES,
    header: byteOrderMark + csvLine([...input.headers, ...dossierHeaders(to)], to),
    write: (row, simulation, out) => {
      out.append(input.textOf(row, simulation.dossier));
      writeCells(simulation, out);
      out.append(lineEnd);
    },
  };
}

/** One row per year or quarter of the term: the input's columns, the line of the row, and what is of that part. */
function detailWriter({ headers, rowsOf }: DetailTable, input: InputCells, to: Dialect): ResultWriter {
  const cells: DetailCells = { ...partCells(to), nothing: '' };
  return {
    ...ONLY_LINES,
    header: to.byteOrderMark + csvLine([...input.headers, ...headers(to)], to),
    write: (row, simulation, out) => {
      const start = input.textOf(row, simulation.dossier) + to.separator;
      for (const written of rowsOf(row, simulation, cells)) out.append(start + csvLine(written, to));
    },
  };
}
