import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIssue, rowDiagnostic } from '../../../src/diagnostics/row-diagnostic.js';
import { fraction } from '../../../src/dossier/field-types/numbers.js';
import { formatRowDiagnostic } from '../../../src/i18n/format.js';
import { LANGUAGES } from '../../../src/i18n/language.js';
import { fractionOf } from '../../../src/primitives/fraction.js';
import { fromJson, fromText } from '../../support/field-types.js';

describe('a fraction of text', () => {
  it.each([
    ['1', '1'],
    ['0.8', '0.8'],
    ['0,8', '0.8'],
    ['0.812', '0.812'],
    ['1.0000', '1'],
    ['1,000', '1'],
    ['80%', '0.8'],
    ['80 %', '0.8'],
    ['80,5\u00a0%', '0.805'],
    ['100%', '1'],
    ['30.4/38', '0.8'],
    ['30,4/38', '0.8'],
    ['30,4 / 38,0', '0.8'],
    ['1/3', '0.3333'],
    ['38/38', '1'],
    ['0.00005', '0.0001'],
    ['0.99999', '1'],
  ])('%s is %s', (text, expected) => expect(fromText(fraction, text)).toBe(expected));

  it.each([
    ['0', 'FRACTION_OUT_OF_RANGE'],
    ['0.00004', 'FRACTION_OUT_OF_RANGE'],
    ['1.00001', 'FRACTION_OUT_OF_RANGE'],
    ['1.1', 'FRACTION_OUT_OF_RANGE'],
    ['80', 'FRACTION_OUT_OF_RANGE'],
    ['100.001%', 'FRACTION_OUT_OF_RANGE'],
    ['39/38', 'FRACTION_OUT_OF_RANGE'],
    ['0/38', 'FRACTION_OUT_OF_RANGE'],
    ['38/0', 'FRACTION_OUT_OF_RANGE'],
    ['-0.5', 'FRACTION_OUT_OF_RANGE'],
    ['half', 'NOT_A_NUMBER'],
    ['4/5/6', 'NOT_A_NUMBER'],
    ['80%%', 'NOT_A_NUMBER'],
    ['.8', 'NOT_A_NUMBER'],
    ['1.000,5', 'NOT_A_NUMBER'],
    ['-', 'NOT_A_NUMBER'],
  ])('%s is rejected: %s', (text, code) => expect(fromText(fraction, text)).toBe(code));

  it.each(['comma', 'point'] as const)('accepts either decimal separator: %s', (mark) => {
    expect(fromText(fraction, '0.812', mark)).toBe('0.812');
    expect(fromText(fraction, '0,812', mark)).toBe('0.812');
  });
});

describe('a fraction of JSON', () => {
  it.each([
    [0.8, '0.8'],
    ['0.8', '0.8'],
    ['80%', '0.8'],
    ['30.4/38', '0.8'],
    [1, '1'],
    [0, 'FRACTION_OUT_OF_RANGE'],
    [-0.5, 'FRACTION_OUT_OF_RANGE'],
    ['0,8', 'NOT_A_JSON_NUMBER'],
    [true, 'WRONG_TYPE'],
    [[], 'WRONG_TYPE'],
  ])('%j is %s', (json, expected) => expect(fromJson(fraction, json)).toBe(expected));
});

it('canonical text is read back from text and from JSON', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (tenThousandths) => {
      const made = fractionOf(BigInt(tenThousandths), 10_000n) ?? expect.fail();
      expect(fraction.fromText(fraction.toText(made), null)).toEqual(made);
      expect(fraction.fromText(fraction.toText(made).replace('.', ','), null)).toEqual(made);
      expect(fraction.fromText(`${tenThousandths}/10000`, null)).toEqual(made);
      expect(fraction.fromJson(fraction.toText(made))).toEqual(made);
    }),
  );
});

describe('a fraction that is out of range', () => {
  const sentences = (text: string) => {
    const found = fraction.fromText(text, null);
    if (!isIssue(found)) throw new Error('read');
    return LANGUAGES.map((language) => formatRowDiagnostic(rowDiagnostic('fraction', found), language));
  };

  it('is said to be rounded to 0 where it is above 0', () => {
    const [nl, fr, en] = sentences('0.00004');
    expect(nl).toMatch(/afgerond.*0,0001/);
    expect(fr).toMatch(/arrondi.*0,0001/);
    expect(en).toMatch(/rounded.*0\.0001/);
  });

  it.each(['0', '1.00001', '-0.5'])('is said to be above 0 and at most 1: %s', (text) =>
    expect(sentences(text)[2]).toContain('above 0 and at most 1'),
  );
});
