import type { RunOrigin } from '../report/result.js';

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
  if (was.indexation !== is.indexation)
    notes.push({ kind: 'indexation', was: was.indexation, is: is.indexation });
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
