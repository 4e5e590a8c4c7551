import { type Flaw, flaw } from '../problem.js';
import type { Kind } from './kind.js';

/** Free text of at most a number of characters. */
export function text(most: number): Kind<string> {
  const check = (value: string): string | Flaw =>
    value.length > most && [...value].length > most ? flaw('TEXT_TOO_LONG', { most }) : value;
  return {
    name: 'text',
    fromText: check,
    fromJson: (value) =>
      typeof value === 'string' ? check(value) : flaw('WRONG_TYPE', { expected: 'text' }),
    toText: (value) => value,
    schema: { type: 'string', maxLength: most },
  };
}
