import { issue } from '../../diagnostics/row-diagnostic.js';
import { type Euro, formatEuro } from '../../primitives/euro.js';
import { type Rate, ratePercentage } from '../../primitives/rate.js';
import { product } from '../../primitives/ratio.js';
import { amount, isAccountingZero } from './amount.js';
import type { FieldType } from './field-type.js';
import { percentage } from './numbers.js';

/** Contributions per month: an amount, or a percentage of the gross wage. */
export type Contributions = Euro | Rate;

export const isPercentage = (value: Contributions): value is Rate => typeof value === 'object';

/** The amount of contributions per month; a percentage of the gross wage is rounded to the cent. */
export const contributionsOn = (gross: Euro, value: Contributions): Euro =>
  isPercentage(value) ? product(gross, value) : value;

/** `EUR -` and the like; amounts with cents are longer. */
const LONGEST_ZERO = 5;
const hasPercentSign = (text: unknown): boolean => typeof text === 'string' && text.endsWith('%');

/** An amount in euro, or a percentage with its sign: `27%`. */
export const contributions: FieldType<Contributions> = {
  name: 'amount-or-percentage',
  isDecimal: true,
  fromText: (text, separator, rules) => {
    if (hasPercentSign(text)) return percentage.fromText(text, separator);
    // no contributions, or contributions that nobody knows and that are estimated; most are longer than a dash
    return text.length <= LONGEST_ZERO && isAccountingZero(text)
      ? issue('ZERO_OR_UNKNOWN', {})
      : amount.fromText(text, separator, rules);
  },
  fromJson: (value) => (hasPercentSign(value) ? percentage.fromJson(value) : amount.fromJson(value)),
  toText: (value) => (isPercentage(value) ? `${ratePercentage(value) || '0'}%` : formatEuro(value)),
  schema: { anyOf: [amount.schema, { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*%$' }] },
};
