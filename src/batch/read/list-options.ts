import type { DateOrder } from '../../dossier/field-types/reading-rules.js';
import type { FieldName } from '../../dossier/fields.js';
import type { Evidence } from './evidence.js';
import type { OwnColumns } from './list-headers.js';

/** The field of columns by their position, from 1; null for one that is carried through. */
export type OwnPositions = Readonly<Record<string, string | null>>;

/** What the user says about a list: plain data. */
export interface ListOptions {
  /** The order of day and month; null where the file shows it. */
  readonly dates: Exclude<DateOrder, 'unclear'> | null;
  /** The fields that have one value for all rows, as it was typed. */
  readonly given: Readonly<Partial<Record<FieldName, string>>>;
  /** The user's own headers. */
  readonly columns: OwnColumns;
  /** The user's own spellings: by field, the canonical value of each. */
  readonly spellings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether columns that resemble a missing field are carried through. */
  readonly acceptColumns: boolean;
  /** What the head of the first list showed, for rows that were rejected there and are corrected; else absent. */
  readonly evidence?: Evidence;
  /** Whether rows that are corrected were those of a CSV file, whose cells are all texts; absent in any other run. */
  readonly wasCsv?: boolean;
  /** Where the headers are in a run that is repeated, and the columns whose own headers the user had; else absent. */
  readonly repeated?: { readonly line: number; readonly columns: OwnPositions };
}

export const NO_LIST_OPTIONS: ListOptions = {
  dates: null,
  given: {},
  columns: {},
  spellings: {},
  acceptColumns: false,
};
