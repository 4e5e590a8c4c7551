import type { Field, FieldName, FieldValue } from './fields.js';

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

/** What was given, field by field, before it is known whether it holds together. */
export type Draft = { -readonly [N in FieldName]?: FieldValue<N> };

type Required = Extract<Field, { needed: 'always' } | { standard: string }>['name'];

/**
 * A dossier that holds together: every required value is there, every default is filled in; what was not
 * given and has no default is null. Made by `parseDossier` and the other readers in this folder only.
 */
export type Dossier = {
  readonly [N in FieldName as Camel<N>]: N extends Required ? FieldValue<N> : FieldValue<N> | null;
} & {
  /** The optional fields that say something about this dossier and were not given. */
  readonly notGiven: readonly FieldName[];
};
