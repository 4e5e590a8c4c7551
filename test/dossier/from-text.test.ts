import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecimalSeparator } from '../../src/dossier/field-types/field-type.js';
import { ALL_FIELDS } from '../../src/dossier/fields.js';
import { dossierFromText } from '../../src/dossier/from-text.js';
import { dossierOf, ORDINARY, PARAMETERS } from '../support/dossiers.js';

const DUTCH = {
  employer_type: 'Privaatrechtelijke rechtspersoon',
  residence: 'Vlaanderen',
  limitation: 'Arbeidshandicap',
  workplace: 'VLAANDEREN',
  advice_years: ' 5 ',
  wage_need: 'Standaard',
  guidance_need: 'midden',
  start: '4e kwartaal 2026',
  fraction: '100 %',
  gross_monthly: '€ 2.500,00',
  contributions_monthly: '625',
  reductions_monthly: '310,00 €',
};
const FRENCH = {
  ...DUTCH,
  employer_type: 'Personne morale privée',
  residence: 'flandre',
  limitation: 'Handicap',
  workplace: 'Flandre',
  wage_need: 'standard',
  guidance_need: 'moyen',
  start: '4e trimestre 2026',
  fraction: '38/38',
  gross_monthly: '2\u202f500,00\u00a0€',
};

/** The ordinary dossier without a decimal separator in any amount. */
const UNMARKED = {
  ...ORDINARY,
  gross_monthly: '2500',
  contributions_monthly: '625',
  reductions_monthly: '310',
};

const reading = (fields: Readonly<Record<string, string>>, mark: DecimalSeparator) =>
  dossierFromText((name) => fields[name], PARAMETERS, mark);

describe('dossierFromText', () => {
  it.each([
    ['Dutch', DUTCH],
    ['French', FRENCH],
  ])('reads the same dossier in %s', (_, fields) => expect(dossierOf(fields)).toEqual(dossierOf(ORDINARY)));

  it.each([
    ['comma', '1.250', undefined],
    ['point', '1,250', undefined],
    [null, '1.250', ['AMBIGUOUS_NUMBER']],
    ['comma', '1,250.00', ['CONTRADICTS_DECIMAL_MARK']],
    ['point', '1.250', ['TOO_MANY_DECIMALS']],
  ] as const)('with the decimal separator %s, a wage of %s: %j', (mark, gross_monthly, codes) => {
    const { dossier, problems } = reading({ ...UNMARKED, gross_monthly }, mark);
    expect(problems?.map(({ code }) => code)).toEqual(codes);
    if (!codes) expect(dossier).toEqual(dossierOf({ ...UNMARKED, gross_monthly: '1250' }));
  });

  it('leaves fractions and percentages alone under a decimal separator', () => {
    const fields = { ...UNMARKED, fraction: '0.812', evaluated_from: '9', evaluated_rate: '65.0' };
    expect(reading(fields, 'comma').problems).toBeUndefined();
    expect(reading({ ...fields, fraction: '1,000' }, 'point').problems).toBeUndefined();
  });
});

describe('any text in a field', () => {
  const names = fc.constantFrom(...ALL_FIELDS.map(({ name }) => name));
  const marks = fc.constantFrom<DecimalSeparator>('comma', 'point', null);
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-−/ %€'’\u00a0QqekT"), maxLength: 30 }),
    fc.constantFrom('__proto__', 'constructor', 'toString', '\0', '\ud800', '9'.repeat(5000), `1/${'0'.repeat(99)}`),
  );

  it('is read or rejected, and never throws', () => {
    fc.assert(
      fc.property(names, texts, marks, (name, text, mark) => {
        const { dossier, problems } = reading({ ...ORDINARY, [name]: text }, mark);
        expect(dossier === undefined).toBe(problems !== undefined && problems.length > 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not throw however the fields go together', () => {
    const rows = fc.dictionary(names, texts, { maxKeys: 25 });
    fc.assert(fc.property(rows, marks, (row, mark) => void reading({ ...ORDINARY, ...row }, mark)));
  });
});
