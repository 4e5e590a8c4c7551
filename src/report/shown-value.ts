import { type AnyField, type FieldName, fieldNamed } from '../dossier/fields.js';
import type { ListKind } from '../dossier/kinds/list.js';
import { YES_NO } from '../dossier/kinds/yes-no.js';
import type { Language } from '../text/language.js';
import type { ListValue } from '../words/lists.js';
import { shownWordIn } from './sentences.js';

/** The values that a field can have; none where any can be written. */
export function choicesOf({ kind }: AnyField): readonly ListValue[] {
  return kind.name === 'yes-no' ? YES_NO : ((kind as Partial<ListKind<string>>).values ?? []);
}

/** The canonical text of a value as it is shown to people: a word of the language, or a number with its decimal sign. */
export function shownValue(name: FieldName, text: string, language: Language): string {
  const field = fieldNamed(name);
  const word = field && choicesOf(field).find(({ value }) => value === text);
  if (word) return shownWordIn(language, word);
  return field?.kind.isDecimal && language !== 'en' ? text.replace('.', ',') : text;
}
