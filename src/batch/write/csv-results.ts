import type { Simulation } from '../../calculation/simulation.js';
import { formatEuroWith } from '../../primitives/euro.js';
import { formatQuarter } from '../../primitives/quarter.js';
import { formatRate } from '../../primitives/rate.js';
import type { InputFormat } from '../read/header.js';
import { Utf8Buffer } from '../utf8-buffer.js';
import { DETAIL_TABLES, type DetailCells, type DetailTable, idHeader } from './detail-columns.js';
import { columnName, csvLine, type Dialect, decimalText, dialect } from './dialect.js';
import { dossierCells, dossierHeaders } from './dossier-columns.js';
import { type InputCells, inputCells } from './input-cells.js';
import {
  type LayoutOptions,
  ONLY_LINES,
  type ResultWriter,
  type RowLayout,
  type WriteOptions,
} from './result-format.js';

/** CSV in the dialect of the run: a row per dossier, year or quarter. */
export function csvWriter(input: InputFormat, options: WriteOptions): ResultWriter {
  const to = dialect(options.dialect, options.language);
  const table = DETAIL_TABLES[options.detail];
  return table ? detailWriter(table, idHeader(input, to), to) : dossierWriter(inputCells(input, options, to), to);
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

/** Where the program's own columns are: at the end of a row per dossier, after the id of any other row. */
export function csvLayout({ dialect: name, language, detail }: LayoutOptions): RowLayout {
  const to = dialect(name, language);
  const own = DETAIL_TABLES[detail] ? null : dossierHeaders(to).length;
  return {
    kind: 'csv',
    separator: to.separator,
    firstOwnColumn: (columns) => (own === null ? 1 : columns - own),
  };
}

/** One row per dossier: the input's columns, the verdicts, every year and the totals. */
function dossierWriter(input: InputCells, to: Dialect): ResultWriter {
  const { separator, lineEnd, byteOrderMark, decimalSeparator } = to;
  // none of these cells ever needs quotes
  const writeCells = dossierCells({
    words: (text) => separator + text,
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

/** One row per year or quarter of the term. */
function detailWriter({ columns, rowsOf }: DetailTable, id: string, to: Dialect): ResultWriter {
  const cells: DetailCells = {
    text: to.escape,
    whole: String,
    quarter: formatQuarter,
    amount: (amount) => (amount === null ? '' : formatEuroWith(to.decimalSeparator, amount)),
    rate: (rate) => decimalText(formatRate(rate), to),
    flag: String,
  };
  const names = (['row', ...columns] as const).map((column) => columnName(column, to));
  return {
    ...ONLY_LINES,
    header: to.byteOrderMark + csvLine([to.escape(id), ...names], to),
    write: (row, simulation, out) => {
      for (const written of rowsOf(row, simulation, cells)) out.append(csvLine(written, to));
    },
  };
}
