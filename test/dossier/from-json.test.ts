import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldSource, ParseResult } from '../../src/dossier/build-dossier.js';
import type { ListType } from '../../src/dossier/field-types/words.js';
import { ALL_FIELDS, camelCase } from '../../src/dossier/fields.js';
import { dossierFromJson, dossierFromJsonText, parseJsonValue } from '../../src/dossier/from-json.js';
import { dossierFromText } from '../../src/dossier/from-text.js';
import { formatRowDiagnostic } from '../../src/i18n/format.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { dossierOf, ORDINARY, PARAMETERS } from '../support/dossiers.js';

const inCamelCase = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [camelCase(name), value]));
const JSON_ORDINARY = inCamelCase(ORDINARY);

const codes = ({ problems = [] }: ReturnType<typeof dossierFromJson>) =>
  problems.map(({ column, code }) => `${column}: ${code}`);
const problemsOf = (changes: object) => codes(dossierFromJson({ ...JSON_ORDINARY, ...changes }, PARAMETERS));
/** The ordinary dossier as JSON text with something added before its end. */
const textWith = (addition: string) => `${JSON.stringify(JSON_ORDINARY).slice(0, -1)},${addition}}`;
const problemsOfText = (text: string) => codes(dossierFromJsonText(text, PARAMETERS));

describe('a dossier of JSON', () => {
  it('is the dossier of the same text', () => {
    expect(dossierFromJson(JSON_ORDINARY, PARAMETERS).dossier).toEqual(dossierOf(ORDINARY));
  });

  it('takes numbers for amounts, fractions, percentages and years', () => {
    const numbers = { adviceYears: 5, fraction: 1, grossMonthly: 2500, contributionsMonthly: 625.0 };
    const { dossier } = dossierFromJson({ ...JSON_ORDINARY, ...numbers }, PARAMETERS);
    expect(dossier).toEqual(dossierOf(ORDINARY));
  });

  it('keeps the digits that a number was written with', () => {
    const { dossier } = dossierFromJsonText(textWith('"yearEndPremium":8760.21,"contractHours":1976.10'), PARAMETERS);
    expect(dossier).toEqual(dossierOf({ ...ORDINARY, year_end_premium: '8760.21', contract_hours: '1976.1' }));
    expect(problemsOfText(textWith('"yearEndPremium":0.10000000000000000001'))).toEqual([
      'year_end_premium: TOO_MANY_DECIMALS',
    ]);
  });

  it('takes booleans for yes and no', () => {
    const { dossier } = dossierFromJson({ ...JSON_ORDINARY, inDifficulty: true }, PARAMETERS);
    expect(dossier?.inDifficulty).toBe(true);
  });

  it.each([null, '', ' '])('takes %j for nothing given', (nothing) => {
    const { wage_need: _, ...rest } = ORDINARY;
    const { dossier } = dossierFromJson({ ...JSON_ORDINARY, wageNeed: nothing }, PARAMETERS);
    expect(dossier).toEqual(dossierOf(rest));
    expect(problemsOf({ residence: nothing })).toEqual(['residence: MISSING_VALUE']);
  });

  it.each(['\\u0000', '\\ud800', 'a\\udc00b', '\\ud83d x'])('rejects half a character or NUL in text: %s', (escaped) =>
    expect(problemsOfText(textWith(`"id":"${escaped}"`))).toEqual(['id: UNREADABLE_CHARACTER']),
  );

  it('takes a whole character that is escaped', () => {
    expect(dossierFromJsonText(textWith('"id":"\\ud83d\\ude00"'), PARAMETERS).dossier?.id).toBe('😀');
  });

  it('skips the schema of an editor and the problems of a reject file', () => {
    expect(problemsOf({ $schema: 'dossier.schema.json', problems: [{ code: 'X' }] })).toEqual([]);
  });

  it('is corrected by a source that takes precedence', () => {
    const { dossier } = dossierFromJson({ ...JSON_ORDINARY, residence: 'moon' }, PARAMETERS, ({ name }) =>
      name === 'residence' ? 'flanders' : undefined,
    );
    expect(dossier).toEqual(dossierOf(ORDINARY));
  });
});

