import { CliError } from '../../diagnostics/cli-error.js';
import { ALL_FIELDS, fieldNamed, type Needed } from '../../dossier/fields.js';
import { indexInFile, withoutAdded } from './added-columns.js';
import type { Separator } from './csv-records.js';
import { gatherEvidence } from './evidence.js';
import { columnNamed, type Header, headerFromFacts, headersIn, MOST_COLUMNS } from './header.js';
import { assertUsable } from './header-problems.js';
import type { HeaderSearch } from './header-row.js';
import { columnOf, type KnownColumn, type KnownHeaders } from './known-headers.js';
import type { ListOptions } from './list-options.js';
import { findNearMisses } from './near-misses.js';

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

/** The columns that dossiers of employers need, but for those that the user gave a value for all rows. */
export const neededColumns = ({ given }: ListOptions): ReadonlySet<string> =>
  new Set(
    ALL_FIELDS.filter(({ name, needed }) => NEEDED.includes(needed) && given[name] === undefined).map(
      ({ name }) => name,
    ),
  );

/** What each header is: as it is recognised, or as the user had it where a run is repeated. */
export const columnsOf = (names: readonly string[], { known, besides, list }: HeadOptions): (KnownColumn | null)[] =>
  names.map((name, index) => {
    const own = list.repeated?.columns[index + 1];
    return own === undefined ? columnOf(name, known) : columnNamed(own, besides);
  });

/** The first rows of a table from its headers on. */
interface TableHead<S extends Separator | null> {
  readonly separator: S;
  /** The whole row of the headers, and the line it starts on. */
  readonly cells: readonly string[];
  readonly line: number;
  /** The lines of the rows above it that have something in them. */
  readonly skipped: readonly number[];
  /** The texts of the rows after it; a cell that is not text is empty. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Builds the header of a table, with what the rows after it show about all of them.
 * @throws CliError, CliErrors when it cannot be used: all reasons at once
 */
export function buildHeader<S extends Separator | null>(
  { separator, cells, line, skipped, rows }: TableHead<S>,
  options: HeadOptions,
): Header<S> {
  const { path, known, besides, list } = options;
  const { names, added } = headersIn(cells, separator);
  if (names.length > MOST_COLUMNS)
    throw new CliError('TOO_MANY_COLUMNS', { path, columns: names.length, most: MOST_COLUMNS });
  const columns = columnsOf(names, options);
  const own = rows.map((row) => withoutAdded(row, names.length, added));
  const isThere = (name: string): boolean => columns.some((column) => column?.name === name) || name in list.given;
  const positionOf = (index: number) => indexInFile(index, added) + 1;
  const nearMisses = findNearMisses(names, columns, isThere, known).map((near) => ({
    ...near,
    position: positionOf(near.position - 1),
  }));
  // a run that is repeated used them, and its results show what differs
  if (!list.repeated) assertUsable({ names, columns, positionOf, nearMisses, rows: own }, options);
  const columnNames = columns.map((column) => column?.name ?? null);
  const facts = {
    separator,
    cells,
    line,
    skipped,
    evidence: list.evidence ?? gatherEvidence(own, columns),
    columnNames,
  };
  return headerFromFacts(facts, besides, nearMisses);
}

/** Makes the error that no row holds the headers: it names the row that comes nearest, and what that row lacks. */
export function noHeaderRow(
  line: number,
  nearest: NonNullable<HeaderSearch['nearest']>,
  options: HeadOptions,
): CliError {
  const lacks = [...neededColumns(options.list)].filter(
    (name) => fieldNamed(name)?.needed === 'always' && !nearest.needed.includes(name),
  );
  return new CliError('NO_HEADER_ROW', { path: options.path, line, has: nearest.needed, lacks });
}
