import type { Simulation } from '../../calculation/simulation.js';
import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';

/** One of the dossiers that stand side by side. */
export interface ComparedDossier {
  /** A letter: `A` is the one the others are held against. */
  readonly name: string;
  /** The file it came from; null where options said all of it. */
  readonly file: string | null;
  readonly simulation: Simulation;
}

/** At least two, the first to hold the others against. */
export type ComparedDossiers = readonly [ComparedDossier, ComparedDossier, ...ComparedDossier[]];

/** The canonical text of a field, its default where nothing was given; null where it has none. */
export function formatComparedField({ simulation }: ComparedDossier, { key, kind }: AnyField): string | null {
  const value: unknown = simulation.dossier[key];
  return value === null ? null : kind.toText(value);
}

/** The fields that are not the same in all of them; their ids are names and no difference. */
export const differingFields = (all: ComparedDossiers): readonly AnyField[] =>
  ALL_FIELDS.filter(
    (field) =>
      field.name !== 'id' && new Set(all.map((compared) => formatComparedField(compared, field))).size > 1,
  );

/** How many years the longest of the terms has. */
export const longestTerm = (all: ComparedDossiers): number =>
  Math.max(...all.map(({ simulation }) => simulation.years.length));
