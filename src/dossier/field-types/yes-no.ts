import { issue } from '../../diagnostics/row-diagnostic.js';
import type { EnumValue } from '../../vocabulary/enums.js';
import { normaliseName } from '../../vocabulary/normalise.js';
import type { FieldType } from './field-type.js';

const SPELLINGS = new Map<string, boolean>([
  ...['yes', 'true', '1', 'ja', 'oui'].map((word) => [word, true] as const),
  ...['no', 'false', '0', 'nee', 'neen', 'non'].map((word) => [word, false] as const),
]);

/** How yes and no are written in each language. */
export const YES_NO: readonly EnumValue<'yes' | 'no'>[] = [
  { value: 'yes', nl: 'ja', fr: 'oui' },
  { value: 'no', nl: 'nee', fr: 'non' },
];

/** Yes or no, in any of the three languages; a boolean in JSON. */
export const yesNo: FieldType<boolean> = {
  name: 'yes-no',
  isJsonScalar: true,
  fromText: (text) => SPELLINGS.get(normaliseName(text)) ?? issue('NOT_YES_OR_NO', {}),
  fromJson: (value) => (typeof value === 'boolean' ? value : issue('WRONG_TYPE', { expected: 'boolean' })),
  toText: (value) => (value ? 'yes' : 'no'),
  schema: { type: 'boolean' },
};
