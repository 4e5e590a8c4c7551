import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaledInteger, scaledText } from '../../src/primitives/decimal-text.js';

describe('scaledInteger', () => {
  it.each([
    ['0', 2, 0],
    ['2500', 2, 250_000],
    ['2500.5', 2, 250_050],
    ['2500.05', 2, 250_005],
    ['007', 0, 7],
    ['0.0001', 4, 1],
  ])('reads %s in %d places', (text, places, expected) => {
    expect(scaledInteger(text, places)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '.5',
    '5.',
    '1,5',
    '-1',
    '+1',
    '1e3',
    '1_000',
    '1.234',
    ' 1',
    '1\n',
    '١',
    '1'.repeat(15),
    '1'.repeat(31),
  ])('does not read %j in two places', (text) => expect(scaledInteger(text, 2)).toBeNull());
});

describe('scaledText', () => {
  it.each([
    [0, 2, '0.00'],
    [5, 2, '0.05'],
    [-5, 2, '-0.05'],
    [1_340_166, 2, '13401.66'],
    [-42, 0, '-42'],
    [8000, 4, '0.8000'],
  ])('writes %d in %d places', (value, places, expected) => {
    expect(scaledText(value, places)).toBe(expected);
  });

  it('comes back from its text', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(9), (value, places) => {
        expect(scaledInteger(scaledText(value, places), places)).toBe(value);
      }),
    );
  });
});
