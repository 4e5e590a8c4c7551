import { FIELD_HEADERS } from '../../batch/read/known-headers.js';
import { CliError } from '../../diagnostics/cli-error.js';
import { isIssue } from '../../diagnostics/row-diagnostic.js';
import { type DecimalSeparator, readValueFromText } from '../../dossier/field-types/field-type.js';
import { type AnyField, type FieldName, fieldNamed, kebabCase } from '../../dossier/fields.js';
import type { VariedField } from '../../report/grid.js';
import { normaliseName } from '../../vocabulary/names.js';
import { suggest } from '../../vocabulary/suggest.js';

/** The values that each varied field has in turn, as they were typed. */
type Variations = ReadonlyMap<FieldName, readonly string[]>;

type Variant = ReadonlyMap<FieldName, string>;

/**
 * Parses the values of `--vary`: each a field in any language, and its values separated by commas or semicolons; an empty
 * one means that the field is not given, for a field without a default.
 * @throws CliError where one is not a field with values, or its commas can also be decimal separators
 */
export function parseVariations(given: readonly string[], decimal: DecimalSeparator): Variations {
  const found = new Map<FieldName, string[]>();
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 0) throw new CliError('INVALID_VARY', {});
    const field = fieldNamedBy(text.slice(0, at).trim());
    const values = valuesIn(text.slice(at + 1), field, decimal);
    found.set(field.name, [...(found.get(field.name) ?? []), ...values]);
  }
  return found;
}

/** The number of variants, counted before they are made: a few long lists make very many. */
export const countVariants = (variations: Variations): number =>
  [...variations.values()].reduce((count, texts) => count * texts.length, 1);

/** The fields that have several values in turn. */
export const variedFields = (variations: Variations): VariedField[] =>
  [...variations].flatMap(([name, { length }]) => {
    const field = fieldNamed(name);
    return field && length > 1 ? [{ field, count: length }] : [];
  });

/** Every combination of one value of each field; the first field changes last. */
export const variantsOf = (variations: Variations): readonly Variant[] =>
  [...variations].reduce<readonly Variant[]>(
    (variants, [name, texts]) => variants.flatMap((variant) => texts.map((text) => new Map(variant).set(name, text))),
    [new Map()],
  );

/** The fields that can be varied, by their names: all but the id, which changes no result. */
const VARIED = new Map([...FIELD_HEADERS].filter(([, { column }]) => column.name !== 'id'));

function fieldNamedBy(given: string): AnyField {
  const name = normaliseName(given);
  const known = VARIED.get(name)?.column;
  if (known) return known;
  const near = suggest(name, VARIED.keys());
  const nearest = near === null ? null : (VARIED.get(near)?.header ?? null);
  throw new CliError('UNKNOWN_VARIED_FIELD', { given, nearest });
}

function valuesIn(text: string, { name, kind, needed, standard }: AnyField, decimal: DecimalSeparator): string[] {
  const separator = text.includes(';') ? ';' : ',';
  const values = text.split(separator).map((value) => value.trim());
  const canBeNone = needed === 'no' && standard === undefined && values.length > 1;
  if (values.includes('') && !canBeNone) throw new CliError('INVALID_VARY', {});
  const canBeOne = (value: string, index: number) =>
    index > 0 && !isIssue(readValueFromText(kind, `${values[index - 1]},${value}`, decimal));
  if (separator === ',' && values.some(canBeOne)) throw new CliError('AMBIGUOUS_VARY', { field: kebabCase(name) });
  return values;
}
