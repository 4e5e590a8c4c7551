import { CliError } from '../../diagnostics/cli-error.js';
import { hasDetailColumns } from './added-columns.js';
import { buildHeader, columnsOf, type HeadOptions, neededColumns, noHeaderRow } from './build-header.js';
import { type CsvRecord, CsvRecords, type CutState, type Separator } from './csv-records.js';
import { filledCells, type Header, isNotBlank } from './header.js';
import { findHeaderRow, type HeaderSearch, ROWS_SEARCHED } from './header-row.js';
import { columnOf } from './known-headers.js';
import { isPayrollExport } from './payroll-exports.js';

/** What all of a file shows is decided on so many records after the header, or so much text, whichever is less. */
export const HEAD = { records: 1_000, characters: 1_048_576 } as const;
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];
/** What some programs separate with, and is not read. */
const OTHER_SEPARATOR = '|';

/** The header of a file, and how many records there are up to it, itself included. */
export interface FoundHeader {
  readonly header: Header;
  readonly records: number;
}

/** The header row with one of the separators. */
interface Candidate {
  readonly separator: Separator;
  readonly records: readonly CsvRecord[];
  readonly search: HeaderSearch;
}

const columnsIn = ({ search }: Candidate): number => (search.found ?? search.nearest)?.needed.length ?? 0;

function searchWith(
  separator: Separator,
  text: string,
  start: CutState,
  isLast: boolean,
  options: HeadOptions,
): Candidate {
  const cutter = new CsvRecords(separator, start);
  const records = cutter.push(text, isLast, (found) => found.length >= ROWS_SEARCHED);
  const { repeated } = options.list;
  const index = repeated ? records.findIndex(({ line }) => line === repeated.line) : -1;
  if (index >= 0)
    return { separator, records, search: { found: { index, needed: neededIn(records[index], options) } } };
  const search = findHeaderRow(
    records.map(({ cells }) => cells),
    (cell) => columnOf(cell, options.known),
    neededColumns(options.list),
  );
  return { separator, records, search };
}

/** The columns that dossiers need in the header row of a run that is repeated. */
const neededIn = (record: CsvRecord | undefined, options: HeadOptions): string[] =>
  columnsOf(record?.cells ?? [], options).flatMap((column) => column?.name ?? []);

/** The header row, with the separator that makes the most known columns; the first of those where it is found. */
function bestCandidate(text: string, start: CutState, isLast: boolean, options: HeadOptions): Candidate {
  const [first, ...others] = SEPARATORS.map((separator) => searchWith(separator, text, start, isLast, options));
  return others.reduce((best, next) => (columnsIn(next) > columnsIn(best) ? next : best), first as Candidate);
}

/** Whether a text has the header row and the whole head of its file. */
export function holdsHead(text: string, start: CutState, options: HeadOptions): boolean {
  if (text.length >= HEAD.characters) return true;
  const { separator, records, search } = bestCandidate(text, start, false, options);
  if (!search.found) return records.length >= ROWS_SEARCHED;
  const found = new CsvRecords(separator, start).push(text, false).slice(search.found.index + 1);
  return found.filter(isNotBlank).length > HEAD.records;
}

/**
 * Finds the header of a CSV file, and what the rows after it show about all of them.
 *
 * @param text the file from its first line on that is not blank and says no separator, as far as it was read
 * @param isLast whether that is all of it
 * @throws CliError, CliErrors when there is none, or it cannot be used: all reasons at once
 */
export function readHead(text: string, start: CutState, isLast: boolean, options: HeadOptions): FoundHeader {
  const { path } = options;
  const head = text.slice(0, HEAD.characters);
  const isWhole = isLast && head.length === text.length;
  const { separator, records, search } = bestCandidate(head, start, isWhole, options);
  if (!search.found) throw whyNoHeaderRow(records, search.nearest, options);
  const { index } = search.found;
  const record = records[index] as CsvRecord;
  if (record.issue) throw new CliError('HEADER_UNREADABLE', { path });
  const most = index + 1 + HEAD.records;
  const all = new CsvRecords(separator, start).push(head, isWhole, (found) => found.length >= most);
  const rows = all.slice(index + 1, most).filter(isNotBlank);
  const { cells, line } = record;
  if (isInOneCell(rows, separator, filledCells(cells)))
    throw new CliError('ROWS_IN_ONE_CELL', { path, line: (rows[0] as CsvRecord).line });
  const skipped = records
    .slice(0, index)
    .filter(isNotBlank)
    .map((above) => above.line);
  const table = { separator, cells, line, skipped, rows: rows.map((row) => row.cells) };
  return { header: buildHeader(table, options), records: index + 1 };
}

/** Whether every row is one quoted cell with a whole record in it, as a spreadsheet saves a column of text. */
const isInOneCell = (rows: readonly CsvRecord[], separator: Separator, width: number): boolean =>
  width > 1 &&
  rows.length > 0 &&
  rows.every(
    ({ cells, text }) => text === undefined && filledCells(cells) === 1 && (cells[0] ?? '').includes(separator),
  );

/** Explains why no row holds the headers: another separator, each row in one cell, or only unknown names. */
function whyNoHeaderRow(
  records: readonly CsvRecord[],
  nearest: HeaderSearch['nearest'],
  options: HeadOptions,
): CliError {
  const { path, known } = options;
  const first = records.find(isNotBlank);
  if (!first) return new CliError('HEADER_MISSING', { path });
  if (first.issue) return new CliError('HEADER_UNREADABLE', { path });
  if (records.some(({ cells }) => isPayrollExport(cells))) return new CliError('PAYROLL_EXPORT', { path });
  const inOneCell = records.find(({ cells }) =>
    SEPARATORS.some(
      (other) => (cells[0] ?? '').split(other).filter((part) => columnOf(part.replaceAll('"', ''), known)).length > 2,
    ),
  );
  if (inOneCell && filledCells(inOneCell.cells) === 1)
    return new CliError('ROWS_IN_ONE_CELL', { path, line: inOneCell.line });
  if (records.some(({ cells }) => hasDetailColumns(cells))) return new CliError('DETAIL_AS_INPUT', { path });
  const hasOther = records.some(({ cells }) =>
    cells.some((cell) => cell.split(OTHER_SEPARATOR).filter((part) => columnOf(part, known)).length > 1),
  );
  if (hasOther) return new CliError('OTHER_SEPARATOR', { path });
  if (!nearest) return new CliError('NO_KNOWN_COLUMNS', { path });
  return noHeaderRow((records[nearest.index] as CsvRecord).line, nearest, options);
}
