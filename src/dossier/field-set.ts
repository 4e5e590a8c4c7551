import { ALL_FIELDS, type AnyField } from './fields.js';

/** Some fields as one whole number: a bit for each, the first of the table the lowest; so there can be 31 at most. */
export type FieldSet = number;

/** The set of the fields of the table that something holds for. */
export const fieldSet = (holds: (field: AnyField) => boolean): FieldSet =>
  ALL_FIELDS.reduce((set, field, index) => (holds(field) ? set | (1 << index) : set), 0);

const NO_FIELDS: readonly AnyField[] = [];

/** The fields of a set, in the order of the table. */
export const fieldsIn = (set: FieldSet): readonly AnyField[] =>
  set === 0 ? NO_FIELDS : ALL_FIELDS.filter((_field, index) => (set & (1 << index)) !== 0);
