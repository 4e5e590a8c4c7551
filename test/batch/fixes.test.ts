import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/batch/write/result-format.js';
import type { DecimalSeparator } from '../../src/dossier/field-types/field-type.js';
import { LANGUAGES, type Language } from '../../src/i18n/language.js';
import { DIALECTS, type DialectName, escapeLeadingApostrophe } from '../../src/report/csv/dialect.js';
import { casesOf } from '../support/exhaustive.js';
import { batchOf, type Ran } from '../support/run-batch.js';

const run = (text: string, language: Language, dialect: DialectName, format: Format = 'csv'): Promise<Ran> =>
  batchOf(text, { language, dialect, format });

const HEADER = [
  'dossier',
  'naam',
  'werkgeverstype',
  'woonplaats',
  'arbeidsbeperking',
  'plaats_tewerkstelling',
  'adviesduur',
  'start',
  'brutoloon',
  'opmerking',
  'werkgeversbijdragen',
  'code',
];

const unknown = fc.constantFrom(
  '',
  'iets',
  'a;b',
  'a,b',
  'twee\nregels',
  'twee\r\nregels',
  'een "woord"',
  '"',
  'été',
  '=1+1',
  '@x',
  '-x',
  '-12,50',
  '+32475123456',
  "'=1+1",
  "''-x",
  "'s",
  ' ruim ',
  '0012',
);
const row = fc
  .tuple(
    unknown,
    unknown,
    unknown,
    fc.constantFrom('school', 'private-legal-person', 'agence-interim'),
    fc.constantFrom('2500,00', '2.233,61', '€ 1 234,56', '3000'),
    fc.constantFrom('2026-Q4', '15/03/2027', '4e kwartaal 2026'),
  )
  .map(([name, note, code, employer, gross, start]) => [
    '',
    name,
    employer,
    'vlaanderen',
    'arbeidshandicap',
    'vlaanderen',
    '5',
    start,
    gross,
    note,
    '625,00',
    code,
  ]);

/** What is wrong with a row, and in which columns that can be seen. */
const wrongs: Readonly<Record<string, (cells: readonly string[]) => string[]>> = {
  amount: (cells) => cells.with(8, '3.5.81'),
  letters: (cells) => cells.with(10, 'x'),
  'two values': (cells) => cells.with(8, '-5').with(6, '3'),
  list: (cells) => cells.with(2, 'bakker'),
  missing: (cells) => cells.with(7, ''),
  shortened: (cells) => cells.with(8, '1,5E+04'),
  surplus: (cells) => [...cells, '', 'too much'],
  damaged: (cells) => cells.with(9, 'x\ufffd'),
};
const KINDS = ['good', 'good', 'good', ...Object.keys(wrongs)];

const quoted = (cell: string, separator: string) =>
  /["\r\n;,\t]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
const csv = (rows: readonly (readonly string[])[], separator: string, end: string) =>
  rows.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator) + end).join('');

const recordsOf = (text: string, separator: string) =>
  parse(text, { bom: true, delimiter: separator, relax_column_count: true }) as string[][];
const SEPARATOR = { excel: ';', machine: ',' } as const;

const dataOf = ({ results }: Ran, dialect: DialectName) => recordsOf(results, SEPARATOR[dialect]).slice(1);

const numberOf = (id = '') => Number(id.slice(1));
const inOrder = (rows: readonly string[][]) => rows.toSorted(([a], [b]) => numberOf(a) - numberOf(b));

describe.each(DIALECTS)('rejects in the dialect %s', (dialect) => {
  it.each(LANGUAGES)('that are fixed give exactly the missing rows, in %s', (language) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(row, fc.constantFrom(...KINDS)), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\r\n', '\n'),
        async (rows, separator, end) => {
          const good = rows.map(([cells], index) => cells.with(0, `D${index}`));
          const bad = good.map((cells, index) => wrongs[rows[index]?.[1] ?? '']?.(cells) ?? cells);
          const whole = await run(csv([HEADER, ...good], separator, end), language, dialect);
          expect(whole.rejects).toBe('');
          const first = await run(csv([HEADER, ...bad], separator, end), language, dialect);
          const missing = rows.filter(([, kind]) => kind !== 'good').length;
          expect(first.rows).toBe(rows.length);
          if (missing === 0) {
            expect(first.results).toBe(whole.results);
            return;
          }

          const [names = [], ...rejected] = recordsOf(first.rejects, SEPARATOR[dialect]);
          expect(rejected).toHaveLength(missing);
          const fixed = rejected.map((cells) => {
            const index = numberOf(cells[0]);
            const kind = rows[index]?.[1] ?? '';
            const own = cells.slice(0, names.length);
            if (kind !== 'surplus') expect(cells).toHaveLength(names.length);
            // only what was wrong is fixed; all else stays as the reject file has it
            (good[index] ?? []).forEach((cell, column) => {
              if (cell !== bad[index]?.[column]) own[column] = escapeLeadingApostrophe(cell);
            });
            return own;
          });
          const again = await run(`\ufeff${csv([names, ...fixed], SEPARATOR[dialect], '\r\n')}`, language, dialect);
          expect([again.rejects, again.rows]).toEqual(['', missing]);
          expect(again.results.split(/\r?\n/)[0]).toBe(whole.results.split(/\r?\n/)[0]);
          expect(inOrder([...dataOf(first, dialect), ...dataOf(again, dialect)])).toEqual(dataOf(whole, dialect));
        },
      ),
      { numRuns: casesOf(150), seed: 20_261_123 },
    ),
  );

  it('after an unclosed quote are written so that fixing the one row is enough', () =>
    fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 10 }), fc.nat(), async (rows, where) => {
        const oneLine = rows.map((cells, index) =>
          cells.map((cell) => (/["\r\n;]/.test(cell) ? '' : cell)).with(0, `D${index}`),
        );
        const at = where % rows.length;
        const whole = await run(csv([HEADER, ...oneLine], ';', '\r\n'), 'nl', dialect);
        const lines = csv([HEADER, ...oneLine], ';', '\r\n').split('\r\n');
        const line = lines[at + 1] ?? '';
        const first = await run(
          lines.with(at + 1, `${line.slice(0, line.lastIndexOf(';') + 1)}"open`).join('\r\n'),
          'nl',
          dialect,
        );
        const [names = [], ...rejected] = recordsOf(first.rejects, SEPARATOR[dialect]);
        const fixed = rejected.map((cells) =>
          cells[0] === `D${at}`
            ? [...(oneLine[at] ?? []).map(escapeLeadingApostrophe), ...cells.slice(HEADER.length)]
            : cells,
        );
        const again = await run(csv([names, ...fixed], SEPARATOR[dialect], '\r\n'), 'nl', dialect);
        expect(again.rejects).toBe('');
        expect(inOrder([...dataOf(first, dialect), ...dataOf(again, dialect)])).toEqual(dataOf(whole, dialect));
      }),
      { numRuns: casesOf(150), seed: 20_261_123 },
    ));
});

