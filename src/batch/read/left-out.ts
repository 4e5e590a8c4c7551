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

/**
 * Finds rows that are not dossiers: sums under the dossiers, and the headers once more. A row without employer type that
 * has anything else that every dossier needs is a dossier all the same, and is rejected.
 */
export function leftOutFinder(
  { indexes, names }: Pick<Header, 'indexes' | 'names'>,
  { given }: Pick<ListOptions, 'given'> = NO_LIST_OPTIONS,
): (cells: readonly string[]) => boolean {
  const type = indexes.get('employer_type');
  const id = indexes.get('id');
  const needed = ALL_FIELDS.filter((field) => field.needed === 'always' && field.name !== 'employer_type').flatMap(
    ({ name }) => indexes.get(name) ?? [],
  );
  const firstKnown = type ?? Math.min(...indexes.values());
  const isHeader = (cells: readonly string[]): boolean =>
    names.every((name, index) => normaliseHeader(cells[index] ?? '') === normaliseHeader(name));
  const isSum = (cells: readonly string[]): boolean => {
    const idCell = id === undefined ? '' : cells[id];
    const hasNothingNeeded = needed.every((index) => isEmpty(cells[index]) || isTotal(cells[index]));
    // where all rows have an employer type, only a word says that a row is a sum
    if (given.employer_type !== undefined) return hasNothingNeeded && cells.some(isTotal);
    if (isTotal(idCell)) return true;
    return isEmpty(idCell) || cells.some(isTotal)
      ? hasNothingNeeded || (isEmpty(idCell) && cells.some(isTotal))
      : false;
  };
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
