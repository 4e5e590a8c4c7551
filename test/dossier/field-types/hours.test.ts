import { describe, expect, it } from 'vitest';
import { hours } from '../../../src/dossier/field-types/hours.js';
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
