import type { JsonSchema } from './field-types/field-type.js';
import { ALL_FIELDS, type AnyField, type FieldName } from './fields.js';

const names = (needed: AnyField['needed']): string[] =>
  ALL_FIELDS.filter((field) => field.needed === needed).map(({ key }) => key);

/** The JSON Schema of a dossier; `describe` gives the description of a field in the language of the run. */
export function dossierSchema(describe: (field: FieldName) => string): JsonSchema {
  const property = ({ name, key, kind, needed, standard }: AnyField): [string, JsonSchema] => {
    const value = needed === 'always' ? kind.schema : { anyOf: [kind.schema, { type: 'null' }] };
    const preset = standard === undefined ? {} : { default: standard };
    return [key, { description: describe(name), ...value, ...preset }];
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Dossier',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(ALL_FIELDS.map(property)) },
    required: names('always'),
    additionalProperties: false,
    allOf: [
      { if: { properties: { employerType: { const: 'self-employed' } } }, else: { required: names('employer') } },
      {
        if: { properties: { workplace: { const: 'eu-eea' } }, required: ['workplace'] },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        then: { required: names('work-abroad') },
      },
    ],
  };
}
