import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/calculation/simulate.js';
import type { Simulation } from '../../../src/calculation/simulation.js';
import { catalogFor } from '../../../src/i18n/catalogs.js';
import { LANGUAGES, type Language } from '../../../src/i18n/language.js';
import { type ResultObject, toResult } from '../../../src/report/result.js';
import { quarterChart } from '../../../src/report/terminal/chart/quarter-chart.js';
import { viewOf } from '../../../src/report/terminal/view.js';
import { anyDossier } from '../../support/any-dossier.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../../support/dossiers.js';
import { casesOf } from '../../support/exhaustive.js';

const styleOf = (width: number, ascii: boolean, level: 0 | 1 = 0) => ({ width, colour: new Chalk({ level }), ascii });

const draw = (simulation: Simulation, language: Language, width: number, ascii = false, level: 0 | 1 = 0) =>
  quarterChart(viewOf(simulation, PARAMETERS, language, styleOf(width, ascii, level)));

/** What a person reads in a chart: each bar, in cells, and what is below it. */
interface ReadChart {
  /** How many cents a cell is worth. */
  readonly perCell: number;
  readonly bars: readonly {
    readonly shaded: number;
    readonly solid: number;
    readonly axis: string;
    readonly below: string;
  }[];
}

const EIGHTHS = '▁▂▃▄▅▆▇█';
const cellsOf = (character: string): number => (character === '#' ? 1 : (EIGHTHS.indexOf(character) + 1) / 8);
const centsIn = (amount: string): number => Math.round(Number(amount) * 100);
const centsOfLabel = (label: string): number => {
  const digits = label.replace(/[.,\s\u00a0](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return centsIn(digits);
};

/** Reads a chart without knowing how it was drawn: the scale from its labels, the bars from their columns. */
function readChart(lines: readonly string[], quarters: number): ReadChart {
  const foot = lines.findIndex((line) => /^ *0 [┼+]/.test(line));
  const axis = lines[foot] ?? '';
  const origin = axis.search(/[┼+]/) + 1;
  const perQuarter = (axis.length - origin) / quarters;
  expect(Number.isInteger(perQuarter)).toBe(true);
  const top = lines.findIndex((line) => /^ *[\d.,\u00a0]+ [┤+]/.test(line));
  const rows = lines.slice(top, foot);
  const bar = Math.max(1, perQuarter - 1);
  return {
    perCell: centsOfLabel((rows[0] ?? '').slice(0, origin - 1).trim()) / rows.length,
    bars: Array.from({ length: quarters }, (_, index) => {
      const at = origin + index * perQuarter;
      const middle = at + Math.floor((bar - 1) / 2);
      const column = rows.map((row) => row.slice(at, at + bar).padEnd(bar));
      // a bar has the same height over its whole width, and nothing next to it
      for (const cells of column) expect(new Set(cells).size).toBe(1);
      if (perQuarter > 1) for (const row of rows) expect((row[at + bar] ?? ' ').trim()).toBe('');
      const characters = column.map((cells) => cells[0] ?? ' ');
      return {
        shaded: characters.filter((one) => one === '▒' || one === ':').length,
        solid: characters.reduce((sum, one) => sum + (one === ' ' || one === '▒' || one === ':' ? 0 : cellsOf(one)), 0),
        axis: axis[middle] ?? '',
        below: lines[foot + 1]?.[middle] ?? ' ',
      };
    }),
  };
}

/** Expects that each bar is as high as its amounts: to half an eighth, and where cells are whole to half a cell. */
function expectHeights({ bars, perCell }: ReadChart, { quarters }: ResultObject, ascii: boolean): void {
  quarters.forEach(({ guidancePremium, total }, index) => {
    const { shaded, solid } = bars[index] as ReadChart['bars'][number];
    const exact = { shaded: centsIn(guidancePremium) / perCell, total: centsIn(total) / perCell };
    expect(Math.abs(shaded - exact.shaded), `guidance of ${index + 1}`).toBeLessThanOrEqual(0.5 + 1e-9);
    const isWhole = ascii || (solid === 0 && shaded > 0);
    expect(Math.abs(shaded + solid - exact.total), `total of ${index + 1}`).toBeLessThanOrEqual(
      (isWhole ? 1 / 2 : 1 / 16) + 1e-9,
    );
  });
}

describe('the chart of the premium by quarter', () => {
  it.each(LANGUAGES)('fits, is as high as the amounts, and has every drop and milestone in %s', (language) => {
    const { chart } = catalogFor(language);
    fc.assert(
      fc.property(anyDossier(), fc.integer({ min: 60, max: 200 }), fc.boolean(), (dossier, width, ascii) => {
        const simulation = simulate(dossier, PARAMETERS);
        const lines = draw(simulation, language, width, ascii);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.length).toBeLessThanOrEqual(22);
        if (ascii) expect(lines.slice(1, -1).join('')).not.toMatch(/[▁-▟─-╿▲▼]/u);
        const result = toResult(simulation, PARAMETERS, language);
        if (result.quarters.every(({ total }) => total === '0.00')) return;
        const found = readChart(lines, result.quarters.length);
        expectHeights(found, result, ascii);
        const indexOf = (name: string) => result.quarters.findIndex(({ quarter }) => quarter === name);
        for (const { id, from } of result.milestones)
          expect(found.bars[indexOf(from)]?.below).toBe(chart.marks[id as keyof typeof chart.marks]);
        expect(found.bars[indexOf(result.term.end)]?.below).toBe(chart.marks.end);
        result.quarters.forEach(({ rate, total, guidancePremium }, index) => {
          const before = result.quarters[index - 1];
          if (!before || rate === before.rate || total === '0.00' || before.total === '0.00') return;
          // where the guidance premium changes too, the direction is that of both together
          const isAlone = guidancePremium === before.guidancePremium;
          const mark = !isAlone ? '▼v▲^' : Number(rate) < Number(before.rate) ? '▼v' : '▲^';
          expect(mark).toContain(found.bars[index]?.axis);
        });
      }),
      { numRuns: casesOf(90) },
    );
  });

  it('is readable without colour, and the same with it', () => {
    const simulation = simulate(dossierOf(ORDINARY), PARAMETERS);
    const plain = draw(simulation, 'nl', 80);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal
    expect(draw(simulation, 'nl', 80, false, 1).map((line) => line.replace(/\u001b\[\d+m/g, ''))).toEqual(plain);
    expect(plain.join('\n')).toMatchInlineSnapshot(`
      "Premie per kwartaal, in EUR (vanaf 2027-Q1: projectie)
      6.000 ┤
            │▅▅ ▅▅ ▅▅ ▅▅ ▅▅
      5.000 ┤██ ██ ██ ██ ██
            │██ ██ ██ ██ ██
      4.000 ┤██ ██ ██ ██ ██ ▆▆ ▆▆ ▆▆
            │██ ██ ██ ██ ██ ██ ██ ██
      3.000 ┤██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██
            │██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██
      2.000 ┤▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██ ██
            │▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒
      1.000 ┤▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒
            │▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒ ▒▒
          0 ┼───────────────▼────────▼───────────────────────────────────
                                     E           V                    L
                2027        2028        2029        2030        2031
      █ Loonpremie   ▒ Begeleidingspremie
      ▼ daling: 2028-Q1, 2028-Q4   E 2028-Q4: een evaluatie kan aangevraagd worden
      V 2029-Q4: een verlenging kan aangevraagd worden
      L 2031-Q3: laatste kwartaal van de termijn"
    `);
  });

  it('shows the support premium of a self-employed person, in ASCII too', () => {
    const simulation = simulate(dossierOf({ ...SELF_EMPLOYED, advice_years: '2' }), PARAMETERS);
    expect(draw(simulation, 'en', 60, true).join('\n')).toMatchInlineSnapshot(`
      "Premium by quarter, in EUR (projection from 2027-Q1)
      1,500 +
            |##### ##### ##### ##### ##### ##### ##### #####
      1,250 +##### ##### ##### ##### ##### ##### ##### #####
            |##### ##### ##### ##### ##### ##### ##### #####
      1,000 +##### ##### ##### ##### ##### ##### ##### #####
            |##### ##### ##### ##### ##### ##### ##### #####
        750 +##### ##### ##### ##### ##### ##### ##### #####
            |##### ##### ##### ##### ##### ##### ##### #####
        500 +##### ##### ##### ##### ##### ##### ##### #####
            |##### ##### ##### ##### ##### ##### ##### #####
        250 +##### ##### ##### ##### ##### ##### ##### #####
            |##### ##### ##### ##### ##### ##### ##### #####
          0 +------------------------------------------------
                                                         L
             2026  2027                    2028
      # Support premium
      L 2028-Q3: last quarter of the term"
    `);
  });

  it.each([
    [{ residence: 'brussels' }, 'No quarter has a premium: there is nothing to draw.'],
    [{ start: '2022-Q4' }, 'No amounts: the term starts before the measure.'],
  ])('says that there is nothing to draw: %j', (changes, sentence) => {
    expect(draw(simulate(dossierOf({ ...ORDINARY, ...changes }), PARAMETERS), 'en', 80).at(-1)).toBe(sentence);
  });

  it('has amounts with cents on the axis where the premium is below a few euro', () => {
    const simulation = simulate(
      dossierOf({
        ...ORDINARY,
        gross_monthly: '1.00',
        contributions_monthly: '0',
        reductions_monthly: '',
        guidance_need: 'none',
      }),
      PARAMETERS,
    );
    expect(draw(simulation, 'en', 80)[1]).toMatch(/^1\.20 ┤█/u);
  });
});
