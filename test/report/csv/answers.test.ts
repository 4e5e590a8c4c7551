import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRecords } from '../../../src/batch/read/csv-records.js';
import { simulate } from '../../../src/calculation/simulate.js';
import { LANGUAGES } from '../../../src/i18n/language.js';
import type { PrintedSimulation } from '../../../src/report/answer-formats.js';
import { toComparisonObject } from '../../../src/report/comparison.js';
import { comparisonCsv } from '../../../src/report/csv/comparison.js';
import { DIALECTS } from '../../../src/report/csv/dialect.js';
import { simulationCsv } from '../../../src/report/csv/simulation.js';
import { toResult } from '../../../src/report/result.js';
import { YEAR_GROUPINGS } from '../../../src/report/year-grouping.js';
import { snakeCase } from '../../../src/vocabulary/names.js';
import { anyDossier } from '../../support/any-dossier.js';
import { comparedAnswer } from '../../support/compared.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../../support/dossiers.js';
import { casesOf } from '../../support/exhaustive.js';

const MACHINE = { group: 'term', detail: 'year', dialect: 'machine', language: 'en' } as const;

const csvOf = (
  fields: Readonly<Record<string, string>>,
  changes: Partial<Pick<PrintedSimulation, 'group' | 'detail' | 'dialect' | 'language'>> = {},
) =>
  simulationCsv({
    ...MACHINE,
    ...changes,
    simulation: simulate(dossierOf(fields), PARAMETERS),
    parameters: PARAMETERS,
    ownValues: [],
  });

const cellsOf = (text: string): readonly (readonly string[])[] => {
  const isExcel = text.startsWith('\ufeff');
  return new CsvRecords(isExcel ? ';' : ',').push(isExcel ? text.slice(1) : text, true).map(({ cells }) => cells);
};

/** The rows as objects by canonical heading. */
function objectsOf(text: string): Record<string, string>[] {
  const [headers = [], ...rows] = cellsOf(text);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [headers[index] ?? '', cell])));
}

/** A part of a result as canonical cells. */
const cellsFrom = (part: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(part).map(([key, value]) => [snakeCase(key as 'total'), value === null ? '' : String(value)]),
  );

describe('a simulation as CSV', () => {
  it('has the amounts of the result, by year, calendar year and quarter', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const simulation = simulate(dossier, PARAMETERS);
        const result = toResult(simulation, PARAMETERS, 'en');
        const read = (changes: Partial<PrintedSimulation>) =>
          objectsOf(simulationCsv({ ...MACHINE, ...changes, simulation, parameters: PARAMETERS, ownValues: [] }));
        const parts = [
          [read({}), result.years],
          [read({ group: 'calendar' }), result.calendarYears],
          [read({ detail: 'quarter' }), result.quarters],
        ] as const;
        for (const [rows, expected] of parts) {
          expect(rows.length).toBe(expected.length);
          rows.forEach((row, index) => {
            const { id: _, ...cells } = row;
            expect(cells).toMatchObject(cellsFrom(expected[index] ?? {}));
          });
        }
      }),
      { numRuns: casesOf(60) },
    );
  });

  it.each([
    [
      'nl',
      'Dossier;Kalenderjaar;Kwartalen;Onvolledig;',
      'A-1;2026;1;ja;3378,00;1930,00;0,00;5308,00;8445,00;3137,00;1769,33',
    ],
    [
      'fr',
      'Dossier;Année civile;Trimestres;Incomplète;',
      'A-1;2026;1;oui;3378,00;1930,00;0,00;5308,00;8445,00;3137,00;1769,33',
    ],
  ] as const)('for spreadsheets has headings and words in %s', (language, headings, row) => {
    const [first, second] = csvOf({ ...ORDINARY, id: 'A-1' }, { dialect: 'excel', group: 'calendar', language }).split(
      '\r\n',
    );
    expect(first).toMatch(new RegExp(`^\ufeff${headings}`));
    expect(second).toBe(row);
  });

  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['a;b\n"c"', 'a;b\n"c"'],
    ['85.07.30-033.28', '**.**.**-***.**'],
    ['<script>', '<script>'],
  ])('escapes and masks an id: %j', (id, shown) => {
    const [, row] = cellsOf(csvOf({ ...ORDINARY, id }, { dialect: 'excel' }));
    expect(row?.[0]).toBe(shown);
    expect(row?.length).toBe(11);
  });

  it('has only headings where the term starts before the measure', () => {
    expect(cellsOf(csvOf({ ...ORDINARY, start: '2022-Q4' })).length).toBe(1);
  });
});

