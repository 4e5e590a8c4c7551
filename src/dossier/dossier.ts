import type { Field, FieldKey, FieldName, FieldValue } from './fields.js';

/** What was given, field by field, before it is known whether it holds together. */
export type Draft = { -readonly [N in FieldName as FieldKey<N>]?: FieldValue<N> | undefined };

type Required = Extract<Field, { needed: 'always' } | { standard: string }>['name'];

/**
 * A dossier that holds together: every required value is there, every default is filled in; what was not
 * given and has no default is null. Made by `parseDossier` and the other readers in this folder only.
 */
export type Dossier = {
  readonly [N in FieldName as FieldKey<N>]: N extends Required ? FieldValue<N> : FieldValue<N> | null;
} & {
  /** The optional fields that say something about this dossier and were not given. */
  readonly notGiven: readonly FieldName[];
};
