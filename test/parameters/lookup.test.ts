import { describe, expect, it } from 'vitest';
import { dayForParameters, requireValueOn, stepAt, valueOn, valuesBetween } from '../../src/parameters/lookup.js';
import { ParameterError } from '../../src/parameters/parameter-error.js';
import { type IsoDate, parseIsoDate } from '../../src/primitives/date.js';
import { formatEuro } from '../../src/primitives/euro.js';
import { quarter } from '../../src/primitives/quarter.js';
import { PARAMETERS } from '../support/dossiers.js';

const at = (text: string): IsoDate => parseIsoDate(text) ?? expect.fail(text);
const PERIODS = [
  { from: '2024-01-01', until: '2024-12-31', name: 'first' },
  { from: '2025-01-01', name: 'second' },
  { from: '2026-01-01', until: '2026-06-30', name: 'third' },
];

describe('valueOn', () => {
  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 'first'],
    ['2024-12-31', 'first'],
    ['2025-01-01', 'second'],
    ['2025-12-31', 'second'],
    ['2026-06-30', 'third'],
    ['2026-07-01', undefined],
  ])('on %s: %s', (day, name) => expect(valueOn(PERIODS, at(day))?.name).toBe(name));
});

describe('valuesBetween', () => {
  it.each([
    ['2024-03-01', '2024-04-01', ['first']],
    ['2024-03-01', '2025-01-01', ['first', 'second']],
    ['2023-01-01', '2026-12-31', ['first', 'second', 'third']],
    ['2025-01-01', '2025-01-01', ['second']],
    ['2026-07-01', '2026-12-31', []],
  ])('%s to %s: %j', (first, last, names) => {
    expect(valuesBetween(PERIODS, at(first), at(last)).map(({ name }) => name)).toEqual(names);
  });
});

describe('requireValueOn', () => {
  it.each([
    ['2023-10-31', '1954.99'],
    ['2023-11-01', '1994.18'],
    ['2026-06-30', '2189.81'],
    ['2026-07-01', '2233.61'],
    ['2099-01-01', '2233.61'],
  ])('the minimum wage on %s is %s', (day, amount) => {
    expect(formatEuro(requireValueOn(PARAMETERS.minimumWage, at(day)).value)).toBe(amount);
  });

  it('names the parameter and the day where nothing holds', () => {
    const look = () => requireValueOn(PARAMETERS.minimumWage, at('2022-11-30'));
    expect(look).toThrow(ParameterError);
    expect(look).toThrow('minimum-wage: NO_VALUE_ON: there is no value on 2022-11-30');
    expect(() => requireValueOn([], at('2024-01-01'))).toThrow(ParameterError);
  });
});

describe('stepAt', () => {
  const steps = [1, 6, 10].map((fromQuarter) => ({ fromQuarter, value: `from ${fromQuarter}` }));

  it.each([
    [1, 1],
    [5, 1],
    [6, 6],
    [9, 6],
    [10, 10],
    [20, 10],
  ])('quarter %d falls in the step from %d', (number, from) => {
    expect(stepAt(steps, number).value).toBe(`from ${from}`);
  });
});

describe('dayForParameters', () => {
  it.each([
    [2026, 4, '2026-10-01'],
    [2023, 3, '2023-07-01'],
    [2023, 2, '2023-07-01'],
    [2000, 1, '2023-07-01'],
  ])('%d-Q%d: %s', (year, number, day) => {
    expect(dayForParameters(PARAMETERS, quarter(year, number))).toBe(day);
  });
});
