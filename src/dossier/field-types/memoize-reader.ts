import type { ValueIssue } from '../../diagnostics/row-diagnostic.js';
import { type DecimalSeparator, type FieldType, readValueFromText } from './field-type.js';

/** How many spellings of one field are cached; in a column with more, hardly one occurs twice. */
const MOST_CACHED = 4_096;

/**
 * A reader of values of a type that caches what it read: in a file the same words, dates and fractions occur again
 * and again; names and amounts do not. Values and issues are immutable, so rows can share them. A full cache stays as
 * it is: replacing its values would take longer than reading the few that occur again.
 */
export function memoizeReader<T>(
  kind: FieldType<T>,
  separator: DecimalSeparator,
): (text: string) => T | ValueIssue {
  if (kind.name === 'text' || kind.name === 'amount')
    return (text) => readValueFromText(kind, text, separator);
  const cache = new Map<string, T | ValueIssue>();
  return (text) => {
    let value = cache.get(text);
    if (value === undefined) {
      value = readValueFromText(kind, text, separator);
      if (cache.size < MOST_CACHED) cache.set(text, value);
    }
    return value;
  };
}
