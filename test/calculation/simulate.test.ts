import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failedChecks } from '../../src/calculation/eligibility.js';
import { simulate } from '../../src/calculation/simulate.js';
import { indexRate } from '../../src/parameters/index-rate.js';
import { loadParameters } from '../../src/parameters/load.js';
import { centsOf, formatEuro, sumEuro, ZERO_EURO } from '../../src/primitives/euro.js';
import { formatQuarter } from '../../src/primitives/quarter.js';
import { formatRate } from '../../src/primitives/rate.js';
import { outcomeOf } from '../../src/self-test/check.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';
import { CASES, EXPECTED } from '../support/worked-cases.js';

const simulated = (fields: Readonly<Record<string, string>>, parameters = PARAMETERS) =>
  simulate(dossierOf(fields, parameters), parameters);

describe('the worked cases', () => {
  it.each(CASES.map((row, index) => [row['id'], row, EXPECTED[index]] as const))('%s', (_id, row, expected) => {
    const { verdicts, totals } = simulated(row);
    expect(failedChecks(verdicts)).toEqual(expected?.failedChecks);
    expect(formatEuro(totals.total)).toBe((expected as unknown as { totals: { total: string } }).totals.total);
  });
});

describe('the standard package of 5 years', () => {
  it.each([
    [1, '0.40'],
    [5, '0.40'],
    [6, '0.30'],
    [8, '0.30'],
    [9, '0.20'],
    [20, '0.20'],
  ])('has in quarter %i the rate %s', (number, expected) => {
    const rate = simulated(ORDINARY).quarters[number - 1]?.rate;
    expect(rate && formatRate(rate)).toBe(expected);
  });
});

describe('eligibility', () => {
  const outcomes = (fields: Readonly<Record<string, string>>) => {
    const { verdicts } = simulated(fields);
    return [verdicts.wagePremium.outcome, verdicts.guidancePremium.outcome, failedChecks(verdicts).join(' ')];
  };
  it.each([
    ['ordinary', {}, 'eligible', 'eligible', ''],
    ['frontier worker', { residence: 'eu-eea' }, 'eligible', 'eligible', ''],
    ['lives outside the EEA', { residence: 'other' }, 'not-eligible', 'not-eligible', 'residence'],
    ['works in Wallonia', { workplace: 'wallonia' }, 'eligible', 'not-eligible', 'workplace-guidance'],
    ['just enough hours', { contract_hours: '24' }, 'eligible', 'eligible', ''],
    ['a little too few hours', { contract_hours: '23.9999' }, 'not-eligible', 'not-eligible', 'contract-hours'],
    [
      'abroad without return',
      { workplace: 'eu-eea', returns_weekly: 'no' },
      'not-eligible',
      'not-eligible',
      'workplace-guidance workplace-wage',
    ],
    [
      'a school in difficulty is not asked',
      { employer_type: 'school', in_difficulty: 'yes' },
      'eligible',
      'eligible',
      '',
    ],
    [
      'another authority fails as such',
      { employer_type: 'other-public-authority', in_difficulty: 'yes' },
      'not-eligible',
      'not-eligible',
      'employer-type',
    ],
    [
      'a foreign employer of somebody in the EEA',
      { employer_type: 'foreign-employer', residence: 'eu-eea' },
      'not-eligible',
      'not-eligible',
      'foreign-employer-residence',
    ],
  ])('%s', (_name, changed, wage, guidance, failed) => {
    expect(outcomes({ ...ORDINARY, ...changed })).toEqual([wage, guidance, failed]);
  });

  it('finds no guidance premium to ask for where there is no need', () => {
    const { guidancePremium } = simulated({ ...ORDINARY, guidance_need: '', workplace: 'brussels' }).verdicts;
    expect(guidancePremium).toEqual({ outcome: 'not-applicable', checks: [] });
  });

  it('says what it takes for granted, and only that', () => {
    const { verdicts, assumptions } = simulated({ ...ORDINARY, employment_contract: 'yes' });
    const assumed = verdicts.wagePremium.checks.filter(({ status }) => status === 'assumed').map(({ id }) => id);
    expect(assumed).toEqual(['undertaking-in-difficulty', 'contract-hours']);
    expect(assumptions).toEqual([
      'in_difficulty',
      'contract_hours',
      'year_end_premium',
      'contract_start',
      'contract_end',
    ]);
    const short = { ...ORDINARY, advice_years: '2', wage_need: '' };
    expect(simulated(short).assumptions).toContain('wage_need');
    expect(simulated(SELF_EMPLOYED).assumptions).toEqual([
      'wage_need',
      'self_employed_after_2008',
      'income_above_threshold',
    ]);
  });

  it('gives every check a source', () => {
    for (const row of CASES)
      for (const { checks } of Object.values(simulated(row).verdicts))
        for (const { source } of checks) expect(source).not.toBe('');
  });
});

