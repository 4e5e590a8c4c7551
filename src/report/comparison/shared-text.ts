import type { ComparedDossier, ComparedDossiers } from './compared.js';

/** Something that holds for some of the dossiers, and the names of those; null where it holds for all. */
export interface SharedText<T> {
  readonly what: T;
  readonly names: readonly string[] | null;
}

/** What is said of the dossiers, each thing once with those of which it is said, in the order in which it first comes up. */
export function findSharedText<T extends string>(
  all: ComparedDossiers,
  saidOf: (compared: ComparedDossier) => readonly T[],
): SharedText<T>[] {
  const found = new Map<T, string[]>();
  for (const compared of all)
    for (const what of new Set(saidOf(compared)))
      found.set(what, [...(found.get(what) ?? []), compared.name]);
  return [...found].map(([what, names]) => ({ what, names: names.length === all.length ? null : names }));
}
