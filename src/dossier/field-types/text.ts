import { issue, type ValueIssue } from '../../diagnostics/row-diagnostic.js';
import type { FieldType } from './field-type.js';

/** Free text of at most a number of characters. */
export function text(most: number): FieldType<string> {
  const check = (value: string): string | ValueIssue =>
    value.length > most && [...value].length > most ? issue('TEXT_TOO_LONG', { most }) : value;
  return {
    name: 'text',
    fromText: check,
    fromJson: (value) =>
      typeof value === 'string' ? check(value) : issue('WRONG_TYPE', { expected: 'text' }),
    toText: (value) => value,
    schema: { type: 'string', maxLength: most },
  };
}
