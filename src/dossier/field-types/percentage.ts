import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { scaledInteger } from '../../primitives/decimal-text.js';
import { type Rate, rateFromHundredthsOfPercent, ratePercentage } from '../../primitives/rate.js';
import { quotable } from '../quotable.js';
import type { FieldType } from './field-type.js';
import { readJsonNumber } from './json-number.js';
import { findDamagedNumber } from './spreadsheet.js';

const PERCENTAGE = /^(\d{1,9})(?:[.,](\d{1,4}))?\s*%?$/;

function read(text: string): Rate | ValueIssue {
  const match = PERCENTAGE.exec(text);
  if (!match)
    return findDamagedNumber(text, '65') ?? issue('NOT_A_NUMBER', { value: quotable(text), example: '65' });
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  const value = scaledInteger(decimals === '' ? (match[1] as string) : `${match[1]}.${decimals}`, 2);
  return value === null
    ? issue('TOO_MANY_DECIMALS', { value: quotable(text), places: 2 })
    : rateFromHundredthsOfPercent(value);
}

/** A percentage as people write it: `65` or `65%` for 65 %. */
export const percentage: FieldType<Rate> = {
  name: 'percentage',
  isDecimal: true,
  fromText: read,
  fromJson: (value) => {
    const text = readJsonNumber(value, '65');
    return isIssue(text) ? text : read(text);
  },
  toText: ratePercentage,
  schema: {
    anyOf: [
      { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*%?$' },
      { type: 'number', minimum: 0 },
    ],
  },
};
