import { describe, expect, it } from 'vitest';
import { readParameterData } from '../../src/parameters/load.js';
import { ParameterError } from '../../src/parameters/parameter-error.js';

const EDITION = {
  version: '2026-11-23',
  knownUntil: '2026-Q4',
  gaps: [{ id: 'known', note: 'a known gap' }],
};
const value = (changes: object = {}) => ({
  from: '2024-01-01',
  value: '1.00',
  source: 'a source',
  confidence: 'official',
  ...changes,
});
const amount = (...values: object[]) => ({ id: 'some.amount', kind: 'amount', name: 'Some amount', values });
const fixed = (...fromQuarters: number[]) => ({
  ...amount(value({ value: fromQuarters.map((fromQuarter) => ({ fromQuarter, amount: '1.00' })) })),
  kind: 'amount-steps',
});
const rates = (...fromQuarters: number[]) => {
  const steps = fromQuarters.map((fromQuarter) => ({ fromQuarter, rate: '0.20' }));
  return { ...amount(value({ value: { years: 5, need: 'standard', steps } })), kind: 'package' };
};
const read = (...parameters: unknown[]) => readParameterData(EDITION, [{ parameters }]);

function refusalOf(...parameters: unknown[]): ParameterError {
  try {
    read(...parameters);
  } catch (error) {
    if (error instanceof ParameterError) return error;
    throw error;
  }
  return expect.fail('nothing was refused');
}

describe('what holds', () => {
  it.each([
    ['one value', amount(value())],
    ['two values', amount(value(), value({ from: '2025-01-01' }))],
    ['values that meet', amount(value({ until: '2024-12-31' }), value({ from: '2025-01-01' }))],
    ['a meeting on a leap day', amount(value({ until: '2024-02-28' }), value({ from: '2024-02-29' }))],
    ['one day', amount(value({ until: '2024-01-01' }))],
    ['a declared gap', amount(value({ gap: 'known' }))],
    ['steps of amounts', fixed(1, 6, 10)],
    ['steps of rates', rates(1, 2)],
  ])('%s', (_, parameter) => expect(read(parameter).parameters).toEqual([parameter]));
});

describe('what does not hold, by parameter', () => {
  it.each([
    ['dates that descend', [amount(value(), value({ from: '2023-01-01' }))], 'dates must ascend'],
    ['a date twice', [amount(value(), value())], 'dates must ascend'],
    ['a gap', [amount(value({ until: '2024-12-30' }), value({ from: '2025-01-01' }))], 'leaves a gap'],
    ['an overlap', [amount(value({ until: '2025-01-01' }), value({ from: '2025-01-01' }))], 'overlaps'],
    ['an end before the start', [amount(value({ until: '2023-12-31' }))], 'ends before it starts'],
    ['a start that does not exist', [amount(value({ from: '2024-02-30' }))], '2024-02-30 is no date'],
    ['an end that does not exist', [amount(value({ until: '2025-02-29' }))], '2025-02-29 is no date'],
    ['an undeclared gap', [amount(value({ gap: 'unheard-of' }))], 'unheard-of, which is not declared'],
    ['an id twice', [amount(value()), amount(value())], 'stands twice'],
    ['amounts not from 1', [fixed(2, 6)], 'must start at quarter 1'],
    ['amounts that descend', [fixed(1, 6, 5)], 'must ascend'],
    ['amounts at one quarter', [fixed(1, 6, 6)], 'must ascend'],
    ['rates not from 1', [rates(2)], 'must start at quarter 1'],
    ['rates that descend', [rates(1, 10, 6)], 'must ascend'],
  ])('%s', (_, parameters, problem) => {
    const { path, message } = refusalOf(...parameters);
    expect(path).toMatch(/^some\.amount/);
    expect(message).toContain(problem);
  });

  it('a value that is a date that does not exist', () => {
    const parameter = { ...amount(value({ value: '2008-13-45' })), kind: 'date' };
    expect(refusalOf(parameter).message).toContain('2008-13-45 is no date');
  });

  it('finds an id that stands in two files', () => {
    const file = { parameters: [amount(value())] };
    expect(() => readParameterData(EDITION, [file, file])).toThrow('some.amount: stands twice');
  });
});

const { source: _source, ...withoutSource } = value();
const { confidence: _confidence, ...withoutConfidence } = value();
const { from: _from, ...withoutFrom } = value();

const OTHER_SHAPES: [string, object, RegExp][] = [
  ['no source', amount(withoutSource), /some.amount.*: source/],
  ['an empty source', amount(value({ source: '' })), /some.amount.*: source/],
  ['no confidence', amount(withoutConfidence), /some.amount.*: confidence/],
  ['an unknown confidence', amount(value({ confidence: 'certain' })), /some.amount.*: confidence/],
  ['no start', amount(withoutFrom), /some.amount.*: from/],
  ['a start in another form', amount(value({ from: '01/01/2024' })), /some.amount.*: from/],
  ['an unknown key', amount(value({ remark: 'x' })), /some.amount/],
  ['a number for an amount', amount(value({ value: 1 })), /some.amount.*: value/],
  ['an amount without cents', amount(value({ value: '1' })), /some.amount.*: value/],
  ['a negative amount', amount(value({ value: '-1.00' })), /some.amount.*: value/],
  ['a value of another kind', { ...amount(value()), kind: 'quarter' }, /some.amount.*: value/],
  ['an unknown kind', { ...amount(value()), kind: 'money' }, /kind/],
  ['no values', amount(), /some.amount/],
  ['no steps', fixed(), /some.amount.*: value/],
  ['a step at quarter 0', fixed(0), /some.amount from 2024-01-01: value: fromQuarter/],
  ['an id in capitals', { ...amount(value()), id: 'Some' }, /id/],
];

describe('what has another shape', () => {
  it.each(OTHER_SHAPES)('%s', (_, parameter, path) => {
    expect(refusalOf(parameter).path).toMatch(path);
  });

  it('names the parameter', () => {
    expect(refusalOf(amount(withoutSource)).message).toContain('some.amount');
  });

  it.each([
    ['a version that is no date', { ...EDITION, version: '1.0' }, 'edition: version'],
    ['a quarter that is none', { ...EDITION, knownUntil: '2026-Q5' }, 'edition: knownUntil'],
    ['an unknown key', { ...EDITION, author: 'x' }, 'edition'],
    ['no edition at all', null, 'edition'],
  ])('an edition with %s', (_, edition, path) => {
    expect(() => readParameterData(edition, [])).toThrow(ParameterError);
    expect(() => readParameterData(edition, [])).toThrow(path);
  });

  it.each([null, [], {}, 'text', { parameters: {} }])('a file that is %j', (file) => {
    expect(() => readParameterData(EDITION, [{ parameters: [] }, file])).toThrow('file 2');
  });
});
