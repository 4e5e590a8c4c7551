import type { Field, FieldKey, FieldName, FieldValue } from './fields.js';

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
};
