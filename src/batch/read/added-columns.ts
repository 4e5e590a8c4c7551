import { LANGUAGES } from '../../i18n/language.js';
import { columnName, unescapeFormula } from '../../report/csv/dialect.js';
import { normaliseName } from '../../vocabulary/names.js';
import { DETAIL_TABLES } from '../write/detail-columns.js';
import { dossierHeaders } from '../write/dossier-columns.js';
import { headingsOfVersion1 } from './version-1-headings.js';

/** The columns that the program added to a file that it is now given to read. */
export interface AddedColumns {
  /** The results of an earlier run: the index of the first, and how many they are; null where there are none. */
  readonly results: { readonly from: number; readonly count: number } | null;
  /** How many at the end are those of a reject file. */
  readonly rejects: number;
}

/** Whoever writes headings: programs, or people who read a language. */
const WRITERS = [null, ...LANGUAGES].map((language) => ({ language }));

/** The columns that a reject file adds, by their canonical names. */
const REJECT_COLUMNS = ['row', 'column', 'code', 'problem'] as const;
type Writer = (typeof WRITERS)[number];

/** The headings of the columns that a reject file adds. */
export const rejectHeaders = (to: Writer): string[] => REJECT_COLUMNS.map((column) => columnName(column, to));

const REJECT_HEADERS = [...WRITERS.map(rejectHeaders), ['row', 'column', 'code', 'message']];

type HeadingSets = readonly (readonly string[])[];

const normalised = (sets: HeadingSets): HeadingSets => sets.map((headings) => headings.map(normaliseName));

/** Made when the first header is read. */
let resultSets: HeadingSets | null = null;
let detailSets: HeadingSets | null = null;

const setsOfResults = (): HeadingSets => {
  resultSets ??= normalised([...WRITERS.map(dossierHeaders), ...LANGUAGES.map(headingsOfVersion1)]);
  return resultSets;
};

const setsOfDetails = (): HeadingSets => {
  detailSets ??= normalised(
    Object.values(DETAIL_TABLES).flatMap((table) => (table ? WRITERS.map((to) => table.headers(to)) : [])),
  );
  return detailSets;
};

/** Finds the columns that the program added among the headers of a file: whole sets only, for any one name may be the user's. */
export function findAddedColumns(headers: readonly string[]): AddedColumns {
  const rejects = REJECT_HEADERS.find((added) => endsWith(headers, added))?.length ?? 0;
  return { results: findSet(headers.slice(0, headers.length - rejects), setsOfResults()), rejects };
}

/** Whether headers are those of results with a row per year, calendar year or quarter. */
export const hasDetailColumns = (headers: readonly string[]): boolean => findSet(headers, setsOfDetails()) !== null;

const endsWith = (headers: readonly string[], added: readonly string[]): boolean =>
  headers.length >= added.length && added.every((name, index) => headers.at(index - added.length)?.trim() === name);

/** Where the whole of one of some sets of headings is, one after another. */
function findSet(headers: readonly string[], sets: HeadingSets): AddedColumns['results'] {
  const names = headers.map(normaliseName);
  for (const set of sets.filter(({ length }) => length > 0))
    for (let from = names.indexOf(set[0] ?? ''); from >= 0; from = names.indexOf(set[0] ?? '', from + 1))
      if (set.every((heading, index) => names[from + index] === heading)) return { from, count: set.length };
  return null;
}

/** The cells of a row, or the headers, without those of the columns that the program added. */
export function cutAdded<T>(cells: readonly T[], own: number, { results, rejects }: AddedColumns): readonly T[] {
  if (results === null && rejects === 0) return cells;
  const before =
    results === null ? cells : [...cells.slice(0, results.from), ...cells.slice(results.from + results.count)];
  return rejects === 0 ? before : [...before.slice(0, own), ...before.slice(own + rejects)];
}

/** The same for CSV, where what this program wrote for a spreadsheet has its cells escaped. */
export function withoutAdded(cells: readonly string[], own: number, added: AddedColumns): readonly string[] {
  const left = cutAdded(cells, own, added);
  return left === cells ? cells : left.map(unescapeFormula);
}

/** The index in the file of a column of the user's, which comes after results that were in the middle of them. */
export const indexInFile = (index: number, { results }: AddedColumns): number =>
  results === null || index < results.from ? index : index + results.count;
