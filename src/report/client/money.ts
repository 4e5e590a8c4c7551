import type { Language } from '../../i18n/language.js';
import { localAmount, signedDifference } from '../../i18n/numbers.js';
import { type Euro, subtractEuro } from '../../primitives/euro.js';

/** An amount with its text in the language of the page, so that every format shows the same; null where there is none. */
export interface Money {
  readonly amount: Euro | null;
  readonly text: string;
}

/** Shown where there is no amount. */
const NO_AMOUNT = '–';

/** An amount as a cell of a page; a dash where there is none. */
export const moneyOf = (amount: Euro | null, language: Language): Money => ({
  amount,
  text: amount === null ? NO_AMOUNT : localAmount(amount, language),
});

/** The second amount minus the first, with its sign. */
export const signedMoney = (from: Euro | null, to: Euro | null, language: Language): Money =>
  from === null || to === null
    ? moneyOf(null, language)
    : { amount: subtractEuro(to, from), text: signedDifference(from, to, language) };
