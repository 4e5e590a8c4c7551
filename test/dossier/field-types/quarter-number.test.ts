import { expect, it } from 'vitest';
import { quarterNumber } from '../../../src/dossier/field-types/quarter-number.js';
import { fromJson, fromText } from '../../support/field-types.js';

it.each([
  ['9', '9'],
  ['20', '20'],
  ['09', '9'],
  ['9.5', 'NOT_A_NUMBER'],
  ['-9', 'NOT_A_NUMBER'],
  ['2028-Q4', 'NOT_A_NUMBER'],
  ['12345', 'NOT_A_NUMBER'],
])('quarter number %s is %s', (given, expected) => {
  expect(fromText(quarterNumber, given)).toBe(expected);
  expect(fromJson(quarterNumber, given)).toBe(expected);
});

it.each([
  [9, '9'],
  [9.5, 'NOT_A_NUMBER'],
  [true, 'WRONG_TYPE'],
])('quarter number of JSON %j is %s', (json, expected) => {
  expect(fromJson(quarterNumber, json)).toBe(expected);
});
