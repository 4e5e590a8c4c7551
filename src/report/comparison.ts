import { byPremium } from '../calculation/premium.js';
import type { Simulation, Totals } from '../calculation/simulation.js';
import { ALL_FIELDS, type AnyField } from '../dossier/fields.js';
import type { Language } from '../i18n/language.js';
import type { Parameters } from '../parameters/parameters.js';
import { type Euro, subtractEuro, ZERO_EURO } from '../primitives/euro.js';
import { groupBy } from './group-by.js';
import { toResult, toTotalsObject } from './result.js';
import type { YearGrouping } from './year-grouping.js';
import { type YearPart, yearParts } from './year-parts.js';

export interface ComparedDossier {
  /** A letter, or two after `Z`: the others are compared with `A`. */
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
    (field) => field.name !== 'id' && new Set(all.map((compared) => formatComparedField(compared, field))).size > 1,
  );

/** The indexes of the years of the longest term. */
export const yearIndexes = (all: ComparedDossiers): number[] => [
  ...Array(Math.max(...all.map(({ simulation }) => simulation.years.length))).keys(),
];

/** A year of the longest terms, and what each dossier has in it; undefined where that is nothing. */
export interface ComparedYear {
  /** The year of the term, from 1, or the calendar year. */
  readonly year: number;
  readonly parts: readonly (YearPart | undefined)[];
  /** Whether it is partial for some of the dossiers. */
  readonly partial: boolean;
}

/** The years that some of the dossiers have, in order. */
export function comparedYears(all: ComparedDossiers, group: YearGrouping): ComparedYear[] {
  const partsOf = all.map(({ simulation }) => yearParts(simulation, group));
  const years = [...new Set(partsOf.flat().map(({ year }) => year))].sort((one, other) => one - other);
  return years.map((year) => {
    const parts = partsOf.map((own) => own.find((part) => part.year === year));
    return { year, parts, partial: parts.some((part) => part?.partial) };
  });
}

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
  const found = all.flatMap((one) => [...new Set(textsOf(one))].map((what) => ({ what, name: one.name })));
  return [...groupBy(found, ({ what }) => what)].map(([what, group]) => ({
    what,
    names: group.length === all.length ? null : group.map(({ name }) => name),
  }));
}

/** Writes a comparison for programs: results, differing fields, and each other dossier minus the first. */
export function toComparisonObject(all: ComparedDossiers, parameters: Parameters, language: Language) {
  const [first, ...others] = all;
  return {
    dossiers: all.map(({ name, file, simulation }) => ({
      name,
      file,
      result: toResult(simulation, parameters, language),
    })),
    differingFields: differingFields(all).map(({ key }) => key),
    differences: others.map((other) => ({
      from: first.name,
      to: other.name,
      years: yearIndexes(all).map((index) => ({
        year: index + 1,
        ...toTotalsObject(totalsDifference(first.simulation.years[index], other.simulation.years[index])),
      })),
      calendarYears: comparedYears([first, other], 'calendar').map(({ year, parts: [from, to] }) => ({
        year,
        ...toTotalsObject(totalsDifference(from, to)),
      })),
      totals: toTotalsObject(totalsDifference(first.simulation.totals, other.simulation.totals)),
    })),
  };
}

/** The second sums minus the first; those of a year that one of the two does not have count as 0.00. */
function totalsDifference(from: Totals | undefined, to: Totals | undefined): Totals {
  const cost = (key: 'employerCost' | 'netCost'): Euro | null =>
    from?.[key] === null || to?.[key] === null ? null : difference(from?.[key], to?.[key]);
  return {
    premiums: byPremium((premium) => difference(from?.premiums[premium], to?.premiums[premium])),
    total: difference(from?.total, to?.total),
    employerCost: cost('employerCost'),
    netCost: cost('netCost'),
  };
}

const difference = (from = ZERO_EURO, to = ZERO_EURO): Euro => subtractEuro(to, from);
