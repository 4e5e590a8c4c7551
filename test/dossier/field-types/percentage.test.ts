import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentage } from '../../../src/dossier/field-types/percentage.js';
import { localRate } from '../../../src/i18n/numbers.js';
import { rateFromHundredthsOfPercent } from '../../../src/primitives/rate.js';
import { fromJson, fromText } from '../../support/field-types.js';

describe('a percentage of text', () => {
  it.each([
    ['65', '65'],
    ['65%', '65'],
    ['65 %', '65'],
    ['65,00 %', '65'],
    ['32.4', '32.4'],
    ['32,45%', '32.45'],
    ['65.0000', '65'],
    ['0', '0'],
    ['1000', '1000'],
    ['32.451', 'TOO_MANY_DECIMALS'],
    ['-5', 'NOT_A_NUMBER'],
    ['%', 'NOT_A_NUMBER'],
    ['.5', 'NOT_A_NUMBER'],
    ['65 percent', 'NOT_A_NUMBER'],
  ])('%s is %s', (text, expected) => expect(fromText(percentage, text)).toBe(expected));
});

describe('a percentage of JSON', () => {
  it.each([
    [65, '65'],
    ['65', '65'],
    ['65%', '65'],
    [32.4, '32.4'],
    ['32,4', 'NOT_A_JSON_NUMBER'],
    [-5, 'NOT_A_NUMBER'],
    [false, 'WRONG_TYPE'],
    [{}, 'WRONG_TYPE'],
  ])('%j is %s', (json, expected) => expect(fromJson(percentage, json)).toBe(expected));
});

it('what the program writes is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (value) => {
      const made = rateFromHundredthsOfPercent(value);
      expect(percentage.fromJson(percentage.toText(made))).toEqual(made);
      for (const language of ['nl', 'fr', 'en'] as const)
        expect(percentage.fromText(localRate(made, language), null)).toEqual(made);
    }),
  );
});
