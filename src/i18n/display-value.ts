import { type ListType, YES_NO } from '../dossier/field-types/words.js';
import { type AnyField, type FieldName, fieldNamed } from '../dossier/fields.js';
import type { EnumValue } from '../vocabulary/enums.js';
import { displayName } from './format.js';
import type { Language } from './language.js';

/** The values that a field can have; none where any can be written. */
export function choicesOf({ kind }: AnyField): readonly EnumValue[] {
  return kind.name === 'yes-no' ? YES_NO : ((kind as Partial<ListType<string>>).values ?? []);
}

/** The canonical text of a value as it is shown to people: a word of the language, or a number with its decimal separator. */
export function displayValue(name: FieldName, text: string, language: Language): string {
  const field = fieldNamed(name);
  const word = field && choicesOf(field).find(({ value }) => value === text);
  if (word) return displayName(language, word);
  return field?.kind.isDecimal && language !== 'en' ? text.replace('.', ',') : text;
}
