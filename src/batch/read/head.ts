import { CliError } from '../../diagnostics/cli-error.js';
import { ALL_FIELDS, fieldNamed, type Needed } from '../../dossier/fields.js';
import { type CsvRecord, CsvRecords, type CutState, type Separator } from './csv-records.js';
import { gatherEvidence } from './evidence.js';
import { columnNamed, filledCells, type Header, headerOf, headersIn, isNotBlank, MOST_COLUMNS } from './header.js';
import { assertUsable } from './header-problems.js';
import { findHeaderRow, type HeaderSearch, ROWS_SEARCHED } from './header-row.js';
import { columnOf, type KnownColumn, type KnownHeaders } from './known-headers.js';
import type { ListOptions } from './list-options.js';
import { findNearMisses } from './near-misses.js';
import { detailIn, firstResultColumn } from './own-headings.js';

/** What all of a file shows is decided on so many records after the header, or so much text, whichever is less. */
export const HEAD = { records: 1_000, characters: 1_048_576 } as const;
const SEPARATORS: readonly Separator[] = [';', ',', '\t'];
/** What some programs separate with, and is not read. */
const OTHER_SEPARATOR = '|';

const NEEDED: readonly Needed[] = ['always', 'employer'];

/** What finding the header of a file needs. */
export interface HeadOptions {
  /** The name of the input, for messages. */
  readonly path: string;
  readonly known: KnownHeaders;
  /** The columns that are read besides the fields. */
  readonly besides: readonly KnownColumn[];
  readonly list: ListOptions;
}

/** The header of a file, and how many records there are up to it, itself included. */
export interface FoundHeader {
  readonly header: Header;
  readonly records: number;
}

/** The columns that dossiers of employers need, but for those that the user gave a value for all rows. */
const neededColumns = ({ given }: ListOptions): ReadonlySet<string> =>
  new Set(
    ALL_FIELDS.filter(({ name, needed }) => NEEDED.includes(needed) && given[name] === undefined).map(
      ({ name }) => name,
    ),
  );

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

/** What each header is: as it is recognised, or as the user had it where a run is repeated. */
const columnsOf = (names: readonly string[], { known, besides, list }: HeadOptions): (KnownColumn | null)[] =>
  names.map((name, index) => {
    const own = list.repeated?.columns[index + 1];
    return own === undefined ? columnOf(name, known) : columnNamed(own, besides);
  });

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
  const { path, known, besides, list } = options;
  const head = text.slice(0, HEAD.characters);
  const isWhole = isLast && head.length === text.length;
  const { separator, records, search } = bestCandidate(head, start, isWhole, options);
  if (!search.found) throw noHeaderRow(records, search.nearest, options);
  const { index } = search.found;
  const record = records[index] as CsvRecord;
  if (record.issue) throw new CliError('HEADER_UNREADABLE', { path });
  const { names } = headersIn(record.cells);
  if (names.length > MOST_COLUMNS)
    throw new CliError('TOO_MANY_COLUMNS', { path, columns: names.length, most: MOST_COLUMNS });
  const columns = columnsOf(names, options);
  const most = index + 1 + HEAD.records;
  const all = new CsvRecords(separator, start).push(head, isWhole, (found) => found.length >= most);
  const rows = all.slice(index + 1, most).filter(isNotBlank);
  if (isInOneCell(rows, separator, names.length))
    throw new CliError('ROWS_IN_ONE_CELL', { path, line: (rows[0] as CsvRecord).line });
  const isThere = (name: string): boolean => columns.some((column) => column?.name === name) || name in list.given;
  const results = firstResultColumn(names);
  const own = results < 0 ? names : names.slice(0, results);
  const nearMisses = findNearMisses(own, columns, isThere, known);
  // a run that is repeated used them, and its results show what differs
  if (!list.repeated) assertUsable({ names, columns, nearMisses, rows }, options);
  const facts = {
    separator,
    cells: record.cells,
    line: record.line,
    skipped: records
      .slice(0, index)
      .filter(isNotBlank)
      .map(({ line }) => line),
    evidence: gatherEvidence(
      rows.map(({ cells }) => cells),
      columns,
    ),
    columnNames: columns.map((column) => column?.name ?? null),
  };
  return { header: headerOf(facts, besides, nearMisses), records: index + 1 };
}

/** Whether every row is one quoted cell with a whole record in it, as a spreadsheet saves a column of text. */
const isInOneCell = (rows: readonly CsvRecord[], separator: Separator, width: number): boolean =>
  width > 1 &&
  rows.length > 0 &&
  rows.every(
    ({ cells, text }) => text === undefined && filledCells(cells) === 1 && (cells[0] ?? '').includes(separator),
  );

/** Why there is no header row: another separator, each row in one cell, or nothing that is known. */
function noHeaderRow(
  records: readonly CsvRecord[],
  nearest: HeaderSearch['nearest'],
  { path, known, list }: HeadOptions,
): CliError {
  const first = records.find(isNotBlank);
  if (!first) return new CliError('HEADER_MISSING', { path });
  if (first.issue) return new CliError('HEADER_UNREADABLE', { path });
  const inOneCell = records.find(({ cells }) =>
    SEPARATORS.some(
      (other) => (cells[0] ?? '').split(other).filter((part) => columnOf(part.replaceAll('"', ''), known)).length > 2,
    ),
  );
  if (inOneCell && filledCells(inOneCell.cells) === 1)
    return new CliError('ROWS_IN_ONE_CELL', { path, line: inOneCell.line });
  const detail = records.map(({ cells }) => detailIn(cells)).find((found) => found !== null);
  if (detail) return new CliError('DETAIL_AS_INPUT', { path, detail });
  const hasOther = records.some(({ cells }) =>
    cells.some((cell) => cell.split(OTHER_SEPARATOR).filter((part) => columnOf(part, known)).length > 1),
  );
  if (hasOther) return new CliError('OTHER_SEPARATOR', { path });
  if (!nearest) return new CliError('NO_KNOWN_COLUMNS', { path });
  const lacks = [...neededColumns(list)].filter(
    (name) => fieldNamed(name)?.needed === 'always' && !nearest.needed.includes(name),
  );
  const { line } = records[nearest.index] as CsvRecord;
  return new CliError('NO_HEADER_ROW', { path, line, has: nearest.needed, lacks });
}
