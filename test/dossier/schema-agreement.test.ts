import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { isIssue, type RowCode } from '../../src/diagnostics/row-diagnostic.js';
import type { FieldType } from '../../src/dossier/field-types/field-type.js';
import { ALL_FIELDS } from '../../src/dossier/fields.js';

/** What a pattern does not say of a value: how large it is, how many digits it has, whether a day exists. */
const BEYOND_A_SCHEMA: readonly RowCode[] = [
  'AMOUNT_TOO_LARGE',
  'FRACTION_OUT_OF_RANGE',
  'NO_SUCH_DATE',
  'NOT_A_NUMBER',
  'TOO_MANY_DECIMALS',
];

/** The patterns or the lists of a schema, however deep. */
const within = (schema: unknown, key: 'pattern' | 'enum'): unknown[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([name, value]) => (name === key ? [value] : within(value, key)));

/** Values of JSON that a schema lets through or nearly does, and others. */
function jsonNear({ schema }: FieldType<unknown>): fc.Arbitrary<unknown> {
  const patterns = within(schema, 'pattern').map((pattern) => fc.stringMatching(new RegExp(String(pattern))));
  const choices = within(schema, 'enum').flat();
  return fc.oneof(
    ...patterns,
    ...(choices.length > 0 ? [fc.constantFrom(...choices)] : []),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2101-01-01'), noInvalidDate: true }).map(isoDay),
    fc.tuple(fc.integer({ min: -100, max: 10_000_000 }), fc.constantFrom(1, 10, 100)).map(([a, b]) => a / b),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 }),
    fc.boolean(),
    fc.constant([]),
  );
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Quarters and years that no term has: they are rejected where the rest of the dossier is known. */
function isRejectedLater({ name, toText }: FieldType<unknown>, value: unknown): boolean {
  if (name === 'quarter-number' && typeof value === 'number') return value < 1 || value > 99;
  return (name === 'term-start' || name === 'quarter-number') && toText(value).length < '2026-Q4'.length;
}

describe.each(ALL_FIELDS)('the schema of $name', ({ kind }) => {
  const schema = fromJSONSchema(kind.schema);
  const allows = (json: unknown): boolean => schema.safeParse(json).success;

  it('lets through what is read, or rejected for what a schema cannot say', () => {
    fc.assert(
      fc.property(jsonNear(kind), (json) => {
        const read = kind.fromJson(json);
        if (allows(json) && isIssue(read)) expect(BEYOND_A_SCHEMA).toContain(read.code);
      }),
    );
  });

  it('lets through every value as it is written', () => {
    fc.assert(
      fc.property(jsonNear(kind), (json) => {
        const read = kind.fromJson(json);
        fc.pre(!isIssue(read) && !isRejectedLater(kind, read));
        const written = kind.isJsonScalar && typeof read !== 'object' ? read : kind.toText(read);
        expect(allows(written), JSON.stringify(written)).toBe(true);
        expect(kind.fromJson(written)).toEqual(read);
      }),
    );
  });
});
