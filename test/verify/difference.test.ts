import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../src/verify/difference.js';
import { movedBetween } from '../../src/verify/moved.js';

describe('the differences between two results', () => {
  it.each([
    ['nothing', { a: '1.00' }, { a: '1.00' }, []],
    ['an amount', { total: '1.00' }, { total: '2.00' }, [['total', '1.00', '2.00']]],
    ['null and nothing are the same', { cap: null }, {}, []],
    [
      'quarters by their number, years by theirs',
      { quarters: [{ number: 9, cap: '1.00' }], years: [{ year: 2, total: '1.00' }] },
      { quarters: [{ number: 9, cap: '2.00' }], years: [{ year: 2, total: '3.00' }] },
      [
        ['quarters.9.cap', '1.00', '2.00'],
        ['years.2.total', '1.00', '3.00'],
      ],
    ],
    [
      'a quarter that is there no more',
      { quarters: [{ number: 1, cap: '1.00' }] },
      { quarters: [] },
      [
        ['quarters.1.number', '1', null],
        ['quarters.1.cap', '1.00', null],
      ],
    ],
  ])('%s', (_name, was, is, expected) => {
    expect(differencesBetween(was, is).map(({ path, was: a, is: b }) => [path, a, b])).toEqual(expected);
  });
});

describe('the values that moved', () => {
  const value = (id: string, from: string, written: string) => ({ id, from, value: written });
  const steps = (rate: string) => ({
    id: 'wage-premium.package.5y-standard',
    from: '2023-07-01',
    value: { years: 5, need: 'standard', steps: [{ fromQuarter: 1, rate }] },
  });
  it.each([
    ['none', [value('a', '2026-01-01', '1.00')], [value('a', '2026-01-01', '1.00')], []],
    [
      'one changed',
      [value('a', '2026-01-01', '1.00')],
      [value('a', '2026-01-01', '2.00')],
      [['a', '1.00', '2.00']],
    ],
    ['one added', [], [value('a', '2026-01-01', '2.00')], [['a', null, '2.00']]],
    ['one gone', [value('a', '2026-01-01', '2.00')], [], [['a', '2.00', null]]],
    [
      'a step',
      [steps('0.40')],
      [steps('0.45')],
      [['wage-premium.package.5y-standard', '1: 0.40', '1: 0.45']],
    ],
  ])('%s', (_name, was, is, expected) => {
    expect(movedBetween(was, is).map(({ id, was: a, is: b }) => [id, a, b])).toEqual(expected);
  });
});
