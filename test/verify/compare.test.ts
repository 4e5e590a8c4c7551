import { describe, expect, it } from 'vitest';
import { compare } from '../../src/verify/compare.js';
import { compareValues, findChangedParameters } from '../../src/verify/run-differences.js';

const quarter = (number: number, cap = '1.00') => ({ number, cap });
/** An object in an object, as often as asked. */
const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inside) => ({ inside }), 'x');

describe('the differences between two results', () => {
  // biome-ignore format: one case, one line
  const CASES: [string, unknown, unknown, (string | null)[][]][] = [
    ['nothing', { a: '1.00' }, { a: '1.00' }, []],
    ['an amount', { total: '1.00' }, { total: '2.00' }, [['total', '1.00', '2.00']]],
    ['a number that was text', { year: { n: '1' } }, { year: { n: 1 } }, [['year.n', '"1"', '1']]],
    ['null where there is nothing is not a difference by itself', { cap: null }, {}, []],
    ['text in another language', { checks: [{ id: 'a', reason: 'x' }], warnings: [{ code: 'W', text: 'x' }] }, { checks: [{ id: 'a', reason: 'y' }], warnings: [{ code: 'W', text: 'y' }] }, []],
    ['quarters by their number, years by theirs', { quarters: [quarter(9)], years: [{ year: 2, total: '1.00' }] }, { quarters: [quarter(9, '2.00')], years: [{ year: 2, total: '3.00' }] }, [['quarters.9.cap', '1.00', '2.00'], ['years.2.total', '1.00', '3.00']]],
    ['a quarter that is there no more', { quarters: [quarter(1)] }, { quarters: [] }, [['quarters.length', '1', '0'], ['quarters.#1', '{…}', null]]],
    ['a quarter that was taken out', { quarters: [quarter(1)] }, { quarters: [quarter(1), quarter(2)] }, [['quarters.length', '1', '2'], ['quarters.2', null, '{…}']]],
    ['a quarter that was put before the right one', { quarters: [quarter(1, '9.00'), quarter(1)] }, { quarters: [quarter(1)] }, [['quarters.length', '2', '1'], ['quarters.1.cap', '9.00', '1.00'], ['quarters.#2', '{…}', null]]],
    ['another order', { quarters: [quarter(2), quarter(1)] }, { quarters: [quarter(1), quarter(2)] }, [['quarters.order', '2, 1', '1, 2']]],
    ['something nested instead of an amount', { total: nested(20_000) }, { total: '1.00' }, [['total', '{…}', '1.00']]],
    ['something nested in a place that has none', { term: { end: 'x', more: [nested(20_000)] } }, { term: { end: 'x' } }, []],
  ];
  it.each(CASES)('%s', (_name, was, is, expected) => {
    expect(compare(was, is).differences.map(({ path, was: a, is: b }) => [path, a, b])).toEqual(expected);
  });

  it('separates what is not known at all', () => {
    const { differences, unknown } = compare({ term: { end: 'x', sign: 'y' } }, { term: { end: 'x' } });
    expect({ differences, unknown }).toEqual({
      differences: [],
      unknown: [{ path: 'term.#2', was: '…', is: null }],
    });
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
    ['one changed', [value('a', '2026-01-01', '1.00')], [value('a', '2026-01-01', '2.00')], [['a', '1.00', '2.00']]],
    ['one in another notation', [value('a', '2026-01-01', '0.25')], [value('a', '2026-01-01', '0.2500')], []],
    [
      'one that is ten times as much',
      [value('a', '2026-01-01', '10')],
      [value('a', '2026-01-01', '1')],
      [['a', '10', '1']],
    ],
    ['one added', [], [value('a', '2026-01-01', '2.00')], [['a', null, '2.00']]],
    ['one gone', [value('a', '2026-01-01', '2.00')], [], [['a', '2.00', null]]],
    [
      'a step',
      [steps('0.40')],
      [steps('0.45')],
      [['wage-premium.package.5y-standard', steps('0.40').value, steps('0.45').value]],
    ],
  ])('%s', (_name, was, is, expected) => {
    expect(findChangedParameters(was, is).map(({ id, was: a, is: b }) => [id, a, b])).toEqual(expected);
  });

  it('are reported by the first of two with the same name, and that there are two', () => {
    const own = [value('a', '2026-01-01', '1.00')];
    const twice = [value('a', '2026-01-01', '9.00'), ...own];
    expect(findChangedParameters(twice, own)).toMatchObject([{ id: 'a', was: '9.00', is: '1.00' }]);
    expect(compareValues(twice, own).differences.map(({ path }) => path)).toEqual([
      'values.length',
      'values.a 2026-01-01.value',
      'values.#2',
    ]);
  });
});
