import {
  isIssue,
  type RowDiagnostic,
  rowDiagnostic,
  type ValueIssue,
} from '../diagnostics/row-diagnostic.js';
import type { Parameters } from '../parameters/parameters.js';
import { blankObject } from './blank.js';
import { addProblems } from './cross-field-rules.js';
import type { Dossier, Draft } from './dossier.js';
import type { FieldSet } from './field-set.js';
import { ALL_FIELDS, type AnyField, type FieldName } from './fields.js';

/** Either a dossier that holds together, or everything that is wrong with it. */
export type ParseResult =
  | { readonly dossier: Dossier; readonly problems?: undefined }
  | {
      readonly dossier?: undefined;
      readonly problems: readonly RowDiagnostic[];
      /** What could be read all the same. */
      readonly draft?: Draft;
    };

/** What a door found for a field, and its place in the table: a value, a flaw, or undefined for nothing. */
export type FieldSource = (field: AnyField, index: number) => unknown | ValueIssue | undefined;

/** How many lists of missing fields are kept: a file has few. */
const MOST_KEPT = 10_000;
const NONE: ReadonlySet<string> = new Set();
const ORDER = new Map<string, number>(ALL_FIELDS.map((field, index) => [field.name, index]));

/**
 * The one way into a dossier, whatever the door: reads each field of the table, holds the values
 * against each other, fills in the defaults.
 *
 * @param read gives what stands in a field
 * @param extra problems the door found besides (unknown fields, too many cells)
 */
export function buildDossier(
  read: FieldSource,
  parameters: Parameters,
  extra: readonly RowDiagnostic[] = [],
): ParseResult {
  const draft: Record<string, unknown> & Draft = { ...BLANK };
  const problems: RowDiagnostic[] = [...extra];
  let unreadable: Set<string> | null = null;
  let missing: FieldSet = 0;
  for (let index = 0; index < ALL_FIELDS.length; index++) {
    const field = ALL_FIELDS[index] as AnyField;
    const value = read(field, index);
    if (value === undefined) missing |= 1 << index;
    else if (isIssue(value)) {
      problems.push(rowDiagnostic(field.name, value));
      unreadable ??= new Set();
      unreadable.add(field.name);
    } else draft[field.key as string] = value;
  }
  addProblems(draft, { unreadable: unreadable ?? NONE, missing }, parameters, problems);
  return problems.length > 0
    ? { problems: problems.sort(byField), draft }
    : { dossier: complete(draft, missing) };
}

const byField = (a: RowDiagnostic, b: RowDiagnostic): number =>
  (ORDER.get(a.column) ?? ALL_FIELDS.length) - (ORDER.get(b.column) ?? ALL_FIELDS.length);

/**
 * Makes a dossier of a draft, in its place: another object of so many values would be made for every row.
 *
 * @param missing the fields that were not given
 */
function complete(draft: Record<string, unknown> & Draft, missing: FieldSet): Dossier {
  for (let index = 0; index < ALL_FIELDS.length; index++)
    if ((missing & (1 << index)) !== 0)
      draft[(ALL_FIELDS[index] as AnyField).key as string] = STANDARDS[index];
  draft['notGiven'] = assumedFields(missing, draft.employerType === 'self-employed');
  return draft as unknown as Dossier;
}

const BLANK = blankObject([...ALL_FIELDS.map(({ key }) => key), 'notGiven'], undefined);

/** The value of each field where nothing is given; null for none. */
const STANDARDS = ALL_FIELDS.map(({ kind, standard }) =>
  standard === undefined ? null : kind.fromText(standard, null),
);

const assumedByMissing = new Map<number, readonly FieldName[]>();

/** Which of the missing fields make a result rest on something that nobody said; the same list for the same fields. */
function assumedFields(missing: FieldSet, isSelfEmployed: boolean): readonly FieldName[] {
  const key = isSelfEmployed ? -missing : missing;
  let found = assumedByMissing.get(key);
  if (!found) {
    found = ALL_FIELDS.filter(
      (field, index) => (missing & (1 << index)) !== 0 && isAssumed(field, isSelfEmployed),
    ).map(({ name }) => name);
    if (assumedByMissing.size < MOST_KEPT) assumedByMissing.set(key, found);
  }
  return found;
}

/** Whether leaving this field empty makes the result rest on something that nobody said. */
function isAssumed({ concerns, standard, assumed }: AnyField, isSelfEmployed: boolean): boolean {
  if (standard === undefined && assumed === undefined) return false;
  return concerns === 'everybody' || (concerns === 'self-employed') === isSelfEmployed;
}
