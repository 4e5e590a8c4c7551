import { fieldNamed, headerIn, kebabCase } from '../dossier/fields.js';
import type { Language } from './language.js';

/** The headers of fields in a language, by their canonical names, as a list in a sentence. */
export const headerNames =
  (language: Language) =>
  (names: readonly string[]): string =>
    names
      .map((name) => {
        const field = fieldNamed(name);
        return field ? headerIn(language, field) : name;
      })
      .join(', ');

/** The option of the first of some fields: `--limitation`. */
export const optionOf = ([name = '']: readonly string[]): string => `--${kebabCase(name)}`;