describe('the fix of a value in JSON', () => {
  const sentences = (changes: object, language: Language, before?: FieldSource) =>
    (dossierFromJson({ ...JSON_ORDINARY, ...changes }, PARAMETERS, before).problems ?? []).map((found) =>
      formatRowDiagnostic(found, language),
    );

  it.each(LANGUAGES)('names values that JSON takes, in %s', (language) => {
    const evaluation = { evaluatedFrom: 9, evaluatedRate: 30 };
    for (const { key, kind } of ALL_FIELDS.filter((field) => field.kind.name === 'list')) {
      const { values } = kind as unknown as ListType<string>;
      const wrong = values.find(({ value, nl }) => value !== nl)?.nl ?? 'moon';
      const [sentence = ''] = sentences({ ...evaluation, [key]: wrong }, language);
      expect(sentence, key).toContain(values.map(({ value }) => value).join(', '));
    }
  });

  it.each<[object, string]>([
    [{ residence: 'vlaanderen' }, 'bedoelt u flanders?'],
    [{ adviceYears: 2, wageNeed: 'increased' }, 'kies standard'],
    [{ workplace: 'eu-eea' }, 'true of false'],
    [{ start: '4e kwartaal 2026' }, 'schrijf bijvoorbeeld "2026-Q4" of "2026-10-15"'],
    [{ start: '2026-10-15T00:00:00Z' }, 'schrijf alleen de datum, bijvoorbeeld "2026-10-15"'],
    [{ contractStart: '2026-10-15 08:30' }, 'schrijf alleen de datum, bijvoorbeeld "2026-10-15"'],
    [{ contractStart: '15/03/2027' }, 'schrijf bijvoorbeeld "2027-03-15"'],
    [{ fraction: 80 }, 'schrijf bijvoorbeeld 0.8, "80%" of "30.4/38"'],
    [{ fraction: 'half' }, 'schrijf bijvoorbeeld 0.8'],
  ])('of %j is written as JSON has it', (changes, fix) => {
    expect(sentences(changes, 'nl').join('\n')).toContain(fix);
  });

  it('is written as text has it for what was said elsewhere', () => {
    const before: FieldSource = (field) =>
      field.name === 'residence' ? field.kind.fromText('vlaandren', null) : undefined;
    expect(sentences({ workplace: 'vlaandren' }, 'nl', before)).toEqual([
      expect.stringContaining('bedoelt u vlaanderen?'),
      expect.stringContaining('bedoelt u flanders?'),
    ]);
  });
});

describe('what JSON does not take', () => {
  it.each([
    [{ grossMonthly: true }, 'gross_monthly: WRONG_TYPE'],
    [{ grossMonthly: [2500] }, 'gross_monthly: WRONG_TYPE'],
    [{ grossMonthly: { amount: 2500 } }, 'gross_monthly: WRONG_TYPE'],
    [{ grossMonthly: '2500,00' }, 'gross_monthly: NOT_A_JSON_NUMBER'],
    [{ grossMonthly: 2500.001 }, 'gross_monthly: TOO_MANY_DECIMALS'],
    [{ grossMonthly: -1 }, 'gross_monthly: NEGATIVE_NUMBER'],
    [{ grossMonthly: 1e6 }, 'gross_monthly: AMOUNT_TOO_LARGE'],
    [{ fraction: 1.5 }, 'fraction: FRACTION_OUT_OF_RANGE'],
    [{ fraction: false }, 'fraction: WRONG_TYPE'],
    [{ inDifficulty: 'no' }, 'in_difficulty: WRONG_TYPE'],
    [{ inDifficulty: 0 }, 'in_difficulty: WRONG_TYPE'],
    [{ id: 17 }, 'id: WRONG_TYPE'],
    [{ start: 20264 }, 'start: WRONG_TYPE'],
    [{ start: '01/10/2026' }, 'start: NOT_A_QUARTER_OR_DATE'],
    [{ contractStart: 20261001 }, 'contract_start: WRONG_TYPE'],
    [{ contractStart: '01/10/2026' }, 'contract_start: NO_SUCH_DATE'],
    [{ residence: 'vlaanderen' }, 'residence: NOT_IN_LIST'],
    [{ residence: {} }, 'residence: NOT_IN_LIST'],
    [{ adviceYears: 3 }, 'advice_years: NOT_IN_LIST'],
  ])('%j: %s', (changes, problem) => expect(problemsOf(changes)).toEqual([problem]));

  it.each([null, undefined, 5, 'text', true, [], [JSON_ORDINARY]])('%# is not an object', (value) => {
    expect(codes(dossierFromJson(value, PARAMETERS))).toEqual([': NOT_AN_OBJECT']);
  });
});

describe('an unknown field', () => {
  const position = Object.keys(JSON_ORDINARY).length + 1;

  it.each([
    ['grosMonthly', 'grossMonthly'],
    ['gross_monthly', 'grossMonthly'],
    ['GrossMonthly', 'grossMonthly'],
    ['residense', 'residence'],
    ['nationalNumber', null],
    ['constructor', null],
    ['__proto__', null],
    ['', null],
  ])('%s, nearest %s, is reported with its position', (key, nearest) => {
    const { problems } = dossierFromJsonText(textWith(`${JSON.stringify(key)}:1`), PARAMETERS);
    expect(problems).toMatchObject([{ column: `#${position}`, code: 'UNKNOWN_FIELD', details: { nearest } }]);
  });

  it('brings no values in by the prototype', () => {
    const found = problemsOfText(`{"__proto__":${JSON.stringify(JSON_ORDINARY)}}`);
    expect(found).toHaveLength(7);
    expect(found).toContain('#1: UNKNOWN_FIELD');
  });
});

