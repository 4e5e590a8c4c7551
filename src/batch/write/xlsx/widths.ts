import type { Outcome } from '../../../calculation/eligibility.js';
import { PREMIUMS } from '../../../calculation/premium.js';
import type { AnyField } from '../../../dossier/fields.js';
import { choicesOf, displayName } from '../../../i18n/format.js';
import type { Language } from '../../../i18n/language.js';
import { CONDITION_IDS } from '../../../parameters/parameters.js';
import type { Words } from '../../../report/csv/words.js';

const OUTCOMES: readonly Outcome[] = ['eligible', 'not-eligible', 'not-applicable'];

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

/** How wide the words in the columns of a dossier are, by the index of the column; undefined for one without words. */
export function dossierWidths({ outcome, reasons }: Words): (index: number) => number | undefined {
  const outcomes = longest(OUTCOMES.map(outcome));
  const conditions = longest(CONDITION_IDS.map((id) => reasons([id])));
  return (index) => (index < PREMIUMS.length ? outcomes : index === PREMIUMS.length ? conditions : undefined);
}

/** How wide the words of a field are; 0 where it has none. */
export const wordWidth = (field: AnyField, language: Language): number =>
  longest(choicesOf(field).map((choice) => displayName(language, choice)));
