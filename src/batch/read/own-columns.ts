import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import { columns as en } from '../../i18n/en/columns.js';
import { columns as fr } from '../../i18n/fr/columns.js';
import { columns as nl } from '../../i18n/nl/columns.js';
import { normaliseName } from '../../vocabulary/normalise.js';
import type { Header } from './header.js';

/** The first column that a run adds, in each language. */
const FIRST_RESULT_COLUMNS = new Set(
  [nl, fr, en].map(({ wage_premium_verdict }) => normaliseName(wage_premium_verdict)),
);

/** Where the results of an earlier run start among the columns of a file, from 1; null where there are none. */
export function earlierResults({ names, columns }: Header): number | null {
  const at = names.findIndex(
    (name, index) => columns[index] === null && FIRST_RESULT_COLUMNS.has(normaliseName(name)),
  );
  return at < 0 ? null : at + 1;
}

/** The columns that every dossier needs and a file does not have: all its rows will be rejected. */
export const missingColumns = ({ indexes }: Header): readonly AnyField[] =>
  ALL_FIELDS.filter(({ name, needed }) => needed === 'always' && !indexes.has(name));
