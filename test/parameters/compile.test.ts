import { describe, expect, it } from 'vitest';
import { compileParameters } from '../../src/parameters/compile.js';
import type { ParameterData, ParameterEntry } from '../../src/parameters/entry.js';
import { ParameterError } from '../../src/parameters/parameter-error.js';
import { SHIPPED_EDITION, SHIPPED_FILES } from '../../src/parameters/shipped.js';
import { readParameterData } from '../support/read-parameter-data.js';

const SHIPPED = readParameterData(SHIPPED_EDITION, SHIPPED_FILES);
const NEEDED = [
  'measure.first-quarter',
  'eligibility.minimum-contract-hours',
  'minimum-wage',
  'reference-wage.cap-multiple',
  'wage-premium.minimum-rate',
  'wage-premium.maximum-rate',
  'wage-premium.rate-step',
  'wage-premium.evaluation.years',
  'wage-premium.evaluation.earliest-quarter',
  'wage-premium.extension.years',
  'wage-premium.extension.apply-from-year',
  'guidance-premium.fixed',
  'guidance-premium.variable.low',
  'guidance-premium.variable.medium',
  'guidance-premium.variable.high',
  'support-premium.minimum-wage-multiple',
  'support-premium.self-employed-after',
];

/** The shipped parameters with one of them changed, or left out where the change is null. */
function changed(id: string, change: (entry: ParameterEntry) => ParameterEntry | null): ParameterData {
  const parameters = SHIPPED.parameters.flatMap((entry) => (entry.id === id ? (change(entry) ?? []) : entry));
  return { ...SHIPPED, parameters };
}

const compile = (data: ParameterData) => () => compileParameters(data, '', null);

/** The first, or the last, value of a parameter with other fields. */
const withValue = (at: 0 | -1, fields: object) => (entry: ParameterEntry) =>
  ({
    ...entry,
    values: entry.values.with(at, { ...(entry.values.at(at) as object), ...fields } as never),
  }) as ParameterEntry;

describe('compileParameters', () => {
  it.each(NEEDED)('cannot do without %s', (id) => {
    const run = compile(changed(id, () => null));
    expect(run).toThrow(ParameterError);
    expect(run).toThrow(`${id}: MISSING_PARAMETER`);
  });

  it.each(NEEDED)('wants %s of its own kind', (id) => {
    const run = compile(changed(id, (entry) => ({ ...entry, kind: 'text' }) as ParameterEntry));
    expect(run).toThrow(ParameterError);
    expect(run).toThrow(`${id}: kind: OTHER_KIND`);
  });

  it('wants a package of the kind package', () => {
    const id = 'wage-premium.package.5y-standard';
    const run = compile(changed(id, (entry) => ({ ...entry, kind: 'text' }) as ParameterEntry));
    expect(run).toThrow(`${id}: kind: OTHER_KIND: the kind of this parameter is package`);
  });

  it.each(['minimum-wage', 'guidance-premium.fixed', 'wage-premium.package.2y-standard', 'condition.residence'])(
    'wants %s from the first day of the measure on, without an end',
    (id) => {
      expect(compile(changed(id, withValue(0, { from: '2023-07-02' })))).toThrow(
        `${id}: NO_VALUE_ON: there is no value on 2023-07-01`,
      );
      expect(compile(changed(id, withValue(-1, { until: '2026-12-31' })))).toThrow(
        `${id}: NO_VALUE_AFTER: no value follows after 2026-12-31`,
      );
    },
  );

  it('keeps where a value comes from', () => {
    const [first] = compile(SHIPPED)().minimumWage;
    expect(first).toMatchObject({
      parameter: 'minimum-wage',
      from: '2022-12-01',
      until: null,
      source: 'CAO nr. 43, art. 3 (Nationale Arbeidsraad); FOD WASO',
      confidence: 'corroborated',
      gap: null,
      gapQuarter: null,
      origin: 'shipped',
    });
  });
});
