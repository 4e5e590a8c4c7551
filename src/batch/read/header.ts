import { CliError } from '../../diagnostics/cli-error.js';
import type { AnyField } from '../../dossier/fields.js';
import { normaliseName } from '../../vocabulary/names.js';
import { type AddedColumns, findAddedColumns, hasDetailColumns, indexInFile, withoutAdded } from './added-columns.js';
import { type CsvRecord, CsvRecords, type Separator } from './csv-records.js';
import {
  columnOf,
  FIELD_HEADERS,
  fieldOfColumn,
  findNearMisses,
  type KnownColumn,
  type KnownHeaders,
  type NearMiss,
} from './known-headers.js';

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];
/** What some programs separate with, and is not read. */
const OTHER_SEPARATOR = '|';
/** A file with more columns than this is not a list of dossiers. */
export const MOST_COLUMNS = 500;

export interface Header {
  readonly separator: Separator;
  /** The whole record with the headers. */
  readonly cells: readonly string[];
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

/** Which separator makes the most known names of the first record. */
export function separatorOf(text: string, known: KnownHeaders = FIELD_HEADERS): Separator {
  const count = (separator: Separator) =>
    (new CsvRecords(separator).push(text, true).find(isNotBlank)?.cells ?? []).filter(
      (cell) => columnOf(cell, known) !== null,
    ).length;
  const counted = SEPARATORS.map((separator) => ({ separator, columns: count(separator) }));
  return counted.reduce((best, next) => (next.columns > best.columns ? next : best)).separator;
}

/** The canonical name of a column, or its number for one that is not known. */
export const columnNameAt = ({ columns }: Pick<Header, 'columns'>, index: number): string =>
  columns[index]?.name ?? `#${index + 1}`;

/** Whether a record has anything in it. */
export const isNotBlank = ({ cells, issue }: CsvRecord): boolean =>
  issue !== null || cells.some((cell) => cell.trim() !== '');

/**
 * Reads the columns from the record with the headers.
 * @throws CliError when no column is known, one is there twice, there are too many, or the quotes are out of order
 */
export function readHeader(
  { cells, issue }: Pick<CsvRecord, 'cells' | 'issue'>,
  separator: Separator,
  path: string,
  known: KnownHeaders = FIELD_HEADERS,
): Header {
  if (issue) throw new CliError('HEADER_UNREADABLE', { path });
  const filled = cells.slice(0, filledCells(cells));
  const added = findAddedColumns(filled);
  const { results, rejects } = added;
  const names = withoutAdded(filled, filled.length - rejects - (results?.count ?? 0), added);
  if (names.length > MOST_COLUMNS)
    throw new CliError('TOO_MANY_COLUMNS', { path, columns: names.length, most: MOST_COLUMNS });
  if (hasDetailColumns(names)) throw new CliError('DETAIL_AS_INPUT', { path });
  const columns = names.map((name) => columnOf(name, known));
  if (columns.every((column) => column === null))
    throw new CliError(hasOtherSeparator(names, known) ? 'OTHER_SEPARATOR' : 'NO_KNOWN_COLUMNS', { path });
  assertNoDuplicates(names, columns, added, path);
  const indexes = new Map(columns.flatMap((column, index) => (column ? [[column.name, index] as const] : [])));
  return {
    separator,
    cells,
    names,
    columns,
    fields: names.map(fieldOfColumn),
    indexes,
    added,
    rowWidth: rejects > 0 ? 0 : names.length + (results?.count ?? 0),
    nearMisses: findNearMisses(names, columns, indexes, known).map((near) => ({
      ...near,
      position: indexInFile(near.position - 1, added) + 1,
    })),
    carried: columns.flatMap((column, index) => (column ? [] : [indexInFile(index, added) + 1])),
  };
}

/** How many cells a record has without the empty ones at its end. */
export function filledCells(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === '') length--;
  return length;
}

const hasOtherSeparator = (names: readonly string[], known: KnownHeaders): boolean =>
  names.some((name) => name.split(OTHER_SEPARATOR).some((part) => columnOf(part, known) !== null));

function assertNoDuplicates(
  names: readonly string[],
  columns: readonly (KnownColumn | null)[],
  added: AddedColumns,
  path: string,
): void {
  const seen = new Map<string, number>();
  const positionOf = (index: number) => indexInFile(index, added) + 1;
  for (const [index, name] of names.entries()) {
    const column = columns[index]?.name ?? null;
    const key = column ?? normaliseName(name);
    const first = seen.get(key);
    if (first !== undefined && key !== '')
      throw new CliError('DUPLICATE_COLUMN', { path, column, first: positionOf(first), second: positionOf(index) });
    seen.set(key, index);
  }
}

/** What the input is: a CSV file with its header, or JSON: an array, or a dossier on each line. */
export type InputFormat =
  | { readonly kind: 'csv'; readonly header: Header }
  | { readonly kind: 'json'; readonly isLines: boolean };
