import { displayName } from '../../i18n/format.js';
import { GUIDANCE_NEEDS } from '../../vocabulary/enums.js';
import { choice, equals, type Formula } from './formula.js';
import type { CellReference } from './sheet.js';
import type { WorkbookBasis } from './workbook-basis.js';

/** The words of the needs for guidance, in the order of the measure: none, low, medium, high. */
export const needWords = ({ language }: Pick<WorkbookBasis, 'language'>): readonly string[] =>
  GUIDANCE_NEEDS.map((need) => displayName(language, need));

/** The word of a need. */
export const needWord = (basis: WorkbookBasis, value: string): string =>
  needWords(basis)[GUIDANCE_NEEDS.findIndex((need) => need.value === value)] ?? '';

/** The word of a need as its number: 0 for none, 1 for low, 2 for medium, 3 for high. */
export function needNumber(need: CellReference, basis: WorkbookBasis): Formula {
  const [none, low, medium] = needWords(basis) as [string, string, string];
  return choice(equals(need, none), 0, choice(equals(need, low), 1, choice(equals(need, medium), 2, 3)));
}
