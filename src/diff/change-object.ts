import type { ValueEntry } from '../parameters/entry.js';
import { type Euro, formatEuro, subtractEuro } from '../primitives/euro.js';
import { formatQuarter } from '../primitives/quarter.js';
import type { OverlayChanges } from './overlay-changes.js';

/** One value that a file adds or replaces, as programs read it. */
export interface ChangeObject {
  readonly parameter: string;
  readonly from: string;
  readonly change: 'added' | 'replaced';
  readonly before: ValueEntry['value'] | null;
  readonly after: ValueEntry['value'];
  readonly source: string;
  readonly confidence: ValueEntry['confidence'];
}

/** What a file changes, as programs read it. */
export interface ChangesObject {
  readonly values: readonly ChangeObject[];
  readonly knownUntil: { readonly before: string; readonly after: string } | null;
  readonly gaps: OverlayChanges['gaps'];
}

/** Amounts as text with two decimals and a point; null where nothing is computed. */
export interface DossierDifferenceObject {
  readonly before: string | null;
  readonly after: string | null;
  readonly difference: string | null;
}

/** The same of amounts that are both there. */
export interface DifferenceObject extends DossierDifferenceObject {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** Writes what a file changes as an object. */
export const toChangesObject = ({ values, knownUntil, gaps }: OverlayChanges): ChangesObject => ({
  values: values.map(({ entry, change, before, after }) => ({
    parameter: entry.id,
    from: after.from,
    change,
    before: before?.value ?? null,
    after: after.value,
    source: after.source,
    confidence: after.confidence,
  })),
  knownUntil: knownUntil && {
    before: formatQuarter(knownUntil.before),
    after: formatQuarter(knownUntil.after),
  },
  gaps,
});

/** Two amounts and their difference as text. */
export const toDifferenceObject = (before: Euro, after: Euro): DifferenceObject => ({
  before: formatEuro(before),
  after: formatEuro(after),
  difference: formatEuro(subtractEuro(after, before)),
});

/** The amounts of a dossier that one of two sets of values may not compute. */
export const toDossierDifference = (before: Euro | null, after: Euro | null): DossierDifferenceObject =>
  before !== null && after !== null
    ? toDifferenceObject(before, after)
    : { before: before && formatEuro(before), after: after && formatEuro(after), difference: null };
