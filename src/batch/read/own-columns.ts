import { ALL_FIELDS, type AnyField } from '../../dossier/fields.js';
import { LANGUAGES } from '../../text/language.js';
import { messagesIn } from '../../text/tables.js';
import { normaliseName } from '../../words/normalise.js';
import type { Header } from './header.js';

/** Where the results of an earlier run start among the columns of a file, from 1; null where there are none. */
export function earlierResults({ names, columns }: Header): number | null {
  const first = new Set(
    LANGUAGES.map((language) => normaliseName(messagesIn(language).columns.wage_premium_verdict)),
  );
  const at = names.findIndex((name, index) => columns[index] === null && first.has(normaliseName(name)));
  return at < 0 ? null : at + 1;
}

/** The columns that every dossier needs and a file does not have: all its rows will be rejected. */
export const missingColumns = ({ places }: Header): readonly AnyField[] =>
  ALL_FIELDS.filter(({ name, needed }) => needed === 'always' && !places.has(name));
