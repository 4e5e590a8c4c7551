import { isDayFirst, isMonthFirst } from '../../dossier/field-types/dates.js';
import { MAX_VALUE_LENGTH } from '../../dossier/field-types/field-type.js';
import { shownSeparator } from '../../dossier/field-types/number-text.js';
import type { KnownColumn } from './known-headers.js';

/** What the rows at the head of a file show about all of it. */
export interface Evidence {
  /** Which decimal separators its amounts have, where that is certain. */
  readonly decimals: { readonly comma: boolean; readonly point: boolean };
  /** Which orders its dates have, where that is certain. */
  readonly dates: { readonly dayFirst: boolean; readonly monthFirst: boolean };
}

const LONGEST_DATE = 'dd/mm/yyyy'.length;

/** Gathers what rows show: the decimal separator in the columns of amounts, the order of dates in all columns. */
export function gatherEvidence(rows: Iterable<readonly string[]>, columns: readonly (KnownColumn | null)[]): Evidence {
  const decimals = { comma: false, point: false };
  const dates = { dayFirst: false, monthFirst: false };
  for (const cells of rows)
    for (const [index, cell] of cells.entries()) {
      const text = cell.length > MAX_VALUE_LENGTH ? '' : cell.trim();
      if (text === '') continue;
      if (columns[index]?.kind.name.startsWith('amount')) {
        const shown = shownSeparator(text);
        if (shown !== null) decimals[shown] = true;
      }
      if (text.length > LONGEST_DATE) continue;
      if (isMonthFirst(text)) dates.monthFirst = true;
      else if (isDayFirst(text)) dates.dayFirst = true;
    }
  return { decimals, dates };
}

/** The decimal separator that all amounts at the head have; null where they show none or both. */
export const decimalOf = ({ decimals: { comma, point } }: Evidence): 'comma' | 'point' | null =>
  comma === point ? null : comma ? 'comma' : 'point';
