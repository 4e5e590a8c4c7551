import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFields } from '../support/any-dossier.js';
import { ORDINARY } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';
import {
  capInCents,
  type Fields,
  PACKAGES,
  quarterName,
  quarterOf,
  type ReferenceQuarter,
  referenceTerm,
} from '../support/reference-term.js';
import { batchOf } from '../support/run-batch.js';

type Row = Readonly<Record<string, string>>;

const csvOf = (dossiers: readonly Fields[]): string => {
  const columns = [...new Set(dossiers.flatMap((dossier) => Object.keys(dossier)))];
  const lines = dossiers.map((dossier) => columns.map((column) => dossier[column] ?? '').join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
};

const rowsOf = (csv: string): Row[] => parse(csv, { columns: true });

const sum = (amounts: readonly Decimal[]): string => Decimal.sum(0, ...amounts).toFixed(2);

/** The amounts of a row per dossier, as the reference has them. */
function expectedAmounts(quarters: readonly ReferenceQuarter[]): Row {
  const amounts: Record<string, string> = {};
  const add = (of: readonly ReferenceQuarter[], name: (premium: string) => string) => {
    amounts[name('wage_premium')] = sum(of.map((quarter) => quarter.wagePremium));
    amounts[name('guidance_premium')] = sum(of.map((quarter) => quarter.guidancePremium));
    amounts[name('support_premium')] = sum(of.map((quarter) => quarter.supportPremium));
    amounts[name('total')] = sum(
      of.flatMap((quarter) => [quarter.wagePremium, quarter.guidancePremium, quarter.supportPremium]),
    );
  };
  for (let year = 1; (year - 1) * 4 < quarters.length; year++)
    add(quarters.slice((year - 1) * 4, year * 4), (premium) => `year_${year}_${premium}`);
  add(quarters, (premium) => (premium === 'total' ? premium : `total_${premium}`));
  return amounts;
}

const expectedQuarter = (quarter: ReferenceQuarter, isSelfEmployed: boolean): Row => ({
  number: String(quarter.number),
  quarter: quarter.quarter,
  reference_wage: isSelfEmployed ? '' : quarter.referenceWage,
  cap: isSelfEmployed ? '' : quarter.cap,
  wage_premium: quarter.wagePremium.toFixed(2),
  guidance_premium: quarter.guidancePremium.toFixed(2),
  support_premium: quarter.supportPremium.toFixed(2),
});

const only = (row: Row | undefined, keys: readonly string[]): Row =>
  Object.fromEntries(keys.map((key) => [key, row?.[key] ?? 'missing']));

/**
 * Runs dossiers through a whole batch, once with a row per dossier and once with a row per quarter, and holds
 * every amount against the reference.
 * @returns how many dossiers were computed
 */
async function expectSame(given: readonly Fields[]): Promise<number> {
  const dossiers = given.map((dossier, index) => ({ id: String(index), ...dossier }));
  const csv = csvOf(dossiers);
  const whole = rowsOf((await batchOf(csv, { dialect: 'machine' })).results);
  const quarters = rowsOf((await batchOf(csv, { dialect: 'machine', detail: 'quarter' })).results);
  let next = 0;
  for (const row of whole) {
    const dossier = dossiers[Number(row['id'])] as Fields;
    const isEligible = (premium: string) => row[`${premium}_premium_verdict`] === 'eligible';
    const reference = referenceTerm(dossier, {
      wage: isEligible('wage'),
      guidance: isEligible('guidance'),
      support: isEligible('support'),
    });
    const amounts = expectedAmounts(reference);
    expect(only(row, Object.keys(amounts))).toEqual(amounts);
    const perQuarter = reference.map((quarter) =>
      expectedQuarter(quarter, dossier['employer_type'] === 'self-employed'),
    );
    const keys = Object.keys(perQuarter[0] ?? {});
    const rows = quarters.slice(next, next + Math.max(1, reference.length));
    expect(rows.map((found) => found['id'])).toEqual(rows.map(() => row['id']));
    if (reference.length > 0) expect(rows.map((found) => only(found, keys))).toEqual(perQuarter);
    next += rows.length;
  }
  expect(quarters).toHaveLength(next);
  return whole.length;
}

const amountOf = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** From the first quarter of the measure to beyond the known values: every period of every value. */
const STARTS = Array.from({ length: 16 }, (_, index) => quarterOf(2023, 3) + index);
const FRACTIONS = ['0.1', '0.25', '0.3333', '0.5', '0.6325', '0.8', '0.9999', '1'];
const NEEDS = ['none', 'low', 'medium', 'high'];

/** Dossiers whose reference wage is a cent below, at and above the cap in their first fourth quarter, or about it in the first quarter. */
function* atTheCap(start: number, fraction: string): Generator<Fields> {
  const base = {
    ...ORDINARY,
    start: quarterName(start),
    fraction,
    contributions_monthly: '0',
    reductions_monthly: '0',
  };
  const fourth = start + (3 - (start % 4));
  for (const cents of [-1, 0, 1]) {
    const gross = Math.floor((capInCents(fourth, fraction) - 500) / 3);
    const yearEnd = capInCents(fourth, fraction) - gross * 3 + cents;
    yield { ...base, gross_monthly: amountOf(gross), year_end_premium: amountOf(yearEnd) };
    yield { ...base, gross_monthly: amountOf(Math.floor(capInCents(start, fraction) / 3) + cents) };
  }
}

describe('every amount of a batch against plain decimal.js', () => {
  it.each(PACKAGES.map(({ years, need }) => [years, need] as const))(
    'is the same for the package of %i years, need %s: every start, fraction and side of the cap, to the cent',
    async (years, need) => {
      let turn = 0;
      const dossiers = STARTS.flatMap((start) =>
        FRACTIONS.flatMap((fraction) =>
          [...atTheCap(start, fraction)].map((dossier) => ({
            ...dossier,
            advice_years: String(years),
            wage_need: need,
            guidance_need: NEEDS[turn++ % NEEDS.length],
          })),
        ),
      );
      expect(await expectSame(dossiers)).toBe(dossiers.length);
    },
  );

  it('is the same at random: every kind of employer, contract dates, evaluations', async () => {
    const dossiers = fc.sample(anyFields, { numRuns: casesOf(2_000), seed: 20_261_123 });
    expect(await expectSame(dossiers)).toBeGreaterThan(casesOf(1_000));
  });
});
