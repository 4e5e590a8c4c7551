import type { AnyField } from '../dossier/fields.js';
import type { Messages } from '../i18n/catalog.js';
import { shortDisplayValue } from '../i18n/format.js';
import type { Language } from '../i18n/language.js';
import { type ComparedDossier, type ComparedDossiers, formatComparedField } from './comparison.js';
import { escapeControlCharacters, showName } from './terminal/style.js';

/** How many dossiers a comparison shows side by side; of more variants in a grid, it shows only the totals. */
export const MOST_SIDE_BY_SIDE = 12;

/** A field of which a comparison has several values, and how many. */
export interface VariedField {
  readonly field: AnyField;
  readonly count: number;
}

/** A field and its value in canonical text; null where it has none. */
export interface GridValue {
  readonly field: AnyField;
  readonly value: string | null;
}

/** One table of a grid: what all its dossiers have in common, and a row of dossiers for each value of `down`. */
export interface GridTable {
  /** The file of its dossiers, where there are several; null where options or one file give all. */
  readonly file: string | null;
  /** The values of the varied fields that are neither down nor across. */
  readonly fixed: readonly GridValue[];
  /** The dossiers, by value of `down`, then of `across`. */
  readonly rows: readonly (readonly ComparedDossier[])[];
}

/** One side of a grid: a field and its values in order, in canonical text; null where the field has no value. */
export interface GridAxis {
  readonly field: AnyField;
  readonly values: readonly (string | null)[];
}

/** The variants of a dossier as tables: one varied field down, another across, a table for each value of the others. */
export interface Grid {
  readonly down: GridAxis;
  readonly across: GridAxis;
  readonly tables: readonly GridTable[];
}

/**
 * Arranges variants in a grid; null where fewer than two fields vary.
 *
 * @param all every combination of every file, in order: the first varied field changes last within a file
 * @param varied the fields that vary, in order, each with the number of its values
 */
export function toGrid(all: ComparedDossiers, varied: readonly VariedField[]): Grid | null {
  const [first, second, ...others] = varied.filter(({ count }) => count > 1);
  if (!first || !second) return null;
  const perCell = others.reduce((product, { count }) => product * count, 1);
  const perFile = first.count * second.count * perCell;
  const files = all.length / perFile;
  const tables = Array.from({ length: files * perCell }, (_, index): GridTable => {
    const start = Math.floor(index / perCell) * perFile + (index % perCell);
    const rows = upTo(first.count).map((row) =>
      upTo(second.count).map((column) => all[start + (row * second.count + column) * perCell] as ComparedDossier),
    );
    const [[one]] = rows as [[ComparedDossier]];
    return {
      file: files > 1 ? one.file : null,
      fixed: others.map(({ field }) => ({ field, value: formatComparedField(one, field) })),
      rows,
    };
  });
  const [{ rows }] = tables as [GridTable];
  const valuesOf = (field: AnyField, dossiers: readonly (ComparedDossier | undefined)[]) =>
    dossiers.map((one) => one && formatComparedField(one, field)).filter((value) => value !== undefined);
  return {
    down: {
      field: first.field,
      values: valuesOf(
        first.field,
        rows.map((row) => row[0]),
      ),
    },
    across: { field: second.field, values: valuesOf(second.field, rows[0] ?? []) },
    tables,
  };
}

const upTo = (count: number): number[] => [...Array(count).keys()];

/** A value of a grid as it is shown, without the examples in brackets that its name may have. */
export const showGridValue = ({ field, value }: GridValue, language: Language): string =>
  value === null ? '–' : escapeControlCharacters(shortDisplayValue(field.name, value, language));

/** What all dossiers of a table have in common: their file, and the values of the other fields. */
export const commonOf = ({ file, fixed }: GridTable, { fields, report }: Messages, language: Language): string[] => [
  ...(file === null ? [] : [showName(file)]),
  ...fixed.map((one) => `${fields[one.field.name]}${report.colon}${showGridValue(one, language)}`),
];
