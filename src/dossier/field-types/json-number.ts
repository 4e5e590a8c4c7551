import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { quotable } from '../quotable.js';
import { textOrNumber } from './field-type.js';

/**
 * A plain decimal out of JSON, as a number or as its text with a point; no thousands, no comma.
 * @param example what a good value looks like, for the message
 */
export function jsonDecimal(value: unknown, example: string): string | ValueIssue {
  const text = textOrNumber(value);
  if (isIssue(text) || /^\d+(\.\d+)?$/.test(text)) return text;
  return /^-\d+(\.\d+)?$/.test(text)
    ? issue('NEGATIVE_NUMBER', { value: quotable(text) })
    : issue('NOT_A_JSON_NUMBER', { value: quotable(text), example });
}

/** A number out of JSON that may carry signs of its own (`80%`, `30.4/38`), with a point. */
export function jsonNumberText(value: unknown, example: string): string | ValueIssue {
  const text = textOrNumber(value);
  if (isIssue(text) || !text.includes(',')) return text;
  return issue('NOT_A_JSON_NUMBER', { value: quotable(text), example });
}
