import { isIssue, type RowDiagnostic, rowDiagnostic, type ValueIssue } from '../diagnostics/row-diagnostic.js';
import { addToCache } from '../parameters/memo.js';
import type { Parameters } from '../parameters/parameters.js';
import { addProblems } from './cross-field-rules.js';
import type { Dossier, Draft } from './dossier.js';
import { addField, type FieldSet, fieldsIn, hasField } from './field-set.js';
import type { EvaluationQuarter } from './field-types/evaluation-quarter.js';
import { ONE_MONTH } from './field-types/year-end-premium.js';
import { ALL_FIELDS, type AnyField, type FieldName } from './fields.js';

/** Either a consistent dossier, or everything that is wrong with it. */
export type ParseResult =
  | { readonly dossier: Dossier; readonly problems?: undefined }
  | {
      readonly dossier?: undefined;
      readonly problems: readonly RowDiagnostic[];
      readonly draft?: PartialDossier;
    };

/** The values of a dossier that can be read, and what changes moved in them. */
export type PartialDossier = Draft & Partial<Pick<Dossier, 'moved' | 'movedFrom'>>;

/** Reads the field at an index of the table from an input: a value, an issue, or undefined where nothing was given. */
export type FieldSource = (field: AnyField, index: number) => unknown | ValueIssue | undefined;

/** Reads a field by its name. */
export function readField(source: FieldSource, name: FieldName): unknown {
  const index = ORDER.get(name) as number;
  return source(ALL_FIELDS[index] as AnyField, index);
}

/** A change that takes the value of a field away, so that its default counts. */
export const NONE = Symbol('none');

/** Reads fields from changes, and those that they do not name from another source. */
export const changedSource =
  (changes: FieldSource, source: FieldSource): FieldSource =>
  (field, index) => {
    const change = changes(field, index);
    if (change === undefined) return source(field, index);
    return change === NONE ? undefined : change;
  };

/** How many lists of assumed fields are cached: the rows of a file have few different ones. */
const MOST_CACHED = 10_000;
const ORDER = new Map<string, number>(ALL_FIELDS.map((field, index) => [field.name, index]));

/**
 * Builds a dossier from any kind of input (a row, JSON, options, answers): reads each field of the table, checks the
 * values against each other and fills in the defaults.
 *
 * @param read reads one field from the input
 * @param extra problems that are not those of a known field (unknown keys, too many cells)
 */
export function buildDossier(
  read: FieldSource,
  parameters: Parameters,
  extra: readonly RowDiagnostic[] = [],
): ParseResult {
  const draft: Record<string, unknown> & Draft = { ...BLANK };
  const problems: RowDiagnostic[] = [...extra];
  let unreadable: FieldSet = 0;
  let missing: FieldSet = 0;
  for (let index = 0; index < ALL_FIELDS.length; index++) {
    const field = ALL_FIELDS[index] as AnyField;
    const value = read(field, index);
    if (value === undefined) missing = addField(missing, index);
    else if (isIssue(value)) {
      problems.push(rowDiagnostic(field.name, value));
      unreadable = addField(unreadable, index);
    } else draft[field.key as string] = value;
  }
  resolveRelative(draft);
  addProblems(draft, { unreadable, missing }, parameters, problems);
  return problems.length > 0 ? { problems: problems.sort(byField), draft } : { dossier: complete(draft, missing) };
}

/** Replaces what was given relative to another field by what that makes of it; nothing where the other is not known. */
function resolveRelative(draft: Record<string, unknown> & Draft): void {
  // of a self-employed person it stays, to be reported
  if ((draft.yearEndPremium as unknown) === ONE_MONTH && draft.employerType !== 'self-employed') {
    draft.yearEndPremium = draft.grossMonthly;
    draft['isYearEndOneMonth'] = true;
  }
  if (typeof draft.evaluatedFrom === 'object') {
    const { inQuarter } = draft.evaluatedFrom as Exclude<EvaluationQuarter, number>;
    draft.evaluatedFrom = draft.start && inQuarter - draft.start.quarter + 1;
  }
}

const byField = (a: RowDiagnostic, b: RowDiagnostic): number =>
  (ORDER.get(a.column) ?? ALL_FIELDS.length) - (ORDER.get(b.column) ?? ALL_FIELDS.length);

/** Turns a draft into a dossier, in place: a copy of so many values for every row would cost time. */
function complete(draft: Record<string, unknown> & Draft, missing: FieldSet): Dossier {
  for (let index = 0; index < ALL_FIELDS.length; index++)
    if (hasField(missing, index)) draft[(ALL_FIELDS[index] as AnyField).key as string] = DEFAULTS[index];
  draft['omitted'] = assumedFields(missing, draft.employerType === 'self-employed');
  draft['moved'] = NOTHING_MOVED;
  return draft as unknown as Dossier;
}

/** A draft without values, to be copied with `{ ...BLANK }` and filled in. */
const BLANK = blankObject([...ALL_FIELDS.map(({ key }) => key), 'omitted', 'moved']);
const NOTHING_MOVED: Dossier['moved'] = [];

/**
 * An object whose keys all have the value undefined. It is parsed, since V8 treats an object whose keys are added one
 * by one as a dictionary: slow to copy, and slow to read from afterwards.
 */
function blankObject(keys: readonly string[]): Record<string, undefined> {
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, null]))));
  for (const key of keys) blank[key] = undefined;
  return blank;
}

/** The default of each field; null where it has none. */
const DEFAULTS = ALL_FIELDS.map(({ kind, standard }) =>
  standard === undefined ? null : kind.fromText(standard, null),
);

const assumedByMissing = new Map<number, readonly FieldName[]>();

/** The missing fields for which the result relies on an assumption; the same list for the same fields. */
function assumedFields(missing: FieldSet, isSelfEmployed: boolean): readonly FieldName[] {
  const key = isSelfEmployed ? -missing : missing;
  const found = assumedByMissing.get(key);
  if (found) return found;
  const concerned = isSelfEmployed ? 'self-employed' : 'employer';
  const names = fieldsIn(missing)
    .filter(({ standard, assumed }) => (standard ?? assumed) !== undefined)
    .filter(({ concerns }) => concerns === 'everybody' || concerns === concerned)
    .map(({ name }) => name);
  return addToCache(assumedByMissing, key, names, MOST_CACHED);
}
