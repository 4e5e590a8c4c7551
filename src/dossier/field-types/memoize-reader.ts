import type { ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { type DecimalMark, type FieldType, readValueFromText } from './field-type.js';

/** The most spellings of one field that are remembered; a column with more has hardly one twice. */
const MOST_REMEMBERED = 4_096;

/**
 * Reads text as a kind of value, remembering what was read: in a file the same words, dates and fractions come
 * again and again; names and amounts do not. Values and flaws are never changed, so that rows can share them.
 */
export function memoizeReader<T>(kind: FieldType<T>, mark: DecimalMark): (text: string) => T | ValueIssue {
  if (kind.name === 'text' || kind.name === 'amount') return (text) => readValueFromText(kind, text, mark);
  const known = new Map<string, T | ValueIssue>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = readValueFromText(kind, text, mark);
      if (known.size < MOST_REMEMBERED) known.set(text, value);
    }
    return value;
  };
}
