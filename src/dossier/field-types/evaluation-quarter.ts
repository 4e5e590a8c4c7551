import { isIssue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { formatQuarter, type Quarter } from '../../primitives/quarter.js';
import { readQuarter } from './dates.js';
import { type FieldType, textOrNumber } from './field-type.js';
import { notANumber, numberSchema, withoutZeroDecimals } from './number-text.js';

/** From which quarter of the term an evaluation holds: its number, or the quarter, of which the start makes a number. */
export type EvaluationQuarter = number | { readonly inQuarter: Quarter };

function fromText(text: string): EvaluationQuarter | ValueIssue {
  const digits = withoutZeroDecimals(text);
  if (/^\d{1,4}$/.test(digits)) return Number(digits);
  const quarter = readQuarter(digits);
  return quarter === null ? notANumber(text, '9') : { inQuarter: quarter };
}

/** The quarter of an evaluation: a whole number, or a quarter such as `2028-Q4`. */
export const evaluationQuarter: FieldType<EvaluationQuarter> = {
  name: 'quarter-number',
  isJsonScalar: true,
  fromText,
  fromJson: (value) => {
    const text = textOrNumber(value);
    if (isIssue(text)) return text;
    return /^(?:\d{1,4}|\d{4}-Q[1-4])$/.test(text) ? fromText(text) : notANumber(text, '9');
  },
  toText: (value) => (typeof value === 'number' ? String(value) : formatQuarter(value.inQuarter)),
  schema: numberSchema('^(\\d{1,2}|\\d{4}-Q[1-4])$', { type: 'integer', minimum: 1, maximum: 99 }),
};