describe('JSON text', () => {
  it.each([
    ['nothing', ''],
    ['half an object', '{'],
    ['a comma too many', '{"id":"A",}'],
    ['a remark', '{} // remark'],
    ['single quotes', "{'id':'A'}"],
    ['a key with two values', textWith('"adviceYears":2')],
    ['a key twice with one value', '{"id":"A","id":"A"}'],
    ['a number that is none', textWith('"yearEndPremium":01')],
    ['NaN', textWith('"yearEndPremium":NaN')],
    ['deep arrays', '['.repeat(200_000)],
    ['deep objects', '{"id":'.repeat(200_000)],
  ])('%s is not JSON', (_, text) => {
    expect(problemsOfText(text)).toEqual([': INVALID_JSON']);
    expect(parseJsonValue(text)).toBeInstanceOf(SyntaxError);
  });

  it.each([
    ['[]', ': NOT_AN_OBJECT'],
    ['5', ': NOT_AN_OBJECT'],
    ['null', ': NOT_AN_OBJECT'],
    ['"text"', ': NOT_AN_OBJECT'],
  ])('%s is not a dossier', (text, problem) => expect(problemsOfText(text)).toEqual([problem]));

  it.each(['1e3', '1E3', '1e-1', '2.5E+3', '5.0', '2500.000'])('%s is an amount', (number) => {
    expect(problemsOfText(textWith(`"yearEndPremium":${number}`))).toEqual([]);
  });

  it.each(['1e9999', '1e-9999'])('%s is not an amount', (number) => {
    expect(problemsOfText(textWith(`"yearEndPremium":${number}`))).toEqual(['year_end_premium: NOT_A_JSON_NUMBER']);
  });

  it('says where a value lies too deep for its field', () => {
    const deep = (depth: number) => textWith(`"id":${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(problemsOfText(deep(60))).toEqual(['id: WRONG_TYPE']);
    expect(problemsOfText(deep(3000))).toEqual([': INVALID_JSON']);
  });

  it('is not led astray by the mark of a number', () => {
    expect(problemsOfText(textWith('"yearEndPremium":{"isLosslessNumber":true,"toString":1}'))).toEqual([
      'year_end_premium: WRONG_TYPE',
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => textWith(`"start":${json}`)),
        ),
        (text) => {
          expect(dossierFromJsonText(text, PARAMETERS).problems?.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('text and JSON', () => {
  const oneOf = (...values: string[]) => fc.constantFrom(...values);
  const cents = fc.integer({ min: 0, max: 120_000_000 }).map((value) => (value / 100).toFixed(2));
  const row = fc.record(
    {
      employer_type: oneOf('private-legal-person', 'school', 'self-employed', 'firm'),
      in_difficulty: oneOf('yes', 'no'),
      residence: oneOf('flanders', 'eu-eea', 'moon'),
      limitation: oneOf('work-disability', 'none'),
      contract_hours: oneOf('24', '23.5', '0'),
      workplace: oneOf('flanders', 'eu-eea'),
      returns_weekly: oneOf('yes', 'no'),
      advice_years: oneOf('2', '5', '3'),
      wage_need: oneOf('standard', 'increased', 'collective-45'),
      guidance_need: oneOf('none', 'high'),
      start: oneOf('2026-Q4', '2023-Q2', '2026-10-31', '1999-Q4', '2026-02-30'),
      fraction: oneOf('1', '0.8', '0.3333', '1.5', '0'),
      gross_monthly: cents,
      year_end_premium: cents,
      contributions_monthly: cents,
      reductions_monthly: cents,
      contract_start: oneOf('2026-10-01', '2027-02-29'),
      contract_end: oneOf('2026-09-30', '2030-06-30'),
      evaluated_from: oneOf('8', '9', '20', '21'),
      evaluated_rate: oneOf('20', '65', '66', '80'),
      evaluated_guidance: oneOf('none', 'low'),
      self_employed_after_2008: oneOf('yes', 'no'),
    },
    { requiredKeys: [] },
  );
  const texts = new Set(['id', 'start', 'contract_start', 'contract_end']);

  function jsonOf(fields: Readonly<Record<string, string>>, asNumber: boolean): string {
    const members = ALL_FIELDS.flatMap(({ name, kind }) => {
      const text = fields[name];
      if (text === undefined) return [];
      const isNumber = asNumber && !texts.has(name) && /^\d+(\.\d+)?$/.test(text);
      const value = kind.name === 'yes-no' ? text === 'yes' : text;
      return [`${JSON.stringify(camelCase(name))}:${isNumber ? text : JSON.stringify(value)}`];
    });
    return `{${members.join(',')}}`;
  }

  /** A reading without where its problems were found. */
  const withoutNotation = (reading: ParseResult): object =>
    reading.problems === undefined
      ? reading
      : { ...reading, problems: reading.problems.map(({ notation: _, ...found }) => found) };

  it('give the same dossier, or the same problems', () => {
    fc.assert(
      fc.property(row, fc.boolean(), (changes, asNumber) => {
        const fields: Record<string, string> = { ...ORDINARY, ...changes };
        const ofText = dossierFromText((name) => fields[name], PARAMETERS, 'point');
        expect(withoutNotation(dossierFromJsonText(jsonOf(fields, asNumber), PARAMETERS))).toEqual(ofText);
      }),
      { numRuns: 1000 },
    );
  });
});
