import { describe, expect, it } from 'vitest';
import { ParameterError } from '../../../src/parameters/parameter-error.js';
import { readParameterData } from '../../support/read-parameter-data.js';

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

function errorOf(...parameters: unknown[]): ParameterError {
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
  ])('%s', (_, parameter) => expect(read(parameter).parameters).toMatchObject([parameter]));
});

describe('what does not hold, by parameter', () => {
  it.each([
    ['dates that descend', [amount(value(), value({ from: '2023-01-01' }))], 'from 2023-01-01: DATES_DESCEND'],
    ['a date twice', [amount(value(), value())], 'from 2024-01-01: DUPLICATE_DATE'],
    [
      'a gap',
      [amount(value({ until: '2024-12-30' }), value({ from: '2025-01-01' }))],
      'from 2025-01-01: DAYS_WITHOUT_VALUE',
    ],
    [
      'an overlap',
      [amount(value({ until: '2025-01-01' }), value({ from: '2025-01-01' }))],
      'from 2025-01-01: PERIODS_OVERLAP',
    ],
    ['an end before the start', [amount(value({ until: '2023-12-31' }))], 'from 2024-01-01: until: PERIOD_ENDS_EARLY'],
    [
      'a start that does not exist',
      [amount(value({ from: '2024-02-30' }))],
      'from 2024-02-30: from: PERIOD_NOT_A_DATE',
    ],
    [
      'an end that does not exist',
      [amount(value({ until: '2025-02-29' }))],
      'from 2024-01-01: until: PERIOD_NOT_A_DATE',
    ],
    ['an undeclared gap', [amount(value({ gap: 'unheard-of' }))], 'from 2024-01-01: gap: UNDECLARED_GAP'],
    ['a quarter of no gap', [amount(value({ gapQuarter: 9 }))], 'from 2024-01-01: gapQuarter: GAP_QUARTER_WITHOUT_GAP'],
    ['an id twice', [amount(value()), amount(value())], 'DUPLICATE_PARAMETER'],
    ['amounts not from 1', [fixed(2, 6)], 'from 2024-01-01: value[1].fromQuarter: STEPS_NOT_FROM_FIRST'],
    ['amounts that descend', [fixed(1, 6, 5)], 'from 2024-01-01: value[3].fromQuarter: STEPS_DESCEND'],
    ['amounts at one quarter', [fixed(1, 6, 6)], 'from 2024-01-01: value[3].fromQuarter: STEPS_DESCEND'],
    ['rates not from 1', [rates(2)], 'from 2024-01-01: value.steps[1].fromQuarter: STEPS_NOT_FROM_FIRST'],
    ['rates that descend', [rates(1, 10, 6)], 'from 2024-01-01: value.steps[3].fromQuarter: STEPS_DESCEND'],
  ])('%s', (_, parameters, expected) => {
    const { problems } = errorOf(...parameters);
    expect(problems.map(({ location, code }) => `${location}: ${code}`)).toEqual([
      expected.includes(':') ? `some.amount, ${expected}` : `some.amount: ${expected}`,
    ]);
  });

  it('a value that is a date that does not exist', () => {
    const parameter = { ...amount(value({ value: '2008-13-45' })), kind: 'date' };
    expect(errorOf(parameter).message).toBe(
      'some.amount, from 2024-01-01: value: PERIOD_NOT_A_DATE: 2008-13-45 is not a date; write an existing date, for example "2027-01-01"',
    );
  });

  it('finds an id that occurs in two files', () => {
    const file = { parameters: [amount(value())] };
    expect(() => readParameterData(EDITION, [file, file])).toThrow('some.amount: DUPLICATE_PARAMETER');
  });

  it('reports everything at once', () => {
    const { problems } = errorOf(fixed(2, 6), amount(value({ gap: 'a' }), value({ gap: 'b' })));
    expect(problems.map(({ code }) => code)).toEqual([
      'STEPS_NOT_FROM_FIRST',
      'DUPLICATE_PARAMETER',
      'DUPLICATE_DATE',
      'UNDECLARED_GAP',
      'UNDECLARED_GAP',
    ]);
  });
});

