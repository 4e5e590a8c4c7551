import { describe, expect, it } from 'vitest';
import type { Series, Step } from '../../src/parameters/parameters.js';
import { formatEuro } from '../../src/values/euro.js';
import { formatQuarter } from '../../src/values/quarter.js';
import { formatRate } from '../../src/values/rate.js';
import { PARAMETERS } from '../support/dossiers.js';

const dated = <T>(series: Series<T>, write: (value: T) => unknown) =>
  series.map(({ from, value }) => [from, write(value)]);
const steps = <T>(values: readonly Step<T>[], write: (value: T) => string) =>
  values.map(({ fromQuarter, value }) => [fromQuarter, write(value)]);

describe('the official amounts', () => {
  it('has each minimum wage (CAO 43)', () => {
    expect(dated(PARAMETERS.minimumWage, formatEuro)).toEqual([
      ['2022-12-01', '1954.99'],
      ['2023-11-01', '1994.18'],
      ['2024-04-01', '2029.88'],
      ['2024-05-01', '2070.48'],
      ['2025-02-01', '2111.89'],
      ['2026-01-01', '2154.11'],
      ['2026-04-01', '2189.81'],
      ['2026-07-01', '2233.61'],
    ]);
  });

  it('has the start packages', () => {
    const packages = PARAMETERS.packages.map((series) =>
      dated(series, ({ years, need, steps: rates }) => [years, need, steps(rates, formatRate)]),
    );
    // biome-ignore format: one package, one line
    expect(packages).toEqual([
      [['2023-07-01', [2, 'standard', [[1, '0.20']]]]],
      [['2023-07-01', [5, 'standard', [[1, '0.40'], [6, '0.30'], [10, '0.20']]]]],
      [['2023-07-01', [5, 'increased', [[1, '0.55'], [6, '0.50'], [10, '0.40']]]]],
      [['2023-07-01', [5, 'collective', [[1, '0.55'], [6, '0.50'], [10, '0.40']]]]],
      [['2023-07-01', [5, 'collective-45', [[1, '0.45'], [10, '0.40']]]]],
    ]);
  });

  it('has the guidance amounts', () => {
    const { guidanceFixed, guidanceVariable } = PARAMETERS;
    expect(dated(guidanceFixed, (fixed) => steps(fixed, formatEuro))).toEqual([
      [
        '2023-07-01',
        [
          [1, '1200.00'],
          [6, '600.00'],
        ],
      ],
    ]);
    expect(dated(guidanceVariable.low, formatEuro)).toEqual([['2023-07-01', '430.00']]);
    expect(dated(guidanceVariable.medium, formatEuro)).toEqual([['2023-07-01', '730.00']]);
    expect(dated(guidanceVariable.high, formatEuro)).toEqual([['2023-07-01', '1280.00']]);
  });

  it('has the other numbers of the measure', () => {
    const only = <T>(series: Series<T>): T => {
      expect(series).toHaveLength(1);
      return series[0]?.value as T;
    };
    expect({
      version: PARAMETERS.version,
      knownUntil: formatQuarter(PARAMETERS.knownUntil),
      firstQuarter: formatQuarter(only(PARAMETERS.firstQuarter)),
      contractHours: only(PARAMETERS.minimumContractHours),
      capMultiple: only(PARAMETERS.capMultiple),
      minimumRate: formatRate(only(PARAMETERS.minimumRate)),
      maximumRate: formatRate(only(PARAMETERS.maximumRate)),
      rateStep: formatRate(only(PARAMETERS.rateStep)),
      evaluation: [only(PARAMETERS.evaluationYears), only(PARAMETERS.evaluationEarliestQuarter)],
      extension: [only(PARAMETERS.extensionYears), only(PARAMETERS.extensionFromYear)],
      supportMultiple: only(PARAMETERS.supportMultiple),
      selfEmployedAfter: only(PARAMETERS.selfEmployedAfter),
    }).toEqual({
      version: '2026-11-23',
      knownUntil: '2026-Q4',
      firstQuarter: '2023-Q3',
      contractHours: 24,
      capMultiple: 2,
      minimumRate: '0.20',
      maximumRate: '0.75',
      rateStep: '0.05',
      evaluation: [5, 9],
      extension: [5, 4],
      supportMultiple: 1,
      selfEmployedAfter: '2008-10-01',
    });
  });

  it('declares the gaps', () => {
    expect(PARAMETERS.gaps.map(({ id }) => id)).toEqual([
      'dmfa-wage-codes',
      'guidance-indexation',
      'cap-mid-quarter',
      'incomplete-quarter',
      'cumulation',
      'quarter-9',
      'support-schedule',
      'public-bodies',
    ]);
  });
});
