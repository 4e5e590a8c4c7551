import type { ParameterEntry, ValueEntry } from '../parameters/entry.js';
import { valueOn } from '../parameters/lookup.js';
import type { Gap, Parameters } from '../parameters/parameters.js';
import type { IsoDate } from '../primitives/date.js';
import { formatQuarter, type Quarter } from '../primitives/quarter.js';

/** A value that a file adds to a parameter, or puts in the place of the one with the same date. */
export interface ValueChange {
  readonly entry: ParameterEntry;
  readonly change: 'added' | 'replaced';
  /** What held on the first day of the value before; null when nothing did. */
  readonly before: ValueEntry | null;
  readonly after: ValueEntry;
}

export interface OverlayChanges {
  readonly values: readonly ValueChange[];
  readonly knownUntil: { readonly before: Quarter; readonly after: Quarter } | null;
  readonly gaps: readonly Gap[];
}

/** What a file of the user's own values changed: the parameters without it against those with it. */
export function findOverlayChanges(before: Parameters, after: Parameters): OverlayChanges {
  const known = new Map(before.entries.map((entry) => [entry.id, entry.values as readonly ValueEntry[]]));
  return {
    values: after.entries.flatMap((entry) =>
      entry.values.flatMap((value) => valueChange(entry, value, known.get(entry.id) ?? [])),
    ),
    knownUntil: before.knownUntil === after.knownUntil ? null : { before: before.knownUntil, after: after.knownUntil },
    gaps: after.gaps.filter(({ id, note }) => !before.gaps.some((gap) => gap.id === id && gap.note === note)),
  };
}

function valueChange(entry: ParameterEntry, after: ValueEntry, known: readonly ValueEntry[]): readonly ValueChange[] {
  const replaced = known.find(({ from }) => from === after.from);
  if (replaced && canonicalJson(replaced) === canonicalJson(after)) return [];
  const before = replaced ?? valueOn(known, after.from as IsoDate);
  return [{ entry, change: replaced ? 'replaced' : 'added', before, after }];
}

/** What a value says, whoever says it and in whatever order. */
const canonicalJson = ({ origin: _, ...value }: ValueEntry): string =>
  JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Writes what a file changes as an object for programs: each value with its source, as the files write it. */
export const toChangesObject = ({ values, knownUntil, gaps }: OverlayChanges) => ({
  values: values.map(({ entry, change, before, after }) => ({
    parameter: entry.id,
    from: after.from,
    change,
    before: before?.value ?? null,
    after: after.value,
    source: after.source,
    confidence: after.confidence,
  })),
  knownUntil: knownUntil && { before: formatQuarter(knownUntil.before), after: formatQuarter(knownUntil.after) },
  gaps,
});
