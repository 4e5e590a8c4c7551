import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { localAmount } from '../../src/i18n/numbers.js';
import { formatComparedField } from '../../src/report/comparison.js';
import { variantsChart } from '../../src/report/terminal/chart/variants-chart.js';
import { comparisonReport } from '../../src/report/terminal/comparison.js';
import { comparedAnswer } from '../support/compared.js';
import { ORDINARY } from '../support/dossiers.js';
import { casesOf } from '../support/exhaustive.js';

const screenOf = (language: (typeof LANGUAGES)[number], width = 80, ascii = false) => ({
  messages: catalogFor(language),
  language,
  style: { width, colour: new Chalk({ level: 0 }), ascii },
});

const VALUES = {
  fraction: ['1', '0.8', '0.5', '0.25'],
  wage_need: ['standard', 'increased', 'collective'],
  guidance_need: ['none', 'low', 'high'],
  employer_type: ['school', 'natural-person'],
} as const;

/** Some fields in any order, each with one or more of its values. */
const variations = fc
  .shuffledSubarray(Object.entries(VALUES), { minLength: 2 })
  .chain((fields) =>
    fc.tuple(
      ...fields.map(([name, values]) =>
        fc.shuffledSubarray([...values], { minLength: 1 }).map((some) => ({ name, values: some })),
      ),
    ),
  );

describe('a grid', () => {
  it('has each variant at its values, in a table for each value of the other fields and each file', () => {
    fc.assert(
      fc.property(variations, fc.integer({ min: 1, max: 2 }), (varied, files) => {
        const { all, grid } = comparedAnswer(
          varied.map(({ name, values }) => `${name}=${values.join(',')}`),
          Array.from({ length: files }, () => ORDINARY),
        );
        const several = varied.filter(({ values }) => values.length > 1);
        if (several.length < 2 || !grid) {
          expect([several.length < 2, grid]).toEqual([true, null]);
          return;
        }
        const [down, across, ...others] = several;
        expect(grid.down).toMatchObject({ field: { name: down?.name }, values: down?.values });
        expect(grid.across).toMatchObject({ field: { name: across?.name }, values: across?.values });
        expect(grid.tables.length).toBe(others.reduce((count, { values }) => count * values.length, files));
        for (const { file, fixed, rows } of grid.tables) {
          expect(fixed.map(({ field }) => field.name)).toEqual(others.map(({ name }) => name));
          for (const [y, row] of rows.entries())
            for (const [x, one] of row.entries()) {
              expect(formatComparedField(one, grid.down.field)).toBe(grid.down.values[y]);
              expect(formatComparedField(one, grid.across.field)).toBe(grid.across.values[x]);
              for (const { field, value } of fixed) expect(formatComparedField(one, field)).toBe(value);
              expect(one.file).toBe(file);
            }
        }
        const names = grid.tables.flatMap(({ rows }) => rows.flat().map(({ name }) => name));
        expect(new Set(names)).toEqual(new Set(all.map(({ name }) => name)));
        expect(names.length).toBe(all.length);
      }),
      { numRuns: casesOf(30) },
    );
  });

  it('is a table of the totals, with a table for each value of a third field', () => {
    const answer = comparedAnswer(['fraction=1,0.8', 'wage_need=standard,increased', 'guidance_need=none,medium']);
    expect(comparisonReport(answer, screenOf('nl')).split('\n').slice(2, 16).join('\n')).toMatchInlineSnapshot(`
      "Totaal van de premies over de hele termijn, in EUR
      Behoefte aan begeleiding: geen
      Behoefte voor de loonpremie →
      Tewerkstellingsbreuk           standaard   verhoogd
      ───────────────────────────────────────────────────
      1                              44.758,50  76.427,25
      0,8                            44.758,50  76.427,25

      Behoefte aan begeleiding: midden
      Behoefte voor de loonpremie →
      Tewerkstellingsbreuk           standaard    verhoogd
      ────────────────────────────────────────────────────
      1                              74.358,50  106.027,25
      0,8                            71.438,50  103.107,25"
    `);
  });

  it.each(LANGUAGES)('of 48 variants shows each total once, and no more than the totals, in %s', (language) => {
    const answer = comparedAnswer(
      ['fraction=1;0.9;0.8;0.75;0.7;0.6;0.5;0.4', 'wage_need=standard,increased,collective', 'guidance_need=low,high'],
      [ORDINARY],
      { language },
    );
    expect(answer.all.length).toBe(48);
    const report = comparisonReport(answer, screenOf(language));
    const counts = new Map<string, number>();
    for (const { simulation } of answer.all) {
      const total = localAmount(simulation.totals.total, language);
      counts.set(total, (counts.get(total) ?? 0) + 1);
    }
    for (const [total, count] of counts) expect(report.split(total).length - 1).toBe(count);
    expect(report).not.toContain(catalogFor(language).compare.overTerm);
    for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const chart = variantsChart(answer, screenOf(language));
    expect(chart.length).toBe(50);
  });

  it('exchanges its sides where it is too wide', () => {
    const answer = comparedAnswer(['wage_need=standard,increased', 'fraction=1,0.9,0.8,0.75,0.7,0.6']);
    const lines = comparisonReport(answer, screenOf('en', 60)).split('\n');
    expect(lines.slice(3, 5)).toEqual([
      'Need for the wage premium →',
      expect.stringMatching(/^Employment fraction +standard +increased$/),
    ]);
  });

  it('is drawn in parts where neither side fits', () => {
    const fractions = '1;0.95;0.9;0.85;0.8;0.75;0.7;0.65;0.6';
    const answer = comparedAnswer(
      [`fraction=${fractions}`, 'evaluated_rate=20;25;30;35;40;45;50;55;60'],
      [{ ...ORDINARY, evaluated_from: '9', evaluated_guidance: 'medium' }],
    );
    const lines = comparisonReport(answer, screenOf('nl')).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    const totals = lines.filter((line) => /^(1|0,\d+) /.test(line)).map((line) => line.split(/ +/).slice(1));
    expect(totals.flat().length).toBe(81);
  });
});

