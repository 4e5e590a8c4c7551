import { describe, expect, it } from 'vitest';
import { ALL_FIELDS, camelCase } from '../../src/dossier/fields.js';
import { dossierSchema } from '../../src/dossier/schema.js';
import { ORDINARY } from '../support/dossiers.js';

interface Property {
  readonly description: string;
  readonly default?: string;
}

const schema = dossierSchema((field) => `about ${field}`);
const properties = schema['properties'] as Record<string, Property>;

describe('the schema of a dossier', () => {
  it('has every field, and no other', () => {
    expect(Object.keys(properties)).toEqual(['$schema', ...ALL_FIELDS.map(({ name }) => camelCase(name))]);
    expect(schema['additionalProperties']).toBe(false);
  });

  it.each(ALL_FIELDS)('describes $name', ({ name, standard }) => {
    const { description, default: preset } = properties[camelCase(name)] as Property;
    expect([description, preset]).toEqual([`about ${name}`, standard]);
  });

  it('asks what is needed', () => {
    const always = ['employerType', 'residence', 'limitation', 'workplace', 'adviceYears', 'start'];
    expect(schema['required']).toEqual(always);
    expect(schema['allOf']).toMatchObject([
      { else: { required: ['grossMonthly'] } },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      { then: { required: ['contributionsMonthly'] } },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      { then: { required: ['returnsWeekly'] } },
    ]);
  });

  it.each(ALL_FIELDS.filter(({ name }) => name in ORDINARY))(
    'lets the canonical text of $name through',
    ({ name, kind }) => {
      const text = ORDINARY[name] as string;
      const {
        enum: choices,
        pattern,
        anyOf,
      } = kind.schema as {
        enum?: unknown[];
        pattern?: string;
        anyOf?: { pattern?: string }[];
      };
      const expression = pattern ?? anyOf?.[0]?.pattern;
      expect(choices?.includes(text) ?? new RegExp(expression as string).test(text)).toBe(true);
    },
  );
});
