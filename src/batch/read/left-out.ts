import { ALL_FIELDS } from '../../dossier/fields.js';
import { normaliseHeader } from '../../vocabulary/names.js';
import type { Header } from './header.js';
import { type ListOptions, NO_LIST_OPTIONS } from './list-options.js';

/** The words by which a row says that it is a sum, as headers are compared. */
const TOTALS = new Set([
  'totaal',
  'subtotaal',
  'eindtotaal',
  'algemeentotaal',
  'total',
  'soustotal',
  'totalgeneral',
  'subtotal',
  'grandtotal',
]);
const LONGEST_TOTAL = 30;
/** How many different employer types are remembered. */
const MOST_TYPES = 1_000;

const isTotal = (cell: string | undefined): boolean =>
  cell !== undefined && cell.length > 0 && cell.length <= LONGEST_TOTAL && TOTALS.has(normaliseHeader(cell));
const isEmpty = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';

/** Finds rows that are not dossiers: sums under the dossiers, and the headers once more. */
export function leftOutFinder(
  { indexes, names }: Pick<Header, 'indexes' | 'names'>,
  { given }: Pick<ListOptions, 'given'> = NO_LIST_OPTIONS,
): (cells: readonly string[]) => boolean {
  const type = indexes.get('employer_type');
  const id = indexes.get('id');
  const firstKnown = type ?? Math.min(...indexes.values());
  const isHeader = (cells: readonly string[]): boolean =>
    names.every((name, index) => normaliseHeader(cells[index] ?? '') === normaliseHeader(name));
  const needed = ALL_FIELDS.filter((field) => field.needed === 'always').flatMap(({ name }) => indexes.get(name) ?? []);
  const hasNothingNeeded = (cells: readonly string[]): boolean =>
    needed.every((index) => isEmpty(cells[index]) || isTotal(cells[index]));
  const hasNoId = (cells: readonly string[]): boolean =>
    given.employer_type === undefined && (id === undefined || isEmpty(cells[id]) || isTotal(cells[id]));
  // elsewhere the word may be the name of a client
  const isSum = (cells: readonly string[]): boolean =>
    hasNoId(cells) || (cells.some(isTotal) && hasNothingNeeded(cells));
  /** Texts in the column of employer types that make a row a dossier. */
  const ordinary = new Set<string>();
  return (cells) => {
    const cell = cells[firstKnown] ?? '';
    // most rows are done here: they have an employer type that others had before
    if (ordinary.has(cell)) return false;
    if (cell === names[firstKnown]) return isHeader(cells);
    if (type === undefined || isEmpty(cell) || isTotal(cell)) return isSum(cells);
    if (ordinary.size < MOST_TYPES) ordinary.add(cell);
    return false;
  };
}
