import { isIssue, issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { quotable } from '../quotable.js';
import { textOrNumber } from './field-type.js';

/**
 * Reads a plain decimal from JSON, a number or text with a decimal point; no thousands separators, no comma.
 * @param example a valid value, for the message
 */
export function readJsonDecimal(value: unknown, example: string): string | ValueIssue {
  const text = textOrNumber(value);
  if (isIssue(text) || /^\d+(\.\d+)?$/.test(text)) return text;
  return /^-\d+(\.\d+)?$/.test(text)
    ? issue('NEGATIVE_NUMBER', { value: quotable(text) })
    : issue('NOT_A_JSON_NUMBER', { value: quotable(text), example });
}

/** Reads a number from JSON that can contain other characters (`80%`, `30.4/38`), with a decimal point. */
export function readJsonNumber(value: unknown, example: string): string | ValueIssue {
  const text = textOrNumber(value);
  if (isIssue(text) || !text.includes(',')) return text;
  return issue('NOT_A_JSON_NUMBER', { value: quotable(text), example });
}
