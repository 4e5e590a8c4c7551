import type { Language } from '../../i18n/language.js';
import { localAmount } from '../../i18n/numbers.js';
import { compareEuro, type Euro, subtractEuro, ZERO_EURO } from '../../primitives/euro.js';

/** A difference with its sign: `+12.50`, `-12.50`, `0.00`. */
export function signedDifference(before: Euro, after: Euro, language: Language): string {
  const difference = subtractEuro(after, before);
  return `${compareEuro(difference, ZERO_EURO) > 0 ? '+' : ''}${localAmount(difference, language)}`;
}