const { source: _source, ...withoutSource } = value();
const { confidence: _confidence, ...withoutConfidence } = value();
const { from: _from, ...withoutFrom } = value();

const OTHER_SHAPES: [string, object, string][] = [
  ['no source', amount(withoutSource), 'some.amount, from 2024-01-01: source: MISSING_KEY source'],
  ['an empty source', amount(value({ source: '' })), 'some.amount, from 2024-01-01: source: WRONG_FORM source'],
  ['no confidence', amount(withoutConfidence), 'some.amount, from 2024-01-01: confidence: MISSING_KEY confidence'],
  [
    'an unknown confidence',
    amount(value({ confidence: 'certain' })),
    'some.amount, from 2024-01-01: confidence: WRONG_FORM confidence',
  ],
  ['no start', amount(withoutFrom), 'some.amount, values[1]: from: MISSING_KEY date'],
  [
    'a start in another form',
    amount(value({ from: '01/01/2024' })),
    'some.amount, from 01/01/2024: from: WRONG_FORM date',
  ],
  ['an unknown key', amount(value({ remark: 'x' })), 'some.amount, from 2024-01-01: UNKNOWN_KEY'],
  ['a number for an amount', amount(value({ value: 1 })), 'some.amount, from 2024-01-01: value: WRONG_FORM amount'],
  ['an amount without cents', amount(value({ value: '1' })), 'some.amount, from 2024-01-01: value: WRONG_FORM amount'],
  ['a negative amount', amount(value({ value: '-1.00' })), 'some.amount, from 2024-01-01: value: WRONG_FORM amount'],
  [
    'a value of another kind',
    { ...amount(value()), kind: 'quarter' },
    'some.amount, from 2024-01-01: value: WRONG_FORM quarter',
  ],
  ['an unknown kind', { ...amount(value()), kind: 'money' }, 'some.amount: kind: WRONG_FORM kind'],
  ['no values', amount(), 'some.amount: values: WRONG_FORM value-list'],
  ['no steps', fixed(), 'some.amount, from 2024-01-01: value: WRONG_FORM amount-steps'],
  ['a step at quarter 0', fixed(0), 'some.amount, from 2024-01-01: value[1].fromQuarter: WRONG_FORM quarter-number'],
  [
    'a quarter of a gap in text',
    amount(value({ gap: 'known', gapQuarter: '9' })),
    'some.amount, from 2024-01-01: gapQuarter: WRONG_FORM quarter-number',
  ],
  ['an id in capitals', { ...amount(value()), id: 'Some' }, 'Some: id: WRONG_FORM id'],
];

describe('what has another shape', () => {
  it.each(OTHER_SHAPES)('%s', (_, parameter, expected) => {
    const { problems } = errorOf(parameter);
    expect(
      problems.map(({ location, code, details }) =>
        `${location}: ${code} ${'form' in details ? details.form : ''}`.trim(),
      ),
    ).toEqual([expected]);
  });

  it.each([
    ['a version that is no date', { ...EDITION, version: '1.0' }, 'version: WRONG_FORM'],
    ['a quarter that is none', { ...EDITION, knownUntil: '2026-Q5' }, 'knownUntil: WRONG_FORM'],
    ['an unknown key', { ...EDITION, author: 'x' }, 'UNKNOWN_KEY: "author"'],
    ['no edition at all', null, 'WRONG_FORM'],
  ])('an edition with %s', (_, edition, expected) => {
    expect(() => readParameterData(edition, [])).toThrow(ParameterError);
    expect(() => readParameterData(edition, [])).toThrow(expected);
  });

  it.each([null, [], {}, 'text', { parameters: {} }])('a file that is %j', (file) => {
    expect(() => readParameterData(EDITION, [{ parameters: [] }, file])).toThrow(ParameterError);
  });
});
