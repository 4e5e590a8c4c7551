import type { Dossier } from './dossier.js';
import { ALL_FIELDS, type AnyField } from './fields.js';

/** The value of a field that was given; null where nothing was, also where a default took its place. */
export function givenValue(dossier: Dossier, { name, key }: AnyField): unknown {
  const value: unknown = dossier[key];
  return value === null || dossier.omitted.includes(name) ? null : value;
}

/** The fields that were given in a dossier with their values, in the order of the table. */
export const givenIn = (dossier: Dossier): { readonly field: AnyField; readonly value: unknown }[] =>
  ALL_FIELDS.map((field) => ({ field, value: givenValue(dossier, field) })).filter(
    ({ value }) => value !== null,
  );
