import type { ListValue } from '../../words/lists.js';
import { normaliseName } from '../../words/normalise.js';
import { flaw } from '../problem.js';
import type { Kind } from './kind.js';

const SPELLINGS = new Map<string, boolean>([
  ...['yes', 'true', '1', 'ja', 'oui'].map((word) => [word, true] as const),
  ...['no', 'false', '0', 'nee', 'neen', 'non'].map((word) => [word, false] as const),
]);

/** How yes and no are written for people. */
export const YES_NO: readonly ListValue<'yes' | 'no'>[] = [
  { value: 'yes', nl: 'ja', fr: 'oui' },
  { value: 'no', nl: 'nee', fr: 'non' },
];

/** Yes or no, in any of the three languages; a boolean in JSON. */
export const yesNo: Kind<boolean> = {
  name: 'yes-no',
  isJsonScalar: true,
  fromText: (text) => SPELLINGS.get(normaliseName(text)) ?? flaw('NOT_YES_OR_NO', {}),
  fromJson: (value) => (typeof value === 'boolean' ? value : flaw('WRONG_TYPE', { expected: 'boolean' })),
  toText: (value) => (value ? 'yes' : 'no'),
  schema: { type: 'boolean' },
};
