import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelCase, type FieldName } from '../../src/dossier/fields.js';
import { casesOf } from '../support/exhaustive.js';
import { readList } from '../support/read-list.js';

/** A value in canonical form, and as an office writes it. */
interface Written {
  readonly canonical: string;
  readonly written: string;
}

const words = (values: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Written> =>
  fc.constantFrom(
    ...Object.entries(values).flatMap(([canonical, spellings]) => spellings.map((written) => ({ canonical, written }))),
  );

const grouped = (whole: string, by: string) => whole.replace(/\B(?=(\d{3})+$)/g, by);

/** An amount; the first of a list always has a comma, so that a point can only be between thousands. */
const amount = (least: number, most: number): fc.Arbitrary<Written> =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 5 }), fc.boolean())
    .map(([euros, form, isWhole]) => {
      const cents = isWhole ? '00' : '37';
      const whole = String(euros);
      const written = [
        `${whole},${cents}`,
        `${grouped(whole, '.')},${cents}`,
        `€ ${grouped(whole, '.')},${cents}`,
        `${grouped(whole, ' ')},${cents}`,
        isWhole ? grouped(whole, '.') : `${whole},${cents}`,
        isWhole ? `${whole},-` : `="${whole},${cents}"`,
      ][form];
      return { canonical: `${whole}.${cents}`, written: written ?? '' };
    });

const day = fc
  .tuple(
    fc.integer({ min: 2024, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([year, month, date, form]): Written => {
    const names = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const serial = Math.round((Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000);
    const written = [
      `${date}/${month}/${year}`,
      `${date}-${month}-${String(year).slice(2)}`,
      `${date}.${month}.${year}`,
      `${date}-${names[month - 1]}-${String(year).slice(2)}`,
      String(serial),
    ][form];
    return { canonical: iso, written: written ?? '' };
  });

const COLUMNS: Readonly<Partial<Record<FieldName, readonly [header: string, value: fc.Arbitrary<Written>]>>> = {
  employer_type: [
    'Rechtsvorm',
    words({
      'private-legal-person': ['bv', 'VZW', 'nv'],
      'local-authority': ['gemeente', 'OCMW'],
      school: ['Basisschool'],
    }),
  ],
  residence: ['Woonplaats werknemer', words({ flanders: ['VL', 'Antwerpen'], 'eu-eea': ['Nederland'], other: ['UK'] })],
  limitation: ['Beperking', words({ 'work-disability': ['PmAH', 'arbeidsgehandicapt'], 'multiple-problems': ['PMP'] })],
  workplace: ['Vestiging', words({ flanders: ['Vlaams Gewest'], brussels: ['BHG'] })],
  advice_years: ['Duur advies (jaren)', words({ '5': ['5 jaar', '5.0'], '2': ['2 ans', '2j'] })],
  start: ['Datum beslissing', day],
  fraction: [
    'Prestatiebreuk',
    words({ '0.8': ['4/5', '80%', '0,8'], '1': ['voltijds', '38/38'], '0.5': ['mi-temps', '19/38'] }),
  ],
  guidance_need: ['Behoefte aan begeleiding', words({ none: ['nee'], medium: ['gemiddeld'], high: ['hoog'] })],
  gross_monthly: ['Bruto maandloon (EUR)', amount(1_800, 4_500)],
  year_end_premium: ['13e maand', amount(1_000, 4_000)],
  contributions_monthly: ['RSZ werkgever', amount(500, 900)],
  reductions_monthly: ['Structurele vermindering', amount(1, 400)],
  contract_start: ['Datum in dienst', day],
};
const FIELDS = Object.keys(COLUMNS) as FieldName[];

const row = fc.record(Object.fromEntries(FIELDS.map((name) => [name, COLUMNS[name]?.[1] ?? fc.constant(null)])));
type Row = Readonly<Record<string, Written | null>>;

const canonicalCsv = (rows: readonly Row[]) =>
  [FIELDS.join(','), ...rows.map((cells) => FIELDS.map((name) => cells[name]?.canonical).join(','))].join('\n');
const json = (rows: readonly Row[]) =>
  JSON.stringify(
    rows.map((cells) => Object.fromEntries(FIELDS.map((name) => [camelCase(name), cells[name]?.canonical]))),
  );
const office = (rows: readonly Row[], order: readonly FieldName[]) => {
  const cells = (of: (name: FieldName) => string | undefined) => `;${order.map(of).join(';')};`;
  const first = { gross_monthly: '2000,55' } as Readonly<Partial<Record<FieldName, string>>>;
  return [
    `Overzicht${';'.repeat(order.length + 1)}`,
    `Nr${cells((name) => COLUMNS[name]?.[0])}Klant`,
    // a sum, which also shows the decimal comma
    `Totaal${cells((name) => first[name])}`,
    ...rows.map((values, index) => `${index + 1}${cells((name) => quote(values[name]?.written))}Klant ${index}`),
    `Totaal${cells(() => '')}`,
  ].join('\r\n');
};
const quote = (cell = '') => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('the same dossiers', () => {
  it('give the same cents as canonical CSV, as the list of an office and as JSON', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.shuffledSubarray(FIELDS, { minLength: FIELDS.length }),
        async (rows, order) => {
          const [plain, written, asJson] = [
            await readList(`${canonicalCsv(rows)}\n`),
            await readList(`${office(rows, order)}\r\n`, { columns: { Nr: null } }),
            await readList(json(rows)),
          ];
          expect(written.rejected).toEqual(plain.rejected);
          expect(written.totals).toEqual(plain.totals);
          expect(asJson.totals).toEqual(plain.totals);
          expect(written.summary.leftOut).toEqual([3, rows.length + 4]);
        },
      ),
      { numRuns: casesOf(120) },
    ));

  it('are never computed from a date whose month may come first', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(day, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('/', '-', '.'),
        async (days, by) => {
          const header = 'rechtsvorm;gewest;arbeidsbeperking;werkplaats;adviesduur;beslissing;brutoloon;in dienst';
          const rows = days.map(({ canonical }) => {
            const [year, month, date] = canonical.split('-').map(Number);
            return `bv;VL;PmAH;VL;5;2026-Q4;2500,00;${month}${by}${date}${by}${year}`;
          });
          const { totals } = await readList(
            `${header}\n${rows.join('\n')}\nbv;VL;PmAH;VL;5;2026-Q4;2500,00;12/31/2026\n`,
          );
          expect(totals).toEqual([]);
        },
      ),
      { numRuns: casesOf(60) },
    ));

  it('are never computed from cells that a decimal comma shifted', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1_000, max: 4_000 }),
        fc.integer({ min: 10, max: 99 }),
        async (euros, cents) => {
          const header =
            'rechtsvorm,gewest,arbeidsbeperking,werkplaats,adviesduur,beslissing,brutoloon,RSZ werkgever,13e maand';
          const { totals } = await readList(`${header}\nbv,VL,PmAH,VL,5,2026-Q4,${euros},${cents},625,25,\n`);
          expect(totals).toEqual([]);
        },
      ),
      { numRuns: casesOf(40) },
    ));
});
