import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPUTE, figure } from '../../src/calculation/calculator.js';
import { simulate } from '../../src/calculation/simulate.js';
import { basicReductionOf, reductionTermsOf } from '../../src/calculation/structural-reduction.js';
import { indexRate } from '../../src/parameters/index-rate.js';
import { loadParameters } from '../../src/parameters/load.js';
import { requireValueOn } from '../../src/parameters/lookup.js';
import type { Parameters } from '../../src/parameters/parameters.js';
import { hundredths } from '../../src/primitives/coefficient.js';
import { centsOf, euro, formatEuro } from '../../src/primitives/euro.js';
import { firstDay, quarter } from '../../src/primitives/quarter.js';
import { type ResultObject, toResult } from '../../src/report/result.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS } from '../support/dossiers.js';
import { referenceEstimate } from '../support/reference-estimate.js';

/** An ordinary dossier of which only the gross wage is known. */
const ESTIMATED = { ...ORDINARY, guidance_need: '', contributions_monthly: '', reductions_monthly: '' };

const resultOf = (changes: Readonly<Record<string, string>>, parameters: Parameters = PARAMETERS): ResultObject =>
  toResult(simulate(dossierOf({ ...ESTIMATED, ...changes }, parameters), parameters), parameters, 'en');

const estimateIn = (name: string, changes: Readonly<Record<string, string>>, parameters = PARAMETERS) =>
  resultOf(changes, parameters).estimates.find((estimate) => estimate.quarter === name);

describe('the published examples of the RSZ for 2026-Q3, category 1', () => {
  const inQuarter = quarter(2026, 3);
  const letters = requireValueOn(PARAMETERS.contributions['1'].reduction ?? [], firstDay(inQuarter));
  const basicFor = (wage: string, fullTimeWage: string) => {
    const given = [figure(euro(wage)), figure(euro(fullTimeWage))] as const;
    return basicReductionOf(reductionTermsOf(...given, inQuarter, letters, PARAMETERS, COMPUTE), COMPUTE);
  };

  it('full time, 2 257 EUR per month, 66 days of 65', () => {
    expect(formatEuro(basicFor('6771.00', '6635.58').value)).toBe('1203.71');
  });

  it('15 of 38 hours, 2 911.35 EUR', () => {
    const mu = figure(hundredths(43));
    const beta = COMPUTE.beta('beta', mu, 'social-security.structural-reduction.beta');
    const reduction = COMPUTE.product('structuralReduction', [basicFor('2911.35', '7365.72'), mu, beta]);
    expect(formatEuro(reduction.value)).toBe('499.62');
  });
});

