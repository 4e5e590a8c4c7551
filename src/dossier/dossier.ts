import type { Euro } from '../primitives/euro.js';
import type { Fraction } from '../primitives/fraction.js';
import { ALL_FIELDS, type AnyField, type Field, type FieldKey, type FieldName, type FieldValue } from './fields.js';

/** The values that were given, field by field, not yet checked against each other. */
export type Draft = { -readonly [N in FieldName as FieldKey<N>]?: FieldValue<N> | undefined };

type Required = Extract<Field, { needed: 'always' } | { standard: string }>['name'];

/**
 * A consistent dossier: every required value is present and every default is filled in; a value that was not given
 * and has no default is null. Only `parseDossier` and the other readers in this folder make one.
 */
export type Dossier = {
  readonly [N in FieldName as FieldKey<N>]: N extends Required ? FieldValue<N> : FieldValue<N> | null;
} & {
  /** The optional fields that apply to this dossier and were not given. */
  readonly omitted: readonly FieldName[];
  /** The amounts that were changed along with the employment fraction, in a variant of another dossier. */
  readonly moved: readonly MovedAmount[];
  /** The employment fraction at which these amounts were entered; only in a variant. */
  readonly movedFrom?: Fraction | null;
  /** The values that a variant needs and that were not given; only in a variant. */
  readonly supplied?: readonly FieldName[] | undefined;
  /** The year-end premium was given as `ja`, and is taken as a month's gross wage; few dossiers have this, so that the others stay small. */
  readonly isYearEndOneMonth?: true;
};

/** An amount per month or year that was changed along with the employment fraction. */
export interface MovedAmount {
  readonly field: FieldName;
  readonly from: Euro;
  readonly to: Euro;
}

/** The value of a field that was given; null where nothing was, also where a default took its place. */
export function givenValue(dossier: Dossier, { name, key }: AnyField): unknown {
  const value: unknown = dossier[key];
  return value === null || dossier.omitted.includes(name) ? null : value;
}

/** The fields that were given in a dossier with their values, in the order of the table. */
export const givenIn = (dossier: Dossier): { readonly field: AnyField; readonly value: unknown }[] =>
  ALL_FIELDS.map((field) => ({ field, value: givenValue(dossier, field) })).filter(({ value }) => value !== null);

/** Writes a dossier as JSON that reads back as the same dossier: the values that were given, in canonical form. */
export const dossierToJson = (dossier: Dossier): Record<string, string | boolean | number> =>
  Object.fromEntries(
    givenIn(dossier).map(({ field: { key, kind }, value }) => [
      key,
      kind.isJsonScalar ? (value as boolean | number) : kind.toText(value),
    ]),
  );
