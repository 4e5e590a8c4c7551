import { describe, expect, it } from 'vitest';
import { isIssue } from '../../../src/diagnostics/row-diagnostic.js';
import { contributions, contributionsOn } from '../../../src/dossier/field-types/contributions.js';
import { euro, formatEuro } from '../../../src/primitives/euro.js';

const written = (text: string): string => {
  const value = contributions.fromText(text, null);
  return isIssue(value) ? value.code : contributions.toText(value);
};

describe('contributions', () => {
  it.each([
    ['625', '625.00'],
    ['1.234,50', '1234.50'],
    ['27%', '27%'],
    ['27 %', '27%'],
    ['27,5%', '27.5%'],
    ['27.25 %', '27.25%'],
    ['0%', '0%'],
    ['27,125%', 'TOO_MANY_DECIMALS'],
    ['1.234', 'AMBIGUOUS_NUMBER'],
    ['%', 'NOT_A_NUMBER'],
    ['-5%', 'NOT_A_NUMBER'],
  ])('%s is read as %s', (text, expected) => expect(written(text)).toBe(expected));

  it.each([
    ['27%', '27%'],
    ['27.5%', '27.5%'],
    [625, '625.00'],
    ['625.00', '625.00'],
    ['27,5%', 'NOT_A_JSON_NUMBER'],
  ])('%j in JSON is read as %s', (json, expected) => {
    const value = contributions.fromJson(json);
    expect(isIssue(value) ? value.code : contributions.toText(value)).toBe(expected);
  });

  it.each([
    ['2500.00', '27%', '675.00'],
    ['2500.02', '25%', '625.01'],
    ['2500.00', '625.00', '625.00'],
  ])('of a gross wage of %s, given as %s, are %s', (gross, given, expected) => {
    const value = contributions.fromText(given, 'point');
    expect(isIssue(value) ? value.code : formatEuro(contributionsOn(euro(gross), value))).toBe(expected);
  });
});
