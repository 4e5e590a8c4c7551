import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IndexRate, indexRate } from '../../src/parameters/index-rate.js';
import { euro, formatEuro } from '../../src/primitives/euro.js';

const Exact = Decimal.clone({ precision: 1000 });
const at = (text: string): IndexRate => indexRate(text) ?? expect.fail(text);

describe('indexRate', () => {
  it.each([
    ['2', '2'],
    ['2.5', '2.5'],
    ['2.50', '2.5'],
    ['0', '0'],
    ['-10', '-10'],
    ['25', '25'],
    ['25.0000', '25'],
    ['0.0001', '0.0001'],
  ])('reads %s', (text, percent) => expect(at(text).percent).toBe(percent));

  it.each([
    '26',
    '25.0001',
    '-10.0001',
    '-11',
    '2.55555',
    '2,5',
    '+2',
    ' 2',
    '2%',
    '1e1',
    '100',
    'two',
    '.5',
    '',
    'NaN',
  ])('rejects %j', (text) => expect(indexRate(text)).toBeNull());
});

describe('factor', () => {
  const tenThousandths = fc.integer({ min: -100_000, max: 250_000 });

  it('is the exact power', () => {
    fc.assert(
      fc.property(tenThousandths, fc.nat(80), (percent, years) => {
        const text = new Decimal(percent).dividedBy(10_000).toFixed();
        const scaled = at(text).factor(years).times(new Exact(1_000_000).pow(years)).toFixed();
        expect(BigInt(scaled)).toBe((1_000_000n + BigInt(percent)) ** BigInt(years));
      }),
    );
  });

  it('is written without an exponent', () => {
    for (const percent of ['-10', '25']) {
      const factor = at(percent).factor(300);
      expect(String(factor)).toBe(factor.toFixed());
    }
  });

  it('is one after no years, whichever year is asked for first', () => {
    const rate = at('2.5');
    expect(formatEuro(rate.apply(euro('1000.00'), 2))).toBe('1050.63');
    expect(formatEuro(rate.apply(euro('1000.00'), 0))).toBe('1000.00');
    expect(formatEuro(rate.apply(euro('1000.00'), 1))).toBe('1025.00');
  });

  it('can shrink an amount', () => {
    expect(formatEuro(at('-10').apply(euro('1000.00'), 2))).toBe('810.00');
  });
});
