import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { scaledInteger, scaledText } from '../../primitives/decimal-text.js';
import { type Ratio, ratio } from '../../primitives/ratio.js';
import { quotable } from '../quotable.js';
import type { DecimalSeparator, FieldType } from './field-type.js';
import { readJsonDecimal } from './json-number.js';
import { readPlainDecimal } from './number-text.js';

/** A number of hours, in ten-thousandths. */
export type Hours = Ratio<'hours'>;

const PLACES = 4;

function check(plain: string, text: string): Hours | ValueIssue {
  const value = scaledInteger(plain, PLACES);
  if (value !== null) return ratio('hours', value, 10_000);
  return /^\d+$/.test(plain) || plain.length > 12
    ? issue('AMOUNT_TOO_LARGE', {})
    : issue('TOO_MANY_DECIMALS', { value: quotable(text), places: PLACES });
}

/** The hours of the whole contract: at least 0, at most four decimals. */
export const hours: FieldType<Hours> = {
  name: 'hours',
  isDecimal: true,
  fromText: (text: string, separator: DecimalSeparator) => {
    const plain = readPlainDecimal(text, separator);
    return isIssue(plain) ? plain : check(plain, text);
  },
  fromJson: (value) => {
    const plain = readJsonDecimal(value, '38.5');
    return isIssue(plain) ? plain : check(plain, plain);
  },
  toText: (value) => scaledText(value.numerator, PLACES).replace(/\.?0+$/, ''),
  schema: {
    anyOf: [
      { type: 'string', pattern: '^\\d+(\\.\\d{1,4})?$' },
      { type: 'number', minimum: 0 },
    ],
  },
};