describe('a comparison', () => {
  it('masks personal numbers in the names of files and dossiers', () => {
    const answer = comparedAnswer([], [{ ...ORDINARY, id: '85.07.30-033.28' }, ORDINARY]);
    const [first, ...others] = answer.all;
    const all = [{ ...first, file: '85073003328.json' }, ...others] as unknown as typeof answer.all;
    const report = comparisonReport({ ...answer, all }, screenOf('nl'));
    expect(report).toContain('A  ***********.json, **.**.**-***.**');
  });

  it('is by calendar year and per month too, with thousands separators', () => {
    const second = { ...ORDINARY, start: '2027-Q2', gross_monthly: '3000.00' };
    const answer = comparedAnswer([], [ORDINARY, second], { group: 'calendar', language: 'nl' });
    expect(comparisonReport(answer, screenOf('nl'))).toMatchInlineSnapshot(`
      "Vergelijking van 2 dossiers
      A  file-1.json
      B  file-2.json

      Verschillen
                                                         A         B
      ──────────────────────────────────────────────────────────────
      Start: kwartaal of datum van de beslissing   2026-Q4   2027-Q2
      Brutoloon per maand, in euro                2.500,00  3.000,00

      Resultaat
      ✔ Loonpremie: komt in aanmerking
      ✔ Begeleidingspremie: komt in aanmerking
      – Ondersteuningspremie: niet van toepassing

      Premies per kalenderjaar, in EUR
                      A          B      B − A
      ───────────────────────────────────────
      2026†    5.308,00       0,00  -5.308,00
      2027†   21.232,00  17.724,00  -3.508,00
      2028    14.609,50  20.443,00  +5.833,50
      2029    12.076,00  14.270,50  +2.194,50
      2030    12.076,00  13.276,00  +1.200,00
      2031†    9.057,00  13.276,00  +4.219,00
      2032†        0,00   3.319,00  +3.319,00
      ───────────────────────────────────────
      Totaal  74.358,50  82.308,50  +7.950,00

      Over de hele termijn, in EUR
                                         A           B       B − A
      ────────────────────────────────────────────────────────────
      Loonpremie                 44.758,50   52.708,50   +7.950,00
      Begeleidingspremie         29.600,00   29.600,00        0,00
      Loonkost vóór de premies  168.900,00  198.900,00  +30.000,00
      Nettokost na de premies    94.541,50  116.591,50  +22.050,00

      Premies per maand, in EUR
                    A         B
      ─────────────────────────
      2026†  1.769,33         –
      2027†  1.769,33  1.969,33
      2028   1.217,46  1.703,58
      2029   1.006,33  1.189,21
      2030   1.006,33  1.106,33
      2031†  1.006,33  1.106,33
      2032†         –  1.106,33
      A: † 2026 onvolledig: 1 kwartaal, 2031 onvolledig: 3 kwartalen
      B: † 2027 onvolledig: 3 kwartalen, 2032 onvolledig: 1 kwartaal

      Aangenomen, want niet opgegeven
      • de werkgever is geen onderneming in moeilijkheden
      • er is een arbeidsovereenkomst
      • de overeenkomst telt in totaal minstens 24 uur
      • geen eindejaarspremie
      • in dienst op de eerste dag van de termijn
      • in dienst tot de laatste dag van de termijn

      Waarschuwingen
      • A: Vanaf 2027-Q1 zijn de bedragen een projectie: de waarden zijn nagekeken tot
        en met 2026-Q4.
      • B: De termijn start na 2026-Q4, het laatste kwartaal waarvoor de waarden zijn
        nagekeken.
      • B: Vanaf 2027-Q2 zijn de bedragen een projectie: de waarden zijn nagekeken tot
        en met 2026-Q4.

      Deze simulatie is indicatief; het departement (DWSE) beslist.
      "
    `);
  });

  it.each(LANGUAGES)('as a chart has bars as long as their amounts, in %s', (language) => {
    fc.assert(
      fc.property(
        fc.constantFrom('fraction=1,0.8,0.13', 'guidance_need=none,high', 'start=2026-Q4,2027-Q2', 'advice_years=2,5'),
        fc.constantFrom('term' as const, 'calendar' as const),
        fc.integer({ min: 60, max: 200 }),
        fc.boolean(),
        (variation, group, width, ascii) => {
          const answer = comparedAnswer([variation], [ORDINARY], { group, language });
          const lines = variantsChart(answer, screenOf(language, width, ascii));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
          const bars = lines.flatMap((line) => {
            const match = / ([#█]*)([▏▎▍▌▋▊▉]?) ?([\d.,\u00a0]+\d)$/u.exec(line);
            if (!match) return [];
            const [, whole = '', part = '', amount = ''] = match;
            const eighths = part === '' ? 0 : '▏▎▍▌▋▊▉'.indexOf(part) + 1;
            return [{ cells: whole.length + eighths / 8, cents: Number(amount.replace(/\D/g, '')) }];
          });
          const totals = bars.slice(0, answer.all.length);
          expect(totals.map(({ cents }) => cents)).toEqual(
            answer.all.map(({ simulation }) => Number(localAmount(simulation.totals.total, 'en').replace(/\D/g, ''))),
          );
          for (const some of [totals, bars.slice(answer.all.length)]) {
            const most = some.reduce((best, one) => (one.cents > best.cents ? one : best));
            for (const { cells, cents } of some)
              expect(Math.abs(cells - (most.cells * cents) / most.cents)).toBeLessThanOrEqual(
                (ascii ? 1 / 2 : 1 / 16) + 1e-9,
              );
          }
        },
      ),
      { numRuns: casesOf(60) },
    );
  });
});
