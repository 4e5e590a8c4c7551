import type { Flaw } from '../problem.js';
import { type DecimalMark, type Kind, readText } from './kind.js';

/** The most spellings of one field that are remembered; a column with more has hardly one twice. */
const MOST_REMEMBERED = 4_096;

/**
 * Reads text as a kind of value, remembering what was read: in a file the same words, dates and fractions come
 * again and again; names and amounts do not. Values and flaws are never changed, so that rows can share them.
 */
export function remember<T>(kind: Kind<T>, mark: DecimalMark): (text: string) => T | Flaw {
  if (kind.name === 'text' || kind.name === 'amount') return (text) => readText(kind, text, mark);
  const known = new Map<string, T | Flaw>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = readText(kind, text, mark);
      if (known.size < MOST_REMEMBERED) known.set(text, value);
    }
    return value;
  };
}
