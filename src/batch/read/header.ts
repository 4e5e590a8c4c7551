import { type AnyField, fieldNamed } from '../../dossier/fields.js';
import { type AddedColumns, cutAdded, findAddedColumns, indexInFile, withoutAdded } from './added-columns.js';
import type { CsvRecord, Separator } from './csv-records.js';
import type { Evidence } from './evidence.js';
import type { KnownColumn } from './known-headers.js';
import type { NearMiss } from './near-misses.js';

/** A file with more columns than this is not a list of dossiers. */
export const MOST_COLUMNS = 500;

/** What the head of a table shows of it: plain data, which can go to another thread. A sheet has no separator. */
export interface HeaderFacts<S extends Separator | null = Separator | null> {
  readonly separator: S;
  /** The whole record with the headers. */
  readonly cells: readonly string[];
  /** The physical line it starts on. */
  readonly line: number;
  /** The lines of the rows above it that have something in them, which are skipped. */
  readonly skipped: readonly number[];
  /** What the first rows after it show about all of them. */
  readonly evidence: Evidence;
  /** The canonical name of the column of each header; null for one that is carried through. */
  readonly columnNames: readonly (string | null)[];
}

export interface Header<S extends Separator | null = Separator> extends HeaderFacts<S> {
  /** The headers as they are, without empty ones at the end and without those that the program added. */
  readonly names: readonly string[];
  /** For each of these columns what it holds, or null for one that is carried through. */
  readonly columns: readonly (KnownColumn | null)[];
  /** For each of these columns the field it holds, or null for one that holds none. */
  readonly fields: readonly (AnyField | null)[];
  /** The index of each known column, by its canonical name. */
  readonly indexes: ReadonlyMap<string, number>;
  /** The columns that the program added: a file is read as it was without them. */
  readonly added: AddedColumns;
  /** How many cells a whole row has at least; 0 for the rows of a reject file, which are as long as its header, whatever they were. */
  readonly rowWidth: number;
  /** Unknown columns whose name is near that of a known one that is missing. */
  readonly nearMisses: readonly NearMiss[];
  /** The columns that are carried through, from 1. */
  readonly carried: readonly number[];
}

/** The canonical name of a column, or its number for one that is not known. */
export const columnNameAt = ({ columns }: Pick<Header, 'columns'>, index: number): string =>
  columns[index]?.name ?? `#${index + 1}`;

/** The index of a column that a problem names; −1 for one that the file does not have. */
export function indexOfColumn({ indexes }: Pick<Header, 'indexes'>, column: string): number {
  const position = /^#(\d+)$/.exec(column)?.[1];
  return position === undefined ? (indexes.get(column) ?? -1) : Number(position) - 1;
}

/** Whether a record has anything in it. */
export const isNotBlank = ({ cells, issue }: CsvRecord): boolean =>
  issue !== null || cells.some((cell) => cell.trim() !== '');

/** How many cells a record has without the empty ones at its end. */
export function filledCells(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length--;
  return length;
}

/** The headers of a record: without empty ones at the end, and without the columns that the program added. */
export function headersIn(
  cells: readonly string[],
  separator: Separator | null,
): {
  readonly names: readonly string[];
  readonly added: AddedColumns;
} {
  const filled = cells.slice(0, filledCells(cells));
  const added = findAddedColumns(filled);
  const { results, rejects } = added;
  const own = filled.length - rejects - (results?.count ?? 0);
  // nothing in a workbook is escaped
  return { names: (separator === null ? cutAdded : withoutAdded)(filled, own, added), added };
}

/** The column of a canonical name; null where there is none. */
export const columnNamed = (name: string | null | undefined, besides: readonly KnownColumn[]): KnownColumn | null =>
  name ? (besides.find((column) => column.name === name) ?? fieldNamed(name) ?? null) : null;

/**
 * The header of a table whose columns are known.
 * @param besides the columns that are read besides the fields
 */
export function headerFromFacts<S extends Separator | null>(
  facts: HeaderFacts<S>,
  besides: readonly KnownColumn[] = [],
  nearMisses: readonly NearMiss[] = [],
): Header<S> {
  const { names, added } = headersIn(facts.cells, facts.separator);
  const columns = names.map((_name, index) => columnNamed(facts.columnNames[index], besides));
  return {
    ...facts,
    names,
    columns,
    fields: columns.map((column) => (column && fieldNamed(column.name)) ?? null),
    indexes: new Map(columns.flatMap((column, index) => (column ? [[column.name, index] as const] : []))),
    added,
    rowWidth: added.rejects > 0 ? 0 : names.length + (added.results?.count ?? 0),
    nearMisses,
    carried: columns.flatMap((column, index) => (column ? [] : [indexInFile(index, added) + 1])),
  };
}

/** The part of a header that is plain data. */
export const factsOf = <S extends Separator | null>({
  separator,
  cells,
  line,
  skipped,
  evidence,
  columnNames,
}: Header<S>): HeaderFacts<S> => ({ separator, cells, line, skipped, evidence, columnNames });

/** A sheet of a workbook, and what was skipped in it. */
export interface SheetInfo {
  readonly name: string;
  /** Its position in the workbook, from 1; hidden sheets count. */
  readonly number: number;
  /** How many sheets with cells there are. */
  readonly count: number;
  /** The columns of the list that are hidden, from 1. */
  readonly hiddenColumns: readonly number[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

/** A sheet with its header. */
export interface SheetFormat {
  readonly kind: 'workbook';
  readonly header: Header<null>;
  readonly sheet: SheetInfo;
}

/** What the input is: a CSV file or a sheet with its header, or JSON: an array, or a dossier on each line. */
export type InputFormat =
  | { readonly kind: 'csv'; readonly header: Header }
  | SheetFormat
  | { readonly kind: 'json'; readonly isLines: boolean };

/** A file that has columns. */
export type TableFormat = Exclude<InputFormat, { readonly kind: 'json' }>;

/** The header of a table; null for JSON, which has none. */
export const headerOf = (shape: InputFormat): Header<Separator | null> | null =>
  shape.kind === 'json' ? null : shape.header;
