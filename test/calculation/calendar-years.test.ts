import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import { amountOf, type SumKey } from '../../src/calculation/simulation.js';
import { centsOf, type Euro } from '../../src/primitives/euro.js';
import { yearOf } from '../../src/primitives/quarter.js';
import { toResult } from '../../src/report/result.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';

const SUMS: readonly SumKey[] = [
  'wagePremium',
  'guidancePremium',
  'supportPremium',
  'total',
  'employerCost',
  'netCost',
];

const sumOf = (amounts: readonly (Euro | null)[]): number | null =>
  amounts.includes(null) ? null : amounts.reduce((sum, amount) => sum + centsOf(amount as Euro), 0);

describe('calendar years', () => {
  it('add up to the totals of the term, and have each of its quarters once', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const { calendarYears, totals, quarters } = simulate(dossier, PARAMETERS);
        if (quarters.length > 0)
          for (const key of SUMS) {
            const total = amountOf(totals, key);
            expect(sumOf(calendarYears.map((year) => amountOf(year, key)))).toBe(
              total === null ? null : centsOf(total),
            );
          }
        expect(calendarYears.flatMap(({ year, quarters: count }) => Array.from({ length: count }, () => year))).toEqual(
          quarters.map(({ quarter }) => yearOf(quarter)),
        );
        expect(calendarYears.map(({ partial }) => partial)).toEqual(
          calendarYears.map(({ quarters: count }) => count < 4),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('are partial at both ends of a term that starts within a year', () => {
    const { calendarYears } = toResult(
      simulate(dossierOf({ ...ORDINARY, start: '2026-Q4' }), PARAMETERS),
      PARAMETERS,
      'en',
    );
    expect(calendarYears.map(({ year, quarters, partial }) => [year, quarters, partial])).toEqual([
      [2026, 1, true],
      [2027, 4, false],
      [2028, 4, false],
      [2029, 4, false],
      [2030, 4, false],
      [2031, 3, true],
    ]);
  });

  it('are whole where the term starts in January, and none before the measure', () => {
    const yearsFrom = (start: string) => simulate(dossierOf({ ...ORDINARY, start }), PARAMETERS).calendarYears;
    expect(yearsFrom('2027-Q1').map(({ partial }) => partial)).toEqual([false, false, false, false, false]);
    expect(yearsFrom('2020-Q1')).toEqual([]);
  });

  it('have no costs for a self-employed person', () => {
    const [first] = simulate(dossierOf(SELF_EMPLOYED), PARAMETERS).calendarYears;
    expect([first?.employerCost, first?.netCost]).toEqual([null, null]);
  });

  it('are in the result after the totals, as is the basis of every quarter', () => {
    const result = toResult(simulate(dossierOf({ ...ORDINARY, start: '2026-Q4' }), PARAMETERS), PARAMETERS, 'en');
    const keys = Object.keys(result);
    expect(keys[keys.indexOf('totals') + 1]).toBe('calendarYears');
    expect(Object.keys(result.calendarYears[0] ?? {})).toEqual(['year', 'quarters', 'partial', ...SUMS]);
    expect(new Set(result.quarters.map(({ projected, basis }) => `${projected} ${basis}`))).toEqual(
      new Set(['false known', 'true projected']),
    );
  });
});
