import type { UsedValue } from '../explain/used-parameters.js';
import type { Receipt, RunOrigin } from '../report/result.js';
import { type CompareResult, compare, type Difference } from './compare.js';

type OverlayOf = RunOrigin['parameters']['overlay'];

/** A difference between the run that is verified and this one, or a file that could not be compared. */
export type RunDifference =
  /** Another version of the program. */
  | { readonly kind: 'engine'; readonly was: string; readonly is: string; readonly isNewer: boolean }
  /** Another edition of the values of the program. */
  | { readonly kind: 'values'; readonly was: string; readonly is: string }
  | { readonly kind: 'overlay'; readonly was: OverlayOf; readonly is: OverlayOf }
  | { readonly kind: 'indexation'; readonly was: string | null; readonly is: string | null }
  | { readonly kind: 'knownUntil'; readonly was: string; readonly is: string }
  /** What a newer program wrote and this one does not know. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
  /** The values are equal, and come from other sources or with another confidence. */
  | { readonly kind: 'sources' }
  /** A file of the batch that is not there, and so was not looked at. */
  | { readonly kind: 'not-there'; readonly name: string };

/** The differences between the origin of a result and that of this run, the most important first. */
export function findRunDifferences(was: RunOrigin, is: RunOrigin): RunDifference[] {
  const notes: RunDifference[] = [];
  const [engine, own] = [was.engine, is.engine];
  if (engine !== own) notes.push({ kind: 'engine', was: engine, is: own, isNewer: isLater(engine, own) });
  const [old, now] = [was.parameters, is.parameters];
  if (old.version !== now.version || old.sha256 !== now.sha256)
    notes.push({ kind: 'values', was: old.version, is: now.version });
  if (old.overlay?.sha256 !== now.overlay?.sha256 || old.overlay?.file !== now.overlay?.file)
    notes.push({ kind: 'overlay', was: old.overlay, is: now.overlay });
  if (was.indexation !== is.indexation) notes.push({ kind: 'indexation', was: was.indexation, is: is.indexation });
  if (was.knownUntil !== undefined && is.knownUntil !== undefined && was.knownUntil !== is.knownUntil)
    notes.push({ kind: 'knownUntil', was: was.knownUntil, is: is.knownUntil });
  return notes;
}

/** Whether two runs had the same values: what then differs was changed by hand, or by another program. */
export const hasSameValues = (was: RunOrigin, is: RunOrigin): boolean =>
  was.engine === is.engine &&
  was.parameters.sha256 === is.parameters.sha256 &&
  was.parameters.overlay?.sha256 === is.parameters.overlay?.sha256;

/** Whether a version comes after another: `1.10.0` after `1.9.3`. */
function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (const [index, number] of (a ?? []).entries()) {
    const other = b?.[index] ?? 0;
    if (number !== other) return number > other;
  }
  return false;
}

/** A receipt without the run that it is of; its other keys stay where they are. */
export const withoutRun = <T extends Receipt>(receipt: T): Omit<T, keyof Receipt> => ({
  ...receipt,
  engine: '',
  parameters: '',
  indexation: '',
  knownUntil: '',
  values: '',
});

/**
 * All that differs between two runs and what they computed: differences, and the values that moved, which explain them.
 * @param compared what was computed then, compared with what is computed now
 */
export function findDifferences(
  was: Receipt,
  is: Receipt,
  { differences, unknown }: CompareResult,
): { readonly differences: readonly Difference[]; readonly moved: readonly ChangedParameter[] } {
  const moved = findChangedParameters(was.values, is.values);
  const isSameEngine = was.engine === is.engine;
  const values = moved.length > 0 ? NO_DIFFERENCES : compareValues(was.values, is.values);
  const ofSameEngine = isSameEngine ? [...unknown, ...originDifferences(was, is), ...values.unknown] : [];
  // another version can list the same values in another order, and write 25 % as 0.25 or as 0.2500
  const isWriting = ({ path }: Difference) => !hasSameValues(was, is) && /\.(order|value)$/.test(path);
  const ofValues = values.differences.filter((found) => !isWriting(found));
  return { differences: [...differences, ...ofSameEngine, ...ofValues], moved };
}

const NO_DIFFERENCES: CompareResult = { differences: [], unknown: [] };

/** The differences in what two runs of the same version of the program must have in common: the values that come with it. */
function originDifferences(was: RunOrigin, is: RunOrigin): readonly Difference[] {
  const isSame = hasSameValues(was, is);
  const own = ({ parameters: { overlay, ...values }, knownUntil }: RunOrigin) => ({
    parameters: isSame ? { ...values, overlay } : values,
    knownUntil: isSame ? knownUntil : null,
  });
  const { differences, unknown } = compare({ receipt: own(was) }, { receipt: own(is) });
  return [...differences, ...unknown];
}

/** A value of the parameters that has changed, as the files write it: null where there was or is none. */
export interface ChangedParameter {
  readonly id: string;
  readonly from: string;
  readonly was: UsedValue['value'] | null;
  readonly is: UsedValue['value'] | null;
}

/** The values that moved between two lists, in the order of the parameters' ids and dates. */
export function findChangedParameters(was: readonly UsedValue[], is: readonly UsedValue[]): ChangedParameter[] {
  const before = byKey(was);
  const after = byKey(is);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    if (numbersIn(old) === numbersIn(now)) return [];
    const { id, from } = (old ?? now) as UsedValue;
    return [{ id, from, was: old?.value ?? null, is: now?.value ?? null }];
  });
}

/** A value as text, its numbers without zeros at their end. */
const numbersIn = (value: UsedValue | undefined): string | undefined =>
  value && JSON.stringify(value.value).replace(/"(\d+)(?:\.0+|(\.\d*?)0+)"/g, '"$1$2"');

/** The first of two with the same name counts; the other one is found where the names are compared. */
const byKey = (values: readonly UsedValue[]): Map<string, UsedValue> =>
  new Map(values.toReversed().map((value) => [`${value.id} ${value.from}`, value]));

/** The differences in which values the two lists name, how often, and in what else they say of them. */
export const compareValues = (was: readonly UsedValue[], is: readonly UsedValue[]): CompareResult =>
  compare({ values: was }, { values: is });
