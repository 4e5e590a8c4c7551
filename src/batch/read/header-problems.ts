import { type CliDiagnostic, CliErrors, cliDiagnostic } from '../../diagnostics/cli-error.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import { ALL_FIELDS, type AnyField, fieldNamed } from '../../dossier/fields.js';
import { normaliseName } from '../../vocabulary/names.js';
import type { CsvRecord } from './csv-records.js';
import type { HeadOptions } from './head.js';
import type { KnownColumn } from './known-headers.js';
import type { NearMiss } from './near-misses.js';
import { detailIn } from './own-headings.js';

/** A header row that was found, and the rows at the head of its file. */
interface FoundColumns {
  readonly names: readonly string[];
  readonly columns: readonly (KnownColumn | null)[];
  readonly nearMisses: readonly NearMiss[];
  readonly rows: readonly Pick<CsvRecord, 'cells'>[];
}

/**
 * Asserts that the columns of a list can be used.
 * @throws CliErrors with all reasons at once: columns that are missing, there twice, or both there and given
 */
export function assertUsable(found: FoundColumns, options: HeadOptions): void {
  const { path, list } = options;
  const { names, columns, nearMisses } = found;
  const detail = detailIn(names);
  const missing = missingColumns(found, options);
  const problems: CliDiagnostic[] = [
    ...(detail === null ? [] : [cliDiagnostic('DETAIL_AS_INPUT', { path, detail })]),
    ...(missing.length === 0 ? [] : [cliDiagnostic('MISSING_COLUMNS', { path, columns: missing })]),
    ...duplicates(names, columns, path),
    ...columns.flatMap((column, index) =>
      column && column.name in list.given
        ? [cliDiagnostic('OPTION_AND_COLUMN', { path, column: column.name, position: index + 1 })]
        : [],
    ),
    ...(list.acceptColumns
      ? []
      : nearMisses.map(({ position, header, column: { name } }) =>
          cliDiagnostic('COLUMN_RESEMBLES', { path, position, header, column: name }),
        )),
  ];
  if (problems.length > 0) throw new CliErrors(problems);
}

/** The required columns that are neither there nor given; the wage of a list of self-employed persons is not required. */
function missingColumns({ columns, rows }: FoundColumns, { list }: HeadOptions): string[] {
  const indexOf = (name: string) => columns.findIndex((column) => column?.name === name);
  const type = fieldNamed('employer_type') as AnyField;
  const typeIndex = indexOf('employer_type');
  const given = list.given.employer_type;
  const isSelfEmployed = (text: string | undefined): boolean => {
    const value = text === undefined || text.trim() === '' ? 'self-employed' : type.kind.fromText(text.trim(), null);
    return !isIssue(value) && value === 'self-employed';
  };
  const hasTypes = given !== undefined || rows.some(({ cells }) => (cells[typeIndex] ?? '').trim() !== '');
  const areSelfEmployed =
    hasTypes &&
    (given === undefined ? rows.every(({ cells }) => isSelfEmployed(cells[typeIndex])) : isSelfEmployed(given));
  return ALL_FIELDS.filter(
    ({ name, needed }) =>
      (needed === 'always' || (needed === 'employer' && !areSelfEmployed)) &&
      indexOf(name) < 0 &&
      list.given[name] === undefined,
  ).map(({ name }) => name);
}

function duplicates(
  names: readonly string[],
  columns: readonly (KnownColumn | null)[],
  path: string,
): CliDiagnostic<'DUPLICATE_COLUMN'>[] {
  const seen = new Map<string, number>();
  return names.flatMap((name, index) => {
    const column = columns[index]?.name ?? null;
    const key = column ?? normaliseName(name);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined || key === ''
      ? []
      : [cliDiagnostic('DUPLICATE_COLUMN', { path, column, first: first + 1, second: index + 1 })];
  });
}
