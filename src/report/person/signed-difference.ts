import type { Language } from '../../text/language.js';
import { localAmount } from '../../text/numbers.js';
import { compareEuro, type Euro, subtractEuro, ZERO_EURO } from '../../values/euro.js';

/** A difference with its sign: `+12.50`, `-12.50`, `0.00`. */
export function signedDifference(before: Euro, after: Euro, language: Language): string {
  const difference = subtractEuro(after, before);
  return `${compareEuro(difference, ZERO_EURO) > 0 ? '+' : ''}${localAmount(difference, language)}`;
}