describe('a comparison as CSV', () => {
  it.each(YEAR_GROUPINGS)('has the amounts of the results side by side, and their differences, by %s', (group) => {
    const second = { ...ORDINARY, advice_years: '2', gross_monthly: '3000.00', start: '2027-Q2' };
    for (const dossiers of [
      [ORDINARY, second],
      [ORDINARY, SELF_EMPLOYED],
      [second, ORDINARY, second],
    ]) {
      const answer = comparedAnswer([], dossiers, { group, dialect: 'machine' });
      const rows = new Map(cellsOf(comparisonCsv(answer)).map(([label = '', ...cells]) => [label, cells]));
      const object = toComparisonObject(answer.all, PARAMETERS, 'en');
      const [by, name] =
        group === 'term' ? (['years', 'year'] as const) : (['calendarYears', 'calendar_year'] as const);
      const years = new Set(object.dossiers.flatMap(({ result }) => result[by].map(({ year }) => year)));
      expect(years.size).toBeGreaterThan(4);
      for (const year of years)
        for (const key of ['total', 'employerCost', 'netCost', 'wagePremium'] as const) {
          const ofResults = object.dossiers.map(({ result }) => {
            const none = result.totals[key] === null ? '' : '0.00';
            return result[by].find((one) => one.year === year)?.[key] ?? none;
          });
          const ofDifferences = object.differences.map((one) => {
            const found: Readonly<Record<string, unknown>> | undefined = one[by].find((other) => other.year === year);
            return found?.[key] ?? (ofResults.includes('') ? '' : '0.00');
          });
          expect(rows.get(`${name}_${year}_${snakeCase(key)}`), `${year} ${key}`).toEqual([
            ...ofResults,
            ...ofDifferences,
          ]);
        }
      expect(rows.get('total')).toEqual([
        ...object.dossiers.map(({ result }) => result.totals.total),
        ...object.differences.map(({ totals }) => totals.total),
      ]);
      expect(rows.get('wage_premium_verdict')?.slice(0, dossiers.length)).toEqual(
        object.dossiers.map(({ result }) => result.verdicts.wagePremium.outcome),
      );
      for (const key of object.differingFields) expect(rows.has(snakeCase(key as 'total'))).toBe(true);
    }
  });

  it.each(LANGUAGES)('is one table with as many cells in each row, in %s and each dialect', (language) => {
    for (const dialect of DIALECTS) {
      const answer = comparedAnswer(['fraction=1,0.8,0.5', 'wage_need=standard,increased'], [ORDINARY], {
        dialect,
        language,
      });
      const rows = cellsOf(comparisonCsv(answer));
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([12]));
      expect(new Set(rows.map(([label]) => label)).size).toBe(rows.length);
    }
  });

  it('writes numbers and words as a spreadsheet of the language takes them', () => {
    const text = comparisonCsv(comparedAnswer(['fraction=1,0.8'], [{ ...ORDINARY, id: '=1+1' }], { language: 'nl' }));
    expect(text.split('\r\n').slice(0, 5)).toEqual([
      '\ufeffGegeven;A;B;B − A',
      "Dossier;'=1+1;'=1+1;",
      'Tewerkstellingsbreuk;1;0,8;',
      'Loonpremie: oordeel;komt in aanmerking;komt in aanmerking;',
      'Begeleidingspremie: oordeel;komt in aanmerking;komt in aanmerking;',
    ]);
    expect(text).toContain('\r\nTotaal;74358,50;71438,50;-2920,00\r\n');
  });
});
