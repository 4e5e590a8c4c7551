import { isIssue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { type Euro, ZERO_EURO } from '../../primitives/euro.js';
import { amount } from './amount.js';
import type { FieldType } from './field-type.js';
import type { ReadingRules } from './reading-rules.js';
import { yesOrNo } from './words.js';

/** A premium of which is only known that there is one: it is taken as a month's gross wage, once that is known. */
export const ONE_MONTH = Symbol('one month');

type YearEndPremium = Euro | typeof ONE_MONTH;

/** `ja` is one month's gross wage, `nee` is none; undefined for an amount, of which 0 and 1 are two. */
function fromWord(text: string, rules?: ReadingRules): YearEndPremium | ValueIssue | undefined {
  const word = /^[\d.,]+$/.test(text) ? undefined : yesOrNo(text, rules);
  if (word === undefined || isIssue(word)) return word;
  return word ? ONE_MONTH : ZERO_EURO;
}

/** An amount in euro per year, or `ja` for one month's gross wage. */
export const yearEndPremium: FieldType<YearEndPremium> = {
  name: 'amount',
  isDecimal: true,
  fromText: (text, separator, rules) => {
    const found = amount.fromText(text, separator, rules);
    if (!isIssue(found)) return found;
    const word = fromWord(text, rules) ?? found;
    if (word === ONE_MONTH) rules?.note({ kind: 'one-month', written: null, value: null });
    return word;
  },
  fromJson: (value) => {
    if (typeof value === 'boolean') return value ? ONE_MONTH : ZERO_EURO;
    const word = typeof value === 'string' ? fromWord(value) : undefined;
    return word === undefined || isIssue(word) ? amount.fromJson(value) : word;
  },
  toText: (value) => (value === ONE_MONTH ? 'yes' : amount.toText(value)),
  schema: { anyOf: [amount.schema, { type: 'boolean' }, { enum: ['yes', 'no'] }] },
};
