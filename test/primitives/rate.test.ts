import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRate,
  isBetween,
  isMultipleOf,
  rate,
  rateFromHundredthsOfPercent,
  ratePercentage,
} from '../../src/primitives/rate.js';

describe('rate', () => {
  it.each([
    ['0.40', '0.40', '40'],
    ['0.4', '0.40', '40'],
    ['0', '0.00', '0'],
    ['1', '1.00', '100'],
    ['0.05', '0.05', '5'],
    ['0.3240', '0.324', '32.4'],
    ['0.3241', '0.3241', '32.41'],
    ['0.0001', '0.0001', '0.01'],
  ])('%s is written %s and %s %%', (text, decimal, percentage) => {
    expect(formatRate(rate(text))).toBe(decimal);
    expect(ratePercentage(rate(text))).toBe(percentage);
  });

  it.each(['', '40%', '0,40', '-0.40', '0.00001', '1e-1', '.4'])('rejects %j', (text) => {
    expect(() => rate(text)).toThrow(RangeError);
  });

  it('comes back from both of its texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (value) => {
        const made = rateFromHundredthsOfPercent(value);
        expect(rate(formatRate(made))).toEqual(made);
        expect(Number(ratePercentage(made))).toBe(value / 100);
      }),
    );
  });
});

describe('comparing rates', () => {
  const [low, high, step] = [rate('0.20'), rate('0.75'), rate('0.05')];

  it.each([
    ['0.20', true, true],
    ['0.75', true, true],
    ['0.65', true, true],
    ['0.66', true, false],
    ['0.6501', true, false],
    ['0.15', false, true],
    ['0.80', false, true],
    ['0.1999', false, false],
    ['0.7501', false, false],
  ])('%s: between %s, in steps %s', (text, between, inSteps) => {
    expect(isBetween(rate(text), low, high)).toBe(between);
    expect(isMultipleOf(rate(text), step)).toBe(inSteps);
  });
});