describe('an estimate', () => {
  it('of a full-timer at 2 500 EUR gives a total of 44 682.26 EUR over 5 years', () => {
    const { totals, estimates } = resultOf({});
    expect(totals.total).toBe('44682.26');
    expect(estimates).toHaveLength(20);
    expect(estimates[0]).toEqual({
      quarter: '2026-Q4',
      rate: '0.2500',
      base: '7500.00',
      contributions: '1875.00',
      factor: '1.00',
      s: '7500.00',
      terms: { f: '0.00', alpha: '586.28', gamma: '358.10', delta: '0.00' },
      r: '944.38',
      mu: '1.00',
      beta: '1',
      reductions: '944.38',
    });
  });

  it.each([
    ['category 1', {}, ['0.2500', '7500.00', '1875.00', '944.38']],
    ['a blue-collar worker', { worker_status: 'blue-collar' }, ['0.2500', '8100.00', '2025.00', '944.38']],
    ['category 2', { rsz_category: '2' }, ['0.3240', '7500.00', '2430.00', '1095.55']],
    [
      'category 2, a blue-collar worker',
      { rsz_category: '2', worker_status: 'blue-collar' },
      ['0.3240', '8100.00', '2624.40', '1095.55'],
    ],
    ['a school', { employer_type: 'school', rsz_category: '2' }, ['0.2500', '7500.00', '1875.00', '944.38']],
    ['a local authority', { employer_type: 'local-authority' }, ['0.2885', '7500.00', '2163.75', '0.00']],
    [
      'a local authority, a blue-collar worker',
      { employer_type: 'local-authority', worker_status: 'blue-collar', rsz_category: '2' },
      ['0.2885', '7500.00', '2163.75', '0.00'],
    ],
    [
      'another public authority',
      { employer_type: 'other-public-authority' },
      ['0.2500', '7500.00', '1875.00', '944.38'],
    ],
    ['reductions as entered', { reductions_monthly: '100' }, ['0.2500', '7500.00', '1875.00', '300.00']],
    ['with the year-end premium', { year_end_premium: '2400' }, ['0.2500', '9900.00', '2475.00', '250.28']],
    ['a high wage in category 1', { gross_monthly: '6000' }, ['0.2500', '18000.00', '4500.00', '0.00']],
    [
      'a high wage in category 2',
      { gross_monthly: '6000', rsz_category: '2' },
      ['0.3240', '18000.00', '5832.00', '130.60'],
    ],
    ['no more than the contributions', { gross_monthly: '800' }, ['0.2500', '2400.00', '600.00', '600.00']],
  ])('%s', (_name, changes, expected) => {
    const found = estimateIn('2026-Q4', changes);
    expect([found?.rate, found?.base, found?.contributions, found?.reductions]).toEqual(expected);
  });

  it('has no steps of a reduction where there is none or where it was entered', () => {
    const nothing = { factor: null, s: null, terms: null, r: null, mu: null, beta: null };
    expect(estimateIn('2026-Q4', { employer_type: 'local-authority' })).toMatchObject(nothing);
    expect(estimateIn('2026-Q4', { reductions_monthly: '100' })).toMatchObject(nothing);
  });

  it.each([
    ['1', '1.00', '1.00', '1'],
    ['30.4/38', '1.25', '0.80', '1.25'],
    ['0.7950', '1.26', '0.80', '1.25'],
    ['0.7949', '1.26', '0.79', '1.2472'],
    ['0.6', '1.67', '0.60', '1.194'],
    ['0.5450', '1.83', '0.55', '1.18'],
    ['0.5449', '1.84', '0.54', '1.18'],
    ['1/3', '3.00', '0.33', '1.18'],
    ['0.2750', '3.64', '0.28', '1.18'],
    ['0.2749', '3.64', '0.27', '0'],
    ['0.0001', '10000.00', '0.00', '0'],
  ])('at a fraction of %s has factor %s, mu %s and beta %s', (fraction, factor, mu, beta) => {
    const found = estimateIn('2026-Q4', { fraction });
    expect([found?.factor, found?.mu, found?.beta]).toEqual([factor, mu, beta]);
    if (beta === '0') expect(found?.reductions).toBe('0.00');
  });

  it('gives a part-timer of four fifths or more R itself', () => {
    const found = estimateIn('2026-Q4', { fraction: '0.83', gross_monthly: '2075' });
    expect(found?.reductions).toBe(found?.r);
  });

  it('goes by the values of the first day of each quarter', () => {
    const reductions = resultOf({ start: '2024-Q4', advice_years: '2' }).estimates.map((found) => found.reductions);
    // 2024-Q4 to 2025-Q1: 0.14 × 3513.62; 2025-Q2: 0.14 × 3733.89 + 0.21 × 900.00; 2025-Q3: … + 0.15 × 1860.00
    expect(reductions.slice(0, 4)).toEqual(['491.91', '491.91', '711.74', '801.74']);
    // 2026-Q1: 0.14 × 3958.57 + 0.15 × 2047.20; 2026-Q2: … + 0.16 × 2047.20; 2026-Q3: 0.14 × 4187.74 + 0.16 × 2238.14
    expect(reductions.slice(5)).toEqual(['861.28', '881.75', '944.38']);
  });

  it('raises the wage limits with indexation, after the known values', () => {
    const parameters = loadParameters({ indexation: indexRate('2') });
    const found = estimateIn('2027-Q1', {}, parameters);
    // W 7650.00; S0 11921.49 and S2 9932.90
    expect(found).toMatchObject({ base: '7650.00', terms: { alpha: '598.01', gamma: '365.26' }, reductions: '963.27' });
    expect(estimateIn('2026-Q4', {}, parameters)?.reductions).toBe('944.38');
  });

  it('is of a whole quarter: the days under contract count for the reference wage', () => {
    const whole = resultOf({}).quarters[0];
    const half = resultOf({ contract_start: '2026-11-16' });
    expect(half.estimates[0]?.contributions).toBe('1875.00');
    expect([whole?.referenceWage, half.quarters[0]?.referenceWage]).toEqual(['8430.62', '4215.31']);
  });

  it('is in no result with entered contributions, nor before the measure', () => {
    expect(resultOf({ contributions_monthly: '625' }).estimates).toEqual([]);
    expect(resultOf({ start: '2023-Q2' }).estimates).toEqual([]);
  });

  it.each([
    ['an estimate', {}, ['contributions_monthly', 'reductions_monthly', 'worker_status', 'rsz_category']],
    ['with reductions', { reductions_monthly: '1' }, ['contributions_monthly', 'worker_status', 'rsz_category']],
    ['a school', { employer_type: 'school' }, ['contributions_monthly', 'reductions_monthly', 'worker_status']],
    ['a local authority', { employer_type: 'local-authority' }, ['contributions_monthly', 'reductions_monthly']],
    ['entered contributions', { contributions_monthly: '25%' }, ['reductions_monthly']],
  ])('lists what it assumes: %s', (_name, changes, expected) => {
    const listed = ['contributions_monthly', 'reductions_monthly', 'worker_status', 'rsz_category'];
    const { assumptions } = resultOf(changes);
    expect(assumptions.map(({ id }) => id).filter((id) => listed.includes(id))).toEqual(expected);
  });

  it('names the open question on which contributions count', () => {
    expect(resultOf({}).gaps.map(({ id }) => id)).toContain('contribution-scope');
    expect(resultOf({ contributions_monthly: '625' }).gaps.map(({ id }) => id)).not.toContain('contribution-scope');
  });
});

