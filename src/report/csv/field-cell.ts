import type { FieldType } from '../../dossier/field-types/field-type.js';
import type { AnyField } from '../../dossier/fields.js';
import { wordOf } from '../../i18n/format.js';
import { type Dialect, decimalText } from './dialect.js';

/** A value in canonical form, with the decimal separator of the dialect. */
export function canonicalCell(kind: FieldType<unknown>, value: unknown, to: Dialect): string {
  const text = kind.toText(value);
  return kind.isDecimal ? decimalText(text, to) : text;
}

/** A value of a field: a word of the language, or as it is in canonical form. */
export const fieldCell = (field: AnyField, value: unknown, to: Dialect): string =>
  (to.language !== null && wordOf(field, field.kind.toText(value), to.language)) ||
  canonicalCell(field.kind, value, to);
