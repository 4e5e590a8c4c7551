import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseName } from '../../src/vocabulary/names.js';

it.each([
  ['Brutoloon', 'brutoloon'],
  ['bruto_loon', 'brutoloon'],
  ['BRUTO-LOON', 'brutoloon'],
  [' bruto\u00a0loon ', 'brutoloon'],
  ['\ufeffbruto\u200bloon', 'brutoloon'],
  ['Durée avis', 'dureeavis'],
  ['dure\u0301e-avis', 'dureeavis'],
  ['collectief-45', 'collectief45'],
  ['', ''],
])('%j is compared by %j', (text, expected) => expect(normaliseName(text)).toBe(expected));

it('does nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÉéèïç -_Z9\u00a0\u0301') }), (text) => {
      expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
    }),
  );
});