describe('contributions as a percentage of the gross wage', () => {
  it.each([
    ['27%', '675.00'],
    ['27.5 %', '687.50'],
    ['0.01%', '0.25'],
  ])('%s is the amount %s', (percentage, amount) => {
    const {
      id: _,
      dossier,
      receipt,
      ...rest
    } = resultOf({ contributions_monthly: percentage, year_end_premium: '2500' });
    const entered = resultOf({ contributions_monthly: amount, year_end_premium: '2500' });
    expect(rest).toMatchObject({ quarters: entered.quarters, totals: entered.totals, estimates: [] });
    expect([dossier['contributionsMonthly'], receipt]).toEqual([percentage.replace(' ', ''), entered.receipt]);
  });

  it('is rounded to the cent first, and then indexed', () => {
    const parameters = loadParameters({ indexation: indexRate('2') });
    const wage = { gross_monthly: '2500.02', reductions_monthly: '0' };
    const percentage = resultOf({ ...wage, contributions_monthly: '25%' }, parameters);
    const entered = resultOf({ ...wage, contributions_monthly: '625.01' }, parameters);
    expect(percentage.quarters).toEqual(entered.quarters);
  });
});

describe('every estimate', () => {
  it('is that of a reference calculation in whole cents, for any dossier', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const { estimates } = simulate(dossier, PARAMETERS);
        const gross = dossier.grossMonthly === null ? 0n : 3n * BigInt(centsOf(dossier.grossMonthly));
        for (const { quarter: of, contributions, reductions } of estimates) {
          seen++;
          const isFourth = of % 4 === 3;
          const wage = gross + (isFourth ? BigInt(centsOf(dossier.yearEndPremium)) : 0n);
          const fields = {
            employer_type: dossier.employerType,
            rsz_category: dossier.rszCategory ?? '',
            worker_status: dossier.workerStatus ?? '',
            fraction: (dossier.fraction.numerator / dossier.fraction.denominator).toFixed(4),
            reductions_monthly: dossier.reductionsMonthly === null ? '' : formatEuro(dossier.reductionsMonthly),
          };
          const expected = referenceEstimate(fields, firstDay(of), wage);
          expect([BigInt(centsOf(contributions)), BigInt(centsOf(reductions))]).toEqual([
            expected.contributions,
            expected.reductions,
          ]);
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(1000);
  });
});
