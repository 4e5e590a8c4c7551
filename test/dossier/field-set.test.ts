import { describe, expect, it } from 'vitest';
import { addField, assertFitsFieldSet, fieldSet, fieldsIn, hasField } from '../../src/dossier/field-set.js';
import { ALL_FIELDS } from '../../src/dossier/fields.js';

describe('a set of fields', () => {
  it('holds those it was made of, in the order of the table', () => {
    const needed = ALL_FIELDS.filter((field) => field.needed === 'always');
    expect(fieldsIn(fieldSet((field) => field.needed === 'always'))).toEqual(needed);
    expect(fieldsIn(0)).toEqual([]);
  });

  it('distinguishes every field of the longest table', () => {
    const indexes = Array.from({ length: 31 }, (_, index) => index);
    for (const index of indexes) {
      const set = addField(0, index);
      expect(set).toBeGreaterThan(0);
      expect(indexes.filter((other) => hasField(set, other))).toEqual([index]);
    }
  });
});

describe('the length of the table of fields', () => {
  it.each([0, 1, ALL_FIELDS.length, 31])('can be %i', (count) => {
    expect(() => assertFitsFieldSet(count)).not.toThrow();
  });

  it.each([32, 33, 64])('cannot be %i: the error names the limit', (count) => {
    expect(() => assertFitsFieldSet(count)).toThrow(RangeError);
    expect(() => assertFitsFieldSet(count)).toThrow(`${count} fields`);
    expect(() => assertFitsFieldSet(count)).toThrow('31 at most');
  });
});