describe('the guidance premium', () => {
  it.each([
    [
      'none after a need: the fixed part goes on',
      { evaluated_from: '10', evaluated_guidance: 'none' },
      '600.00',
      '0.00',
    ],
    ['another need', { evaluated_from: '10', evaluated_guidance: 'high' }, '600.00', '1280.00'],
    ['before the evaluation', { evaluated_from: '11', evaluated_guidance: 'high' }, '600.00', '730.00'],
    [
      'added on evaluation',
      { guidance_need: 'none', evaluated_from: '10', evaluated_guidance: 'low' },
      '600.00',
      '430.00',
    ],
    ['not yet added', { guidance_need: 'none', evaluated_from: '11', evaluated_guidance: 'low' }, '0.00', '0.00'],
    ['no contract in the quarter', { contract_end: '2028-12-31' }, '0.00', '0.00'],
    ['half time', { fraction: '0.5' }, '600.00', '365.00'],
  ])('%s', (_name, changed, fixed, variable) => {
    const tenth = simulated({ ...ORDINARY, ...changed }).quarters[9];
    expect([tenth && formatEuro(tenth.guidanceFixed), tenth && formatEuro(tenth.guidanceVariable)]).toEqual([
      fixed,
      variable,
    ]);
  });
});

describe('indexation', () => {
  const indexed = loadParameters({ indexation: indexRate('2') });
  it('raises wages from the year of the start and minimum wages from the last known year', () => {
    const { quarters } = simulated({ ...ORDINARY, gross_monthly: '4200', contributions_monthly: '1000' }, indexed);
    expect(quarters.slice(0, 6).map(({ cap }) => cap && formatEuro(cap))).toEqual([
      '13401.66',
      '13669.68',
      '13669.68',
      '13669.68',
      '13669.68',
      '13943.10',
    ]);
    expect(quarters[1]?.referenceWage && formatEuro(quarters[1].referenceWage)).toBe('14963.40');
  });
  it('leaves the guidance amounts as published', () => {
    const { quarters } = simulated(ORDINARY, indexed);
    expect(formatEuro(quarters[19]?.premiums.guidancePremium ?? ZERO_EURO)).toBe('1330.00');
  });
});

describe('warnings', () => {
  const codes = (changed: Readonly<Record<string, string>>) =>
    simulated({ ...ORDINARY, ...changed }).warnings.map(({ code }) => code);
  it.each([
    ['at the minimum wage', { gross_monthly: '2233.61' }, ['PROJECTED_QUARTERS']],
    ['a cent below', { gross_monthly: '2233.60' }, ['GROSS_BELOW_MINIMUM_WAGE', 'PROJECTED_QUARTERS']],
    [
      'below for the fraction',
      { gross_monthly: '1116.80', fraction: '0.5' },
      ['GROSS_BELOW_MINIMUM_WAGE', 'PROJECTED_QUARTERS'],
    ],
    ['exactly 20 000', { gross_monthly: '20000', contributions_monthly: '5000' }, ['PROJECTED_QUARTERS']],
    [
      'a yearly amount',
      { gross_monthly: '20000.01', contributions_monthly: '5000' },
      ['GROSS_LOOKS_YEARLY', 'PROJECTED_QUARTERS'],
    ],
    ['a fraction of a fiftieth', { fraction: '0.02' }, ['PROJECTED_QUARTERS']],
    ['a lower fraction', { fraction: '0.0199' }, ['FRACTION_VERY_LOW', 'PROJECTED_QUARTERS']],
    ['contributions of a tenth', { contributions_monthly: '250', reductions_monthly: '' }, ['PROJECTED_QUARTERS']],
    [
      'a cent below',
      { contributions_monthly: '249.99', reductions_monthly: '' },
      ['CONTRIBUTIONS_UNUSUAL', 'PROJECTED_QUARTERS'],
    ],
    [
      'no contributions',
      { contributions_monthly: '0', reductions_monthly: '' },
      ['CONTRIBUTIONS_UNUSUAL', 'PROJECTED_QUARTERS'],
    ],
    ['contributions of six tenths', { contributions_monthly: '1500' }, ['PROJECTED_QUARTERS']],
    ['a cent above', { contributions_monthly: '1500.01' }, ['CONTRIBUTIONS_UNUSUAL', 'PROJECTED_QUARTERS']],
    [
      'a percentage of nine',
      { contributions_monthly: '9%', reductions_monthly: '' },
      ['CONTRIBUTIONS_UNUSUAL', 'PROJECTED_QUARTERS'],
    ],
    ['an estimate', { contributions_monthly: '', reductions_monthly: '' }, ['PROJECTED_QUARTERS']],
    [
      'an RSZ category of a local authority',
      { employer_type: 'local-authority', rsz_category: '1' },
      ['RSZ_CATEGORY_IGNORED', 'PROJECTED_QUARTERS'],
    ],
    ['that of a school', { employer_type: 'school', rsz_category: '1' }, ['PROJECTED_QUARTERS']],
    [
      'another than that of a school',
      { employer_type: 'school', rsz_category: '2' },
      ['RSZ_CATEGORY_IGNORED', 'PROJECTED_QUARTERS'],
    ],
    [
      'more guidance than cost',
      { gross_monthly: '100', fraction: '0.04', contributions_monthly: '25', reductions_monthly: '' },
      ['NET_COST_NEGATIVE', 'PROJECTED_QUARTERS'],
    ],
    ['after the known values', { start: '2027-Q1' }, ['START_AFTER_KNOWN', 'PROJECTED_QUARTERS']],
    ['all known', { start: '2023-Q3', advice_years: '2' }, ['GROSS_BELOW_MINIMUM_WAGE'].slice(1)],
    ['before the measure', { start: '2023-Q2' }, []],
  ])('%s', (_name, changed, expected) => {
    expect(codes(changed)).toEqual(expected);
  });
});

