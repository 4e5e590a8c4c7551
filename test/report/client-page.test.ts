import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsByConfidence } from '../../src/explain/amounts-by-confidence.js';
import type { LANGUAGES } from '../../src/i18n/language.js';
import { centsOf, sumEuro } from '../../src/primitives/euro.js';
import { clientPage } from '../../src/report/client-page.js';
import { toResult } from '../../src/report/result.js';
import { answerFor } from '../support/answers.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';

const cents = (text: string | null): number | null => (text === null ? null : Math.round(Number(text) * 100));
const pageOf = (changes: Readonly<Record<string, string>>, language: (typeof LANGUAGES)[number] = 'nl') =>
  clientPage(answerFor(dossierOf({ ...ORDINARY, ...changes }), { language }));

describe('the page for a client', () => {
  it.each(['calendar', 'term'] as const)('has the amounts of the result, by %s', (group) => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const answer = answerFor(dossier, { group });
        const { amounts, noAmounts } = clientPage(answer);
        const result = toResult(answer.simulation, PARAMETERS, 'nl');
        if (amounts === null) {
          expect(result.totals.total).toBe('0.00');
          expect(noAmounts).not.toBeNull();
          return;
        }
        const years =
          group === 'calendar' ? result.calendarYears : result.years.map((year) => ({ ...year, quarters: 4 }));
        const expected = [...years, { ...result.totals, quarters: result.term.quarters }];
        const shown = [...amounts.rows, amounts.total];
        expect(shown).toHaveLength(expected.length);
        shown.forEach(({ cells, quarters }, index) => {
          const sums = expected[index] as (typeof expected)[number];
          expect(quarters).toBe(sums.quarters);
          amounts.columns.forEach(({ key }, at) => {
            const amount = cells[at]?.amount ?? null;
            const months = 3 * sums.quarters;
            const perMonth = (total: number | null) => total !== null && Math.floor(total / months + 0.5);
            const wanted =
              key === 'monthly'
                ? perMonth(cents(sums.total))
                : key === 'netMonthly'
                  ? perMonth(cents(sums.netCost))
                  : cents(sums[key]);
            expect(amount === null ? null : centsOf(amount), key).toBe(wanted);
          });
        });
      }),
      { numRuns: casesOf(90) },
    );
  });

  it('divides the total by confidence, with nothing left over', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const { simulation } = answerFor(dossier);
        const parts = amountsByConfidence(simulation, PARAMETERS);
        expect(sumEuro(parts.map(({ amount }) => amount))).toBe(simulation.totals.total);
      }),
      { numRuns: casesOf(60) },
    );
  });

  it('says in euro what rests on less', () => {
    expect(pageOf({}, 'en').confidence.items.map(({ text }) => text)).toEqual([
      '44,758.50 EUR (wage premium) rests on values that are official or confirmed by more than one source.',
      '29,600.00 EUR (guidance premium) also rests on an inferred value.',
      '69,050.50 EUR is after 2026-Q4: a projection with the last known values.',
      'At most 844.50 EUR more if the previous percentage still holds in quarter 9: this is an open question.',
    ]);
  });

  it('marks the years that are in the term in part', () => {
    const { amounts } = pageOf({}, 'en');
    expect(amounts?.rows.map(({ label, isPartial }) => [label, isPartial])).toEqual([
      ['2026 (1 quarter)', true],
      ...[2027, 2028, 2029, 2030].map((year) => [String(year), false]),
      ['2031 (3 quarters)', true],
    ]);
  });

  it('says when the support drops, and where and when to do what', () => {
    const { changes, steps } = pageOf({}, 'en');
    expect(changes.items).toEqual([
      '2028-Q1: drops to 30 % and a guidance premium of 1,330.00 EUR: premiums together 3,863.50 EUR in that quarter',
      '2028-Q4: drops to 20 %: premiums together 3,019.00 EUR in that quarter',
    ]);
    expect(steps.items.map(({ id, where, when }) => [id, where, when])).toEqual([
      ['recognition', 'VDAB', null],
      ['application', 'WSE desk of the department (DWSE)', 'decision in 2026-Q4, on 2026-12-31 at the latest'],
      ['openness', null, null],
      ['support-plan', null, null],
      ['other-subsidies', null, null],
      ['settlement', 'quarterly declaration (DmfA)', 'every quarter'],
      ['evaluation', 'WSE desk of the department (DWSE)', 'from 2028-Q4 (2028-10-01)'],
      ['extension', null, 'from 2029-Q4 (2029-10-01)'],
      ['end-of-term', null, 'after 2031-Q3 (2031-09-30)'],
    ]);
  });

  it('says that the premiums stop with the contract, and asks for nothing after it', () => {
    const { changes, steps, amounts } = pageOf({ contract_end: '2028-11-15', year_end_premium: '2500' }, 'en');
    expect(changes.items.slice(1)).toEqual([
      expect.stringMatching(/^2028-Q4: drops to 20 %: .* for a whole quarter in service, with the year-end premium$/),
      '2028-11-15: last day in service, after which the premiums stop',
    ]);
    expect(steps.items.slice(-2).map(({ id, when }) => [id, when])).toEqual([
      ['evaluation', 'from 2028-Q4 (2028-10-01)'],
      ['end-of-service', 'after 2028-11-15'],
    ]);
    expect(amounts?.notes.at(-1)).toContain('also those out of service');
  });

  it('says that a lower guidance need is a drop, also where the percentage rises', () => {
    const evaluated = { evaluated_from: '13', evaluated_guidance: 'none' };
    expect(pageOf({ ...evaluated, evaluated_rate: '20' }, 'en').changes.items.at(-1)).toBe(
      '2029-Q4: drops to a guidance premium of 600.00 EUR (another guidance need): premiums together 2,289.00 EUR in that quarter',
    );
    expect(pageOf({ ...evaluated, evaluated_rate: '25' }, 'en').changes.items.at(-1)).toMatch(
      /^2029-Q4: rises to 25 %, drops to a guidance premium of /,
    );
  });

  it('says why there is no premium, and what would change that', () => {
    const { premiums, amounts, steps } = pageOf({ residence: 'brussels' }, 'en');
    expect(amounts).toBeNull();
    expect(steps.intro).not.toBeNull();
    expect(premiums.items.map(({ premium, outcome, amount }) => [premium, outcome, amount])).toEqual([
      ['wagePremium', 'not-eligible', null],
      ['guidancePremium', 'not-eligible', null],
    ]);
    expect(premiums.items[0]?.reasons).toHaveLength(1);
    expect(premiums.items[0]?.alternatives).toHaveLength(1);
  });

  it('asks only for what concerns a self-employed person', () => {
    const page = clientPage(answerFor(dossierOf(SELF_EMPLOYED), { language: 'en' }));
    expect(page.premiums.items.map(({ premium }) => premium)).toEqual(['supportPremium']);
    expect(page.amounts?.columns.map(({ key }) => key)).toEqual(['supportPremium', 'total', 'monthly']);
    expect(page.who.items.map(({ label }) => label)).not.toContain('Gross wage');
  });

  it('masks personal numbers in an id, and nothing of the reference of the office', () => {
    const dossier = dossierOf({ ...ORDINARY, id: 'Jan 93.05.18-223.61' });
    const letterhead = { office: null, clientReference: 'BE 0403.170.701', date: '2026-11-28' } as const;
    const { about } = clientPage(answerFor(dossier, { letterhead: letterhead as never, language: 'en' }));
    expect(about.map(({ text }) => text)).toEqual([
      'BE 0403.170.701',
      '2026-11-28',
      'Jan **.**.**-***.**',
      '2026-Q4 to 2031-Q3 (5 years)',
    ]);
  });
});