describe.each([';', ',', '\t'])('the fix that a message gives for %j between the columns', (separator) => {
  const header = HEADER.join(separator);
  const rowWith = (column: number, cell: string) =>
    ',,school,vlaanderen,arbeidshandicap,vlaanderen,5,2026-Q4,2500,,625,'.split(',').with(column, cell).join(separator);

  const marks: readonly DecimalSeparator[] = [null, 'comma', 'point'];
  const cases = DIALECTS.flatMap((dialect) =>
    marks.flatMap((mark) => LANGUAGES.map((language) => ({ dialect, mark, language }))),
  );

  it.each(cases)('can be typed there, and in the reject file: $dialect, $mark, $language', async (options) => {
    const wrongs = [[8, 'veel', /(?:bijvoorbeeld|exemple|example) (\S+)$/]] as const;
    // a given decimal separator leaves nothing ambiguous
    const ambiguous = [[8, '3.581', /(?:schrijf|écrivez|write) ([\d.,]+)(?= )/]] as const;
    for (const [column, wrong, fix] of options.mark === null ? [...wrongs, ...ambiguous] : wrongs) {
      const { rejects } = await batchOf(`${header}\n${rowWith(column, wrong)}\n`, options);
      const message = recordsOf(rejects, SEPARATOR[options.dialect])[1]?.at(-1) ?? '';
      const [, right = ''] = fix.exec(message) ?? [];
      expect(right, message).toMatch(/^"?\d/);
      const typed = [`${header}\n${rowWith(column, right)}\n`, rejects.replace(wrong, right)];
      for (const text of typed) {
        const again = await batchOf(text, options);
        expect([again.rejects, again.rows], text).toEqual(['', 1]);
      }
    }
  });
});

it('rejects of JSON that are fixed give exactly the missing results', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('good', 'amount', 'name', 'broken', 'number'), {
        minLength: 1,
        maxLength: 10,
      }),
      fc.constantFrom('lines', 'array'),
      fc.constantFrom(...LANGUAGES),
      async (kinds, shape, language) => {
        const good = kinds.map((_, index) => ({
          id: `D${index}`,
          employerType: 'school',
          residence: 'flanders',
          limitation: 'work-disability',
          workplace: 'flanders',
          adviceYears: 5,
          start: '2026-Q4',
          grossMonthly: '2500.10',
          contributionsMonthly: 625.5,
        }));
        const written = (dossiers: readonly string[]) =>
          shape === 'lines' ? dossiers.join('\n') : `[${dossiers.join(',\n')}]`;
        const bad = good.map((dossier, index) => {
          const text = JSON.stringify(dossier);
          switch (kinds[index]) {
            case 'amount':
              return JSON.stringify({ ...dossier, grossMonthly: '2.500,10' });
            case 'name':
              return text.replace('grossMonthly', 'grosMonthly');
            case 'broken':
              return text.replace('"start":', '"start"');
            case 'number':
              return text.replace('625.5', '625.555');
            default:
              return text;
          }
        });
        const numberless = (text: string) =>
          text
            .trim()
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => ({ ...(JSON.parse(line) as { id: string }), row: 0 }));
        const whole = await run(written(good.map((dossier) => JSON.stringify(dossier))), language, 'excel', 'jsonl');
        const first = await run(written(bad), language, 'excel', 'jsonl');
        const fixed = first.rejects
          .replaceAll('2.500,10', '2500.10')
          .replaceAll('grosMonthly', 'grossMonthly')
          .replaceAll('\\"start\\"', '\\"start\\":')
          .replaceAll('625.555', '625.5');
        const again = fixed === '' ? { results: '', rejects: '' } : await run(fixed, language, 'excel', 'jsonl');
        expect(again.rejects).toBe('');
        const together = [...numberless(first.results), ...numberless(again.results)];
        expect(together.sort((a, b) => numberOf(a.id) - numberOf(b.id))).toEqual(numberless(whole.results));
      },
    ),
    { numRuns: casesOf(200), seed: 20_261_123 },
  ));
