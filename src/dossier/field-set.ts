import { ALL_FIELDS, type AnyField } from './fields.js';

/** Some fields of the table as bits of one number by index: a batch makes one for every row. */
export type FieldSet = number;

/** JavaScript computes bits in 32-bit numbers, of which one bit is the sign. */
const MOST_FIELDS = 31;

/** Checks that a table of fields can be written as bits of one number: those of a longer one would overlap. */
export function assertFitsFieldSet(count: number): void {
  if (count > MOST_FIELDS)
    throw new RangeError(
      `the table of fields has ${count} fields, but a FieldSet (src/dossier/field-set.ts) holds ${MOST_FIELDS} at most`,
    );
}

assertFitsFieldSet(ALL_FIELDS.length);

export const hasField = (set: FieldSet, index: number): boolean => (set & (1 << index)) !== 0;

export const addField = (set: FieldSet, index: number): FieldSet => set | (1 << index);

/** The set of the fields of the table for which a condition holds. */
export const fieldSet = (holds: (field: AnyField) => boolean): FieldSet =>
  ALL_FIELDS.reduce((set, field, index) => (holds(field) ? addField(set, index) : set), 0);

const NO_FIELDS: readonly AnyField[] = [];

export const fieldsIn = (set: FieldSet): readonly AnyField[] =>
  set === 0 ? NO_FIELDS : ALL_FIELDS.filter((_field, index) => hasField(set, index));
