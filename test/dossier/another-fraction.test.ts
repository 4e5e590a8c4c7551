import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveWithFraction } from '../../src/dossier/another-fraction.js';
import { textReader } from '../../src/dossier/from-text.js';
import { euroFromCents, formatEuro } from '../../src/primitives/euro.js';
import { dossierOf, ORDINARY } from '../support/dossiers.js';

type Texts = Readonly<Record<string, string>>;

/** The amounts that move, as `field from → to`. */
const moves = (first: Texts, changes: Texts): string[] => {
  const { moved } = moveWithFraction(
    dossierOf(first),
    textReader((field) => changes[field], null),
  );
  return moved.map(({ field, from, to }) => `${field} ${formatEuro(from)} → ${formatEuro(to)}`);
};

const FULL_TIME = {
  ...ORDINARY,
  gross_monthly: '2500.00',
  year_end_premium: '2400.00',
  contributions_monthly: '625.00',
  reductions_monthly: '310.00',
};

describe('another fraction, the same person', () => {
  it.each([
    [
      'all amounts go with it',
      FULL_TIME,
      { fraction: '0.8' },
      [
        'gross_monthly 2500.00 → 2000.00',
        'year_end_premium 2400.00 → 1920.00',
        'contributions_monthly 625.00 → 500.00',
        'reductions_monthly 310.00 → 248.00',
      ],
    ],
    [
      'from one part-time fraction to another',
      { ...FULL_TIME, fraction: '0.8', gross_monthly: '2000.00', contributions_monthly: '500.00' },
      { fraction: '0.5' },
      [
        'gross_monthly 2000.00 → 1250.00',
        'year_end_premium 2400.00 → 1500.00',
        'contributions_monthly 500.00 → 312.50',
        'reductions_monthly 310.00 → 193.75',
      ],
    ],
    [
      'rounded half-up to the cent',
      { ...ORDINARY, gross_monthly: '2500.01', contributions_monthly: '0.05', reductions_monthly: '' },
      { fraction: '0.5' },
      ['gross_monthly 2500.01 → 1250.01', 'contributions_monthly 0.05 → 0.03'],
    ],
    [
      'an amount that is replaced too has its new value',
      FULL_TIME,
      { fraction: '0.8', gross_monthly: '2100', year_end_premium: '0', reductions_monthly: '0' },
      ['contributions_monthly 625.00 → 500.00'],
    ],
    ['the same fraction moves nothing', FULL_TIME, { fraction: '100%' }, []],
    ['another change moves nothing', FULL_TIME, { guidance_need: 'high' }, []],
    ['a fraction that cannot be read moves nothing', FULL_TIME, { fraction: 'half' }, []],
  ])('%s', (_name, first, changes, expected) => {
    expect(moves(first, changes)).toEqual(expected);
  });

  it('is never more than half a cent away from the exact part', () => {
    const cents = fc.integer({ min: 1, max: 99_999_999 });
    const fractions = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(cents, fractions, fractions, (gross, before, after) => {
        fc.pre(before !== after);
        const first = {
          ...ORDINARY,
          fraction: String(before / 10_000),
          gross_monthly: formatEuro(euroFromCents(gross)),
        };
        const [moved] = moves(first, { fraction: String(after / 10_000) });
        const to = Number(moved?.split(' → ')[1]?.replace('.', ''));
        const twice = 2n * (BigInt(to) * BigInt(before) - BigInt(gross) * BigInt(after));
        expect(twice > -BigInt(before) && twice <= BigInt(before)).toBe(true);
      }),
    );
  });
});
