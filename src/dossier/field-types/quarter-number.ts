import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { quotable } from '../quotable.js';
import { type FieldType, textOrNumber } from './field-type.js';
import { findDamagedNumber } from './spreadsheet.js';

function read(text: string): number | ValueIssue {
  return /^\d{1,4}$/.test(text)
    ? Number(text)
    : (findDamagedNumber(text, '9') ?? issue('NOT_A_NUMBER', { value: quotable(text), example: '9' }));
}

/** The number of a quarter of the term: a whole number. */
export const quarterNumber: FieldType<number> = {
  name: 'quarter-number',
  isJsonScalar: true,
  fromText: read,
  fromJson: (value) => {
    const text = textOrNumber(value);
    return isIssue(text) ? text : read(text);
  },
  toText: String,
  schema: {
    anyOf: [
      { type: 'string', pattern: '^\\d{1,2}$' },
      { type: 'integer', minimum: 1, maximum: 99 },
    ],
  },
};
