import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimumWageSum } from '../../src/measure/minimum-wage.js';
import { capOf, countsYearEnd, referenceWageOf } from '../../src/measure/reference-wage.js';
import { dayForParameters, stepAt, valueOn } from '../../src/parameters/lookup.js';
import { euro, formatEuro, minEuro } from '../../src/values/euro.js';
import { fractionOf } from '../../src/values/fraction.js';
import {
  addQuarters,
  daysIn,
  firstDaysOfMonths,
  numberInYear,
  type Quarter,
  quarter,
} from '../../src/values/quarter.js';
import { formatRate } from '../../src/values/rate.js';
import { product, ratio } from '../../src/values/ratio.js';
import { PARAMETERS } from '../support/dossiers.js';
import { referenceQuarter } from '../support/reference.js';

const FIRST = quarter(2023, 3);
const minimumWages = (of: Quarter) =>
  firstDaysOfMonths(of).map((day) =>
    formatEuro(valueOn(PARAMETERS.minimumWage, day)?.value ?? euro('0')),
  ) as unknown as [string, string, string];

interface Point {
  readonly gross: string;
  readonly yearEnd: string;
  readonly contributions: string;
  readonly reductions: string;
  /** In ten-thousandths. */
  readonly fraction: number;
  readonly rate: string;
  readonly of: Quarter;
  readonly days: number;
}

function ours({ gross, yearEnd, contributions, reductions, fraction, of, days }: Point) {
  const wage = {
    grossMonthly: euro(gross),
    yearEndPremium: euro(yearEnd),
    contributionsMonthly: euro(contributions),
    reductionsMonthly: euro(reductions),
  };
  const part = fractionOf(BigInt(fraction), 10_000n);
  if (!part) throw new Error('no fraction');
  const share = ratio('share', BigInt(days), BigInt(daysIn(of)));
  const referenceWage = referenceWageOf(wage, countsYearEnd(of), share);
  const multiple = PARAMETERS.capMultiple[0]?.value ?? 0;
  const cap = capOf(minimumWageSum(of, PARAMETERS), multiple, part, share);
  return { referenceWage, cap, cappedReferenceWage: minEuro(referenceWage, cap) };
}

function expectSame(point: Point): void {
  const result = ours(point);
  const expected = referenceQuarter({
    ...point,
    fraction: String(point.fraction / 10_000),
    isFourth: numberInYear(point.of) === 4,
    minimumWages: minimumWages(point.of),
    ofDays: daysIn(point.of),
  });
  const { referenceWage, cap, cappedReferenceWage } = result;
  const rate = PARAMETERS.packages
    .flatMap((series) => series.flatMap(({ value }) => value.steps))
    .find(({ value }) => formatRate(value) === point.rate)?.value;
  if (!rate) throw new Error('no such rate');
  expect({
    referenceWage: formatEuro(referenceWage),
    cap: formatEuro(cap),
    cappedReferenceWage: formatEuro(cappedReferenceWage),
    wagePremium: formatEuro(product(cappedReferenceWage, rate)),
  }).toEqual({
    referenceWage: expected.referenceWage,
    cap: expected.cap,
    cappedReferenceWage: expected.cappedReferenceWage,
    wagePremium: expected.wagePremium,
  });
}

const ALL_RATES = ['0.20', '0.30', '0.40', '0.45', '0.50', '0.55'];
const none = { yearEnd: '0', contributions: '0', reductions: '0' };

describe('the arithmetic against plain decimal.js', () => {
  it('is the same for every rate, parameter period and fraction at the edge of the cap, to the cent', () => {
    const periods = Array.from({ length: 15 }, (_, index) => addQuarters(FIRST, index));
    for (const of of periods)
      for (const fraction of [1, 2_500, 3_333, 5_000, 6_325, 8_000, 9_999, 10_000])
        for (const rate of ALL_RATES) {
          const { cap } = ours({ gross: '1', ...none, fraction, rate, of, days: daysIn(of) });
          const monthly = Number(formatEuro(cap).replace('.', '')) / 3;
          for (const cents of [Math.floor(monthly) - 1, Math.floor(monthly), Math.floor(monthly) + 1]) {
            if (cents <= 0) continue;
            const gross = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
            expectSame({ gross, ...none, fraction, rate, of, days: daysIn(of) });
          }
        }
  });

  it('is the same at random', () => {
    const amount = (most: number) =>
      fc
        .integer({ min: 0, max: most })
        .map((value) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.record({
          gross: amount(99_999_999).filter((text) => text !== '0.00'),
          yearEnd: amount(99_999_999),
          contributions: amount(500_000),
          reductions: fc.constant('0.00'),
          fraction: fc.integer({ min: 1, max: 10_000 }),
          rate: fc.constantFrom(...ALL_RATES),
          of: fc.integer({ min: 0, max: 60 }).map((count) => addQuarters(FIRST, count)),
          days: fc.integer({ min: 0, max: 90 }),
        }),
        expectSame,
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('where the 20 % of quarter 10 comes from', () => {
  it.each([
    [1, '0.40'],
    [5, '0.40'],
    [6, '0.30'],
    [9, '0.30'],
    [10, '0.20'],
    [20, '0.20'],
  ])('quarter %i of the standard package of 5 years has the rate %s', (number, expected) => {
    const day = dayForParameters(PARAMETERS, FIRST);
    const steps = PARAMETERS.packages
      .map((series) => valueOn(series, day)?.value)
      .find((found) => found?.years === 5 && found.need === 'standard')?.steps;
    expect(formatRate(stepAt(steps ?? [], number).value)).toBe(expected);
  });
});
