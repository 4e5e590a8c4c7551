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

const [SHORTEST_DATE, LONGEST_DATE] = ['d/m/yy'.length, 'dd/mm/yyyy'.length];
const DATE_SEPARATORS = '/-.';

/** Whether text can begin with a date in numbers: most text does not, and is not looked at any further. */
const mayBeginWithDate = (text: string): boolean =>
  text.length >= SHORTEST_DATE &&
  (DATE_SEPARATORS.includes(text[1] as string) || DATE_SEPARATORS.includes(text[2] as string));

const TIME = /[ T]\d{1,2}:\d{2}/;

/** The date of a date with a time; other text as it is. */
export const dayIn = (text: string): string => {
  const at = text.search(TIME);
  return at < 0 ? text : text.slice(0, at);
};

/** Adds what an amount shows; nothing new where its two decimals have a separator that is known already. */
function addAmount(text: string, decimals: { comma: boolean; point: boolean }): void {
  const character = text[text.length - 3];
  if ((character === ',' && decimals.comma) || (character === '.' && decimals.point)) return;
  const shown = shownSeparator(text);
  if (shown !== null) decimals[shown] = true;
}

/** Gathers what rows show: the decimal separator in the columns of amounts, the order of dates in all columns. */
export function gatherEvidence(rows: Iterable<readonly string[]>, columns: readonly (KnownColumn | null)[]): Evidence {
  const decimals = { comma: false, point: false };
  const dates = { dayFirst: false, monthFirst: false };
  const areAmounts = columns.map((column) => column?.kind.name.startsWith('amount') === true);
  for (const cells of rows)
    for (const [index, cell] of cells.entries()) {
      const text = cell.length > MAX_VALUE_LENGTH ? '' : cell.trim();
      if (text === '') continue;
      if (areAmounts[index]) addAmount(text, decimals);
      if (!mayBeginWithDate(text)) continue;
      const day = dayIn(text);
      if (day.length > LONGEST_DATE) continue;
      if (isMonthFirst(day)) dates.monthFirst = true;
      else if (isDayFirst(day)) dates.dayFirst = true;
    }
  return { decimals, dates };
}

/** The decimal separator that all amounts at the head have; null where they show none or both. */
export const decimalOf = ({ decimals: { comma, point } }: Evidence): 'comma' | 'point' | null =>
  comma === point ? null : comma ? 'comma' : 'point';
