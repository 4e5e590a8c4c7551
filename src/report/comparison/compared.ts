import type { Simulation } from '../../calculation/simulation.js';
import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';

/** One of the dossiers that are compared. */
export interface ComparedDossier {
  /** A letter: the others are compared with `A`. */
  readonly name: string;
  /** The file of the dossier; null where options give all of it. */
  readonly file: string | null;
  readonly simulation: Simulation;
}

/** At least two dossiers; the others are compared with the first. */
export type ComparedDossiers = readonly [ComparedDossier, ComparedDossier, ...ComparedDossier[]];

/** The canonical text of a field, with its default where nothing was given; null where it has no value. */
export function formatComparedField({ simulation }: ComparedDossier, { key, kind }: AnyField): string | null {
  const value: unknown = simulation.dossier[key];
  return value === null ? null : kind.toText(value);
}

/** The fields that are not the same in all dossiers, apart from the id, which is a name. */
export const differingFields = (all: ComparedDossiers): readonly AnyField[] =>
  ALL_FIELDS.filter(
    (field) =>
      field.name !== 'id' && new Set(all.map((compared) => formatComparedField(compared, field))).size > 1,
  );

/** The number of years of the longest term. */
export const longestTerm = (all: ComparedDossiers): number =>
  Math.max(...all.map(({ simulation }) => simulation.years.length));

/** A text that holds for some of the dossiers, with their names; null where it holds for all. */
export interface SharedText<T> {
  readonly what: T;
  readonly names: readonly string[] | null;
}

/** The texts about the dossiers, each once with the names of its dossiers, in the order in which they first occur. */
export function findSharedText<T extends string>(
  all: ComparedDossiers,
  textsOf: (compared: ComparedDossier) => readonly T[],
): SharedText<T>[] {
  const found = new Map<T, string[]>();
  for (const compared of all)
    for (const what of new Set(textsOf(compared)))
      found.set(what, [...(found.get(what) ?? []), compared.name]);
  return [...found].map(([what, names]) => ({ what, names: names.length === all.length ? null : names }));
}