describe('properties of every simulation', () => {
  const fields = fc.record({
    fraction: fc.integer({ min: 1, max: 10_000 }).map((value) => String(value / 10_000)),
    gross_monthly: fc.integer({ min: 1, max: 999_999 }).map((value) => (value / 100).toFixed(2)),
    year_end_premium: fc.integer({ min: 0, max: 999_999 }).map((value) => (value / 100).toFixed(2)),
    wage_need: fc.constantFrom('standard', 'increased', 'collective', 'collective-45'),
    guidance_need: fc.constantFrom('none', 'low', 'medium', 'high'),
    workplace: fc.constantFrom('flanders', 'brussels', 'other'),
    start: fc.integer({ min: 0, max: 40 }).map((count) => `${2023 + Math.floor(count / 4)}-Q${(count % 4) + 1}`),
    contract_end: fc.constantFrom('', '2026-02-15', '2028-02-29', '2031-07-31'),
  });
  it('the totals are the sums of the quarters, the rates never rise, the premium is the rounded rate of the cap at most', () => {
    fc.assert(
      fc.property(fields, (changed) => {
        const { quarters, years, totals } = simulated({
          ...ORDINARY,
          contributions_monthly: '0',
          reductions_monthly: '0',
          ...changed,
        });
        const sum = (values: readonly { total: typeof totals.total }[]) => sumEuro(values.map(({ total }) => total));
        expect(sum(quarters)).toBe(totals.total);
        expect(sum(years)).toBe(totals.total);
        quarters.forEach((quarter, index) => {
          const next = quarters[index + 1];
          if (next) expect(formatRate(next.rate) <= formatRate(quarter.rate)).toBe(true);
          const limit = quarter.cap && Math.ceil((centsOf(quarter.cap) * quarter.rate.numerator) / 10_000);
          expect(centsOf(quarter.premiums.wagePremium) <= (limit ?? 0)).toBe(true);
          expect(formatQuarter(quarter.quarter) >= '2023-Q3').toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a higher wage never gives a lower premium', () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: 1, max: 1_000 }), (changed, more) => {
        const base = { ...ORDINARY, contributions_monthly: '0', reductions_monthly: '0', ...changed };
        const higher = (Number(changed.gross_monthly) + more).toFixed(2);
        const premium = (gross: string) =>
          centsOf(simulated({ ...base, gross_monthly: gross }).totals.premiums.wagePremium);
        expect(premium(higher) >= premium(changed.gross_monthly)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the self-test', () => {
  it('detects a case with a wrong result', () => {
    expect(outcomeOf({ ...CASES[0], employer_type: 'nobody' }, PARAMETERS)).toBeNull();
  });
});
