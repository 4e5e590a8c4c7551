import { type Flaw, flaw, quotable } from '../problem.js';
import { isFlaw, type Kind, textOrNumber } from './kind.js';
import { damagedNumber } from './spreadsheet.js';

function read(text: string): number | Flaw {
  return /^\d{1,4}$/.test(text)
    ? Number(text)
    : (damagedNumber(text, '9') ?? flaw('NOT_A_NUMBER', { value: quotable(text), example: '9' }));
}

/** The number of a quarter inside the term: a whole number. */
export const quarterNumber: Kind<number> = {
  name: 'quarter-number',
  isJsonScalar: true,
  fromText: read,
  fromJson: (value) => {
    const text = textOrNumber(value);
    return isFlaw(text) ? text : read(text);
  },
  toText: String,
  schema: {
    anyOf: [
      { type: 'string', pattern: '^\\d{1,2}$' },
      { type: 'integer', minimum: 1, maximum: 99 },
    ],
  },
};
