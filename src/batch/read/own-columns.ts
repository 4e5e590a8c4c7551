import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import { catalogFor } from '../../i18n/catalogs.js';
import { LANGUAGES } from '../../i18n/language.js';
import { normaliseName } from '../../vocabulary/normalise.js';
import type { Header } from './header.js';

/** Where the results of an earlier run start among the columns of a file, from 1; null where there are none. */
export function earlierResults({ names, columns }: Header): number | null {
  const first = new Set(
    LANGUAGES.map((language) => normaliseName(catalogFor(language).columns.wage_premium_verdict)),
  );
  const at = names.findIndex((name, index) => columns[index] === null && first.has(normaliseName(name)));
  return at < 0 ? null : at + 1;
}

/** The columns that every dossier needs and a file does not have: all its rows will be rejected. */
export const missingColumns = ({ indexes }: Header): readonly AnyField[] =>
  ALL_FIELDS.filter(({ name, needed }) => needed === 'always' && !indexes.has(name));
