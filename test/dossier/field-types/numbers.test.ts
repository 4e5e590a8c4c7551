import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationQuarter } from '../../../src/dossier/field-types/evaluation-quarter.js';
import { hours, percentage } from '../../../src/dossier/field-types/numbers.js';
import { localRate } from '../../../src/i18n/numbers.js';
import { rateFromHundredthsOfPercent } from '../../../src/primitives/rate.js';
import { fromJson, fromText } from '../../support/field-types.js';

describe('hours of text', () => {
  it.each([
    ['24', '24'],
    ['0', '0'],
    ['100', '100'],
    ['23,9999', '23.9999'],
    ['1 976,5', '1976.5'],
    ['1.976,00', '1976'],
    ['1.976', 'AMBIGUOUS_NUMBER'],
    ['23.99999', 'TOO_MANY_DECIMALS'],
    ['-1', 'NEGATIVE_NUMBER'],
    ['9'.repeat(31), 'AMOUNT_TOO_LARGE'],
    ['24h', 'NOT_A_NUMBER'],
  ])('%s is %s', (text, expected) => expect(fromText(hours, text)).toBe(expected));

  it('asks for the decimal separator where there is doubt', () => {
    expect(fromText(hours, '1.976', 'comma')).toBe('1976');
    expect(fromText(hours, '1.976', 'point')).toBe('1.976');
  });
});

describe('hours of JSON', () => {
  it.each([
    [24, '24'],
    ['24.5', '24.5'],
    ['1.976', '1.976'],
    [-1, 'NEGATIVE_NUMBER'],
    ['24,5', 'NOT_A_JSON_NUMBER'],
    [true, 'WRONG_TYPE'],
  ])('%j is %s', (json, expected) => expect(fromJson(hours, json)).toBe(expected));
});

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

it.each([
  ['9', '9'],
  ['20', '20'],
  ['09', '9'],
  ['9.5', 'NOT_A_NUMBER'],
  ['-9', 'NOT_A_NUMBER'],
  ['2028-Q4', '2028-Q4'],
  ['12345', 'NOT_A_NUMBER'],
])('quarter number %s is %s', (given, expected) => {
  expect(fromText(evaluationQuarter, given)).toBe(expected);
  expect(fromJson(evaluationQuarter, given)).toBe(expected);
});

it.each([
  [9, '9'],
  [9.5, 'NOT_A_NUMBER'],
  [true, 'WRONG_TYPE'],
])('quarter number of JSON %j is %s', (json, expected) => {
  expect(fromJson(evaluationQuarter, json)).toBe(expected);
});
