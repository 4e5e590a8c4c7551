import { columns as en } from '../../i18n/en/columns.js';
import { columns as fr } from '../../i18n/fr/columns.js';
import { columns as nl } from '../../i18n/nl/columns.js';
import { normaliseHeader } from '../../vocabulary/names.js';
import { DETAIL_TABLES } from '../write/detail-columns.js';
import type { BatchDetail } from '../write/result-format.js';

const LANGUAGES = [nl, fr, en];

/** Which detail an output of this program has, by its headings in any language; null for any other list. */
export function detailIn(names: readonly string[]): Exclude<BatchDetail, 'dossier'> | null {
  const there = new Set(names.map(normaliseHeader));
  for (const [detail, table] of Object.entries(DETAIL_TABLES)) {
    const isOutput = LANGUAGES.some((headings) =>
      table?.columns.every((column) => there.has(normaliseHeader(headings[column]))),
    );
    if (isOutput) return detail as Exclude<BatchDetail, 'dossier'>;
  }
  return null;
}

/** The first column that a run adds, in each language. */
const FIRST_RESULT_COLUMNS = new Set(
  LANGUAGES.map(({ wage_premium_verdict }) => normaliseHeader(wage_premium_verdict)),
);

/** The index of the first column of results of an earlier run; −1 where there are none. */
export const firstResultColumn = (names: readonly string[]): number =>
  names.findIndex((name) => FIRST_RESULT_COLUMNS.has(normaliseHeader(name)));
