import { expect, it } from 'vitest';
import { text } from '../../../src/dossier/field-types/text.js';
import { fromJson, fromText } from '../../support/field-types.js';

it.each([
  ['A-17', 'A-17'],
  ['x'.repeat(64), 'x'.repeat(64)],
  ['😀'.repeat(64), '😀'.repeat(64)],
  ['x'.repeat(65), 'TEXT_TOO_LONG'],
  ['=1+1', '=1+1'],
])('text %#', (given, expected) => {
  expect(fromText(text(64), given)).toBe(expected);
  expect(fromJson(text(64), given)).toBe(expected);
});

it.each([17, true, {}, []])('text of JSON is text: not %j', (json) => {
  expect(fromJson(text(64), json)).toBe('WRONG_TYPE');
});
