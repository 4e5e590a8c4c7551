import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/calculation/simulate.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { screenLines } from '../../src/report/terminal/screen.js';
import { viewOf } from '../../src/report/terminal/view.js';
import { YEAR_GROUPINGS } from '../../src/report/year-grouping.js';
import { anyDossier } from '../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';

const STYLE = { width: 80, colour: new Chalk({ level: 0 }), ascii: false };

const of = (changes: Readonly<Record<string, string>>, base = ORDINARY, language: Language = 'nl') =>
  screenLines(viewOf(simulate(dossierOf({ ...base, ...changes }), PARAMETERS), PARAMETERS, language, STYLE), []);

describe('the screen', () => {
  it('is the answer: verdicts, years per month, drops, net cost, confidence in euro', () => {
    expect(of({}).join('\n')).toMatchInlineSnapshot(`
      "Simulatie IMW: 2026-Q4 tot en met 2031-Q3 (* projectie)
      ✔ Loonpremie: komt in aanmerking   ✔ Begeleidingspremie: komt in aanmerking
      – Ondersteuningspremie: niet van toepassing
      Jaar  Periode               %  Loonpremie  Begeleiding     Totaal  Per maand
      ────────────────────────────────────────────────────────────────────────────
         1  2026-Q4–2027-Q3*     40   13.512,00     7.720,00  21.232,00   1.769,33
         2  2027-Q4–2028-Q3*  40/30   10.978,50     5.920,00  16.898,50   1.408,21
         3  2028-Q4–2029-Q3*     20    6.756,00     5.320,00  12.076,00   1.006,33
         4  2029-Q4–2030-Q3*     20    6.756,00     5.320,00  12.076,00   1.006,33
         5  2030-Q4–2031-Q3*     20    6.756,00     5.320,00  12.076,00   1.006,33
      ────────────────────────────────────────────────────────────────────────────
            Totaal                    44.758,50    29.600,00  74.358,50
      Daalt: 2028-Q1 naar 30 % (3.863,50 dat kwartaal), 2028-Q4 naar 20 % (3.019,00)
      Nettokost per maand: 1.045,67 (jaar 1), 1.406,79 (jaar 2), 1.808,67 (jaar 3–5)
      Betrouwbaarheid: hoogstens 844,50 EUR meer als kwartaal 9 het vorige % houdt"
    `);
  });

  it.each(LANGUAGES)('has at most 18 lines of 80 columns in %s, whatever the dossier', (language) => {
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...YEAR_GROUPINGS), (dossier, group) => {
        const lines = screenLines(viewOf(simulate(dossier, PARAMETERS), PARAMETERS, language, STYLE, group), [
          'Own values: values.json (imw.config.json)',
          'Indexation: 2 % a year (imw.config.json)',
        ]);
        expect(lines.length).toBeLessThanOrEqual(18);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
      }),
      { numRuns: casesOf(200) },
    );
  });
});

describe('below the table', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [
      'a drop of the guidance premium alone',
      ORDINARY,
      { advice_years: '2', guidance_need: 'low' },
      'Daalt: 2028-Q1 naar een begeleidingspremie van 1.030,00 (',
    ],
    [
      'a rise after an evaluation',
      ORDINARY,
      { evaluated_from: '10', evaluated_rate: '65' },
      'Stijgt: 2029-Q1 naar 65 % (',
    ],
    [
      'a drop in a quarter with a year-end premium',
      ORDINARY,
      { start: '2026-Q3', year_end_premium: '2500' },
      '2027-Q4 naar 30 % (',
    ],
    [
      'that this quarter has a year-end premium',
      ORDINARY,
      { start: '2026-Q3', year_end_premium: '2500' },
      'dat kwartaal met de eindejaarspremie)',
    ],
    ['contributions without reductions', ORDINARY, { reductions_monthly: '' }, 'Zonder bijdrageverminderingen'],
    [
      'the estimate of a usual month',
      ORDINARY,
      { contributions_monthly: '', reductions_monthly: '', year_end_premium: '2500', worker_status: 'blue-collar' },
      'Geschat (arbeider, RSZ-categorie 1): bijdragen 675,00 per maand (25 % van 2.700,00)',
    ],
    ['a value that may be a mistake', ORDINARY, { contributions_monthly: '27', reductions_monthly: '' }, '! '],
    [
      'the days in service',
      ORDINARY,
      { contract_start: '2026-12-01', contract_end: '2027-02-28' },
      'Alleen de dagen in dienst tellen: vanaf 1/12/2026 tot en met 28/2/2027',
    ],
    ['why a premium is not eligible', ORDINARY, { workplace: 'brussels' }, 'Niet voldaan (Begeleidingspremie): '],
  ])('is %s', (_name, base, changes, expected) => {
    const given = Object.fromEntries(Object.entries({ ...base, ...changes }).filter(([, text]) => text !== ''));
    expect(of({}, given as typeof ORDINARY).join(' ')).toContain(expected);
  });
});

describe('the other reading of quarter 9', () => {
  const reading = (changes: Readonly<Record<string, string>>, base = ORDINARY) =>
    of(changes, base).find((line) => line.startsWith('Betrouwbaarheid'));

  it.each([
    ['an ordinary dossier', {}, '844,50'],
    ['a wage at the cap', { gross_monthly: '9000.00' }, '1.340,17'],
    ['the increased need', { wage_need: 'increased' }, '844,50'],
  ])('is priced for %s', (_name, changes, amount) => {
    expect(reading(changes)).toContain(`hoogstens ${amount} EUR meer`);
  });

  it.each([
    ['an advice of 2 years', { advice_years: '2' }],
    ['an evaluation from quarter 9', { evaluated_from: '9', evaluated_rate: '30' }],
    ['a contract that ends before', { contract_end: '2028-09-30' }],
    ['a person who is not eligible', { residence: 'other' }],
  ])('is left out for %s', (_name, changes) => {
    expect(reading(changes)).toBeUndefined();
  });

  it('is priced for a self-employed person', () => {
    expect(reading({ advice_years: '5' }, SELF_EMPLOYED)).toContain('hoogstens 670,08 EUR meer');
  });
});
