import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/dossier/field-types/amount.js';
import { localAmount } from '../../../src/i18n/numbers.js';
import { euroFromCents, formatEuro } from '../../../src/primitives/euro.js';
import { fromJson, fromText } from '../../support/field-types.js';

describe('an amount of text', () => {
  it.each([
    ['2500', '2500.00'],
    ['2500,5', '2500.50'],
    ['2500.50', '2500.50'],
    ['2.500,00', '2500.00'],
    ['2,500.00', '2500.00'],
    ['2 500,00', '2500.00'],
    ['2\u00a0500,00', '2500.00'],
    ['2\u202f500.00', '2500.00'],
    ["2'500.00", '2500.00'],
    ['2’500,00', '2500.00'],
    ['2 500', '2500.00'],
    ['€ 2.500,00', '2500.00'],
    ['€2500', '2500.00'],
    ['2.500,00 €', '2500.00'],
    ['2500\u00a0€', '2500.00'],
    ['2500,00 EUR', '2500.00'],
    ['EUR 2.500,00', '2500.00'],
    ['eur2500', '2500.00'],
    ['2\u00a0500,00\u00a0Eur', '2500.00'],
    ['2500,00EUR', '2500.00'],
    ['123.456,78', '123456.78'],
    ['0', '0.00'],
    ['0,05', '0.05'],
    ['007', '7.00'],
    ['999999.99', '999999.99'],
    ['999.999,99', '999999.99'],
  ])('%s is %s', (text, expected) => expect(fromText(amount, text)).toBe(expected));

  it.each([
    ['1.234', 'AMBIGUOUS_NUMBER'],
    ['1,234', 'AMBIGUOUS_NUMBER'],
    ['12.345', 'AMBIGUOUS_NUMBER'],
    ['123,456', 'AMBIGUOUS_NUMBER'],
    ['€ 1.234', 'AMBIGUOUS_NUMBER'],
    ['0.812', 'TOO_MANY_DECIMALS'],
    ['1234.567', 'TOO_MANY_DECIMALS'],
    ['1.2345', 'TOO_MANY_DECIMALS'],
    ['1.234,567', 'TOO_MANY_DECIMALS'],
    ['-5', 'NEGATIVE_NUMBER'],
    ['\u22125,00', 'NEGATIVE_NUMBER'],
    ['€ -5', 'NEGATIVE_NUMBER'],
    ['-1.234', 'NEGATIVE_NUMBER'],
    ['-x', 'NOT_A_NUMBER'],
    ['--5', 'NOT_A_NUMBER'],
    ['-'.repeat(20_000), 'NOT_A_NUMBER'],
    ['1000000', 'AMOUNT_TOO_LARGE'],
    ['1.000.000', 'AMOUNT_TOO_LARGE'],
    ['1 000 000,00', 'AMOUNT_TOO_LARGE'],
    ['9'.repeat(40), 'AMOUNT_TOO_LARGE'],
    ['12.34.56', 'NOT_A_NUMBER'],
    ['1.23,45', 'NOT_A_NUMBER'],
    ["1'234 567", 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['.5', 'NOT_A_NUMBER'],
    ['5.', 'NOT_A_NUMBER'],
    ['+5', 'NOT_A_NUMBER'],
    ['€', 'NOT_A_NUMBER'],
    ['€€5', 'NOT_A_NUMBER'],
    ['EUR', 'NOT_A_NUMBER'],
    ['EUR 5 EUR', 'NOT_A_NUMBER'],
    ['EUR 1.234', 'AMBIGUOUS_NUMBER'],
    ['EUR -5', 'NEGATIVE_NUMBER'],
    ['5 EURO', 'NOT_A_NUMBER'],
    ['5 USD', 'NOT_A_NUMBER'],
    ['0x10', 'NOT_A_NUMBER'],
    ['١٢', 'NOT_A_NUMBER'],
    ['#N/A', 'SPREADSHEET_ERROR'],
    ['#n/b', 'SPREADSHEET_ERROR'],
    ['310,00-', 'NEGATIVE_NUMBER'],
    ['(310,00)', 'NEGATIVE_NUMBER'],
    ['(€ 310,00)', 'NEGATIVE_NUMBER'],
    ['-€ 310,00', 'NEGATIVE_NUMBER'],
    ['€ -310,00', 'NEGATIVE_NUMBER'],
    ['(310,00', 'NOT_A_NUMBER'],
    ['310-311', 'NOT_A_NUMBER'],
    ['two thousand', 'NOT_A_NUMBER'],
  ])('%s is rejected: %s', (text, code) => expect(fromText(amount, text)).toBe(code));
});

describe('with a decimal separator', () => {
  it.each([
    ['1.234', '1234.00', 'TOO_MANY_DECIMALS'],
    ['1,234', 'TOO_MANY_DECIMALS', '1234.00'],
    ['1234,5', '1234.50', 'CONTRADICTS_DECIMAL_MARK'],
    ['1234.5', 'CONTRADICTS_DECIMAL_MARK', '1234.50'],
    ['1.234,50', '1234.50', 'CONTRADICTS_DECIMAL_MARK'],
    ['1,234.50', 'CONTRADICTS_DECIMAL_MARK', '1234.50'],
    ['1234,50 EUR', '1234.50', 'CONTRADICTS_DECIMAL_MARK'],
    ['EUR 1.234', '1234.00', 'TOO_MANY_DECIMALS'],
    ['1.234.567', 'AMOUNT_TOO_LARGE', 'CONTRADICTS_DECIMAL_MARK'],
    ['0.812', 'CONTRADICTS_DECIMAL_MARK', 'TOO_MANY_DECIMALS'],
    ['1 234', '1234.00', '1234.00'],
    ['1234', '1234.00', '1234.00'],
    ['-1,5', 'NEGATIVE_NUMBER', 'NEGATIVE_NUMBER'],
    ['x', 'NOT_A_NUMBER', 'NOT_A_NUMBER'],
  ])('%s is %s with a comma and %s with a point', (text, comma, point) => {
    expect(fromText(amount, text, 'comma')).toBe(comma);
    expect(fromText(amount, text, 'point')).toBe(point);
  });

  it.each(['3.581', '3,581'])('says both readings of %s', (value) => {
    expect(amount.fromText(value, null)).toMatchObject({
      details: { value, asThousands: '3581', asDecimal: '3,581' },
    });
  });
});

describe('an amount of JSON', () => {
  it.each([
    ['2500.00', '2500.00'],
    [' 2500.5 ', '2500.50'],
    [2500, '2500.00'],
    [2500.5, '2500.50'],
    ['1.23', '1.23'],
    [0, '0.00'],
    ['1.234', 'TOO_MANY_DECIMALS'],
    [1.234, 'TOO_MANY_DECIMALS'],
    [-1, 'NEGATIVE_NUMBER'],
    ['1000000', 'AMOUNT_TOO_LARGE'],
    ['2500,00', 'NOT_A_JSON_NUMBER'],
    ['€ 2500', 'NOT_A_JSON_NUMBER'],
    ['2 500', 'NOT_A_JSON_NUMBER'],
    [1e21, 'NOT_A_JSON_NUMBER'],
    [Number.NaN, 'WRONG_TYPE'],
    [true, 'WRONG_TYPE'],
    [[2500], 'WRONG_TYPE'],
    [{ value: 2500 }, 'WRONG_TYPE'],
  ])('%j is %s', (json, expected) => expect(fromJson(amount, json)).toBe(expected));
});

describe('what people and programs write', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999 });
  const money = { style: 'currency', currency: 'EUR' } as const;
  const code = { ...money, currencyDisplay: 'code' } as const;
  const formats = [
    ...['nl-BE', 'fr-BE', 'fr-FR', 'en-IE'].flatMap(
      (locale) =>
        [
          [locale, money],
          [locale, code],
        ] as const,
    ),
    ...['nl-BE', 'fr-BE', 'en-IE', 'de-CH'].map((locale) => [locale, { minimumFractionDigits: 2 }] as const),
  ].map(([locale, options]) => [locale, options, new Intl.NumberFormat(locale, options)] as const);

  it.each(formats)('%s %j is read back', (_locale, _options, format) => {
    fc.assert(
      fc.property(cents, (value) => {
        const plain = formatEuro(euroFromCents(value));
        expect(fromText(amount, format.format(plain as `${number}`))).toBe(plain);
      }),
    );
  });

  it.each(['nl', 'fr', 'en'] as const)('the amounts of this program in %s are read back', (language) => {
    fc.assert(
      fc.property(cents, (value) => {
        const made = euroFromCents(value);
        expect(amount.fromText(localAmount(made, language), null)).toBe(made);
      }),
    );
  });

  it('canonical text is read back from text and from JSON', () => {
    fc.assert(
      fc.property(cents, (value) => {
        const made = euroFromCents(value);
        expect(amount.fromText(amount.toText(made), null)).toBe(made);
        expect(amount.fromJson(amount.toText(made))).toBe(made);
      }),
    );
  });
});
