import { describe, expect, it } from 'vitest';
import { catalogFor } from '../../../src/i18n/catalogs.js';
import { LANGUAGES, type Language } from '../../../src/i18n/language.js';
import { localNumber } from '../../../src/i18n/numbers.js';
import type { SimulationAnswer } from '../../../src/report/answer-formats.js';
import { comparisonPage } from '../../../src/report/html/comparison.js';
import { simulationPage } from '../../../src/report/html/simulation.js';
import { comparisonMarkdown } from '../../../src/report/markdown/comparison.js';
import { simulationMarkdown } from '../../../src/report/markdown/simulation.js';
import { toResult } from '../../../src/report/result.js';
import { answerFor, comparisonOf, LOGO } from '../../support/answers.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../../support/dossiers.js';
import { readPage } from '../../support/read-page.js';

const DOSSIERS = {
  ordinary: ORDINARY,
  evaluated: { ...ORDINARY, evaluated_from: '11', evaluated_rate: '65', evaluated_guidance: 'high', fraction: '0.8' },
  estimated: { ...ORDINARY, contributions_monthly: '', reductions_monthly: '', year_end_premium: '2500.00' },
  'self-employed': SELF_EMPLOYED,
} as const;
const NAMES = Object.keys(DOSSIERS) as (keyof typeof DOSSIERS)[];
const answer = (name: keyof typeof DOSSIERS, language: Language) => answerFor(dossierOf(DOSSIERS[name]), { language });
const resultOf = ({ simulation, language }: SimulationAnswer) => toResult(simulation, PARAMETERS, language);

describe.each(LANGUAGES)('the report in %s', (language) => {
  const { page, premiums } = catalogFor(language);
  const show = (amount: string | null) => (amount === null ? '–' : localNumber(amount, language));

  it.each(NAMES)('has every quarter and every year of the result: %s', (name) => {
    const given = answer(name, language);
    const { calendarYears, quarters, totals } = resultOf(given);
    const { tables } = readPage(simulationPage(given));
    const budget = tables.find(({ caption }) => caption === page.amounts.calendar);
    const column = (heading: string) => 1 + (budget?.columns.indexOf(heading) ?? Number.NaN) - 1;
    const total = column(page.amounts.headings.total);
    expect(budget?.rows.map((row) => row[total])).toEqual([...calendarYears, totals].map((year) => show(year.total)));
    if (name !== 'self-employed') {
      const cost = column(page.amounts.headings.netCost);
      expect(budget?.rows.map((row) => row[cost])).toEqual(
        [...calendarYears, totals].map((year) => show(year.netCost)),
      );
    }
    const perQuarter = tables.find(({ caption }) => caption === page.file.quarters);
    const premium = name === 'self-employed' ? 'supportPremium' : 'wagePremium';
    const at = perQuarter?.columns.indexOf(premiums[premium]) ?? -1;
    expect(perQuarter?.rows.map((row) => [row[at], row.at(-1)])).toEqual(
      [...quarters, totals].map((one) => [show(one[premium]), show(one.total)]),
    );
  });

  it.each(NAMES)('draws every premium of the result: %s', (name) => {
    const given = answer(name, language);
    const { quarters } = resultOf(given);
    const keys =
      name === 'self-employed' ? (['supportPremium'] as const) : (['wagePremium', 'guidancePremium'] as const);
    const { charts } = readPage(simulationPage(given));
    // for a wide page and for a narrow one
    expect(charts).toHaveLength(2);
    for (const bars of charts) {
      expect(bars.map(({ value }) => value)).toEqual(keys.flatMap((key) => quarters.map((quarter) => quarter[key])));
      const [first] = bars;
      const scale = Number(first?.value) / (first?.height ?? 0);
      // the drawing has one decimal
      for (const { value, height } of bars) expect(Math.abs(height * scale - Number(value))).toBeLessThan(2 * scale);
    }
  });

  it('has an exact value on bars only', () => {
    const html = simulationPage(answer('estimated', language));
    const bars = readPage(html).charts.flat();
    expect(html.match(/data-value=/g)).toHaveLength(bars.length);
  });

  it('has the numbers of the changes below the words of the lines', () => {
    for (const name of NAMES) {
      const drawings = simulationPage(answer(name, language)).match(/<svg [\s\S]*?<\/svg>/g) ?? [];
      expect(drawings).toHaveLength(2);
      for (const svg of drawings) {
        const texts = [...svg.matchAll(/<text [^>]*transform="translate\([\d.]+ ([\d.]+)\)"[^>]*>([^<]*)</g)].map(
          ([, y, text = '']) => ({ y: Number(y), text }),
        );
        const { milestones, shortMilestones } = page.chart;
        const words = [milestones, shortMilestones].flatMap((all) => Object.values(all));
        const lines = texts.filter(({ text }) => words.includes(text)).map(({ y }) => y);
        const numbers = svg.match(/<text [^>]*font-weight[^>]*>/g) ?? [];
        expect(lines.length).toBeGreaterThan(0);
        expect(numbers.length).toBeGreaterThan(0);
        for (const number of numbers) {
          const y = Number(/translate\([\d.]+ ([\d.]+)\)/.exec(number)?.[1]);
          expect(y - Math.max(...lines)).toBeGreaterThan(10);
        }
      }
    }
  });

  it('says the same in Markdown', () => {
    const given = answer('ordinary', language);
    const { calendarYears, totals } = resultOf(given);
    const markdown = simulationMarkdown(given);
    for (const year of calendarYears)
      for (const amount of [year.wagePremium, year.guidancePremium, year.total, year.netCost])
        expect(markdown).toContain(`| ${show(amount)} `);
    expect(markdown).toContain(`| **${show(totals.total)}** |`);
    expect(markdown.length).toBeLessThan(6_000);
  });

  it('compares with the amounts of the results', () => {
    const both = [ORDINARY, { ...ORDINARY, fraction: '0.8' }].map((fields) => dossierOf(fields));
    const given = comparisonOf(both, { language });
    const results = given.all.map(({ simulation }) => toResult(simulation, PARAMETERS, language));
    const { tables, charts } = readPage(comparisonPage(given));
    const perYear = tables.find(({ caption }) => caption === catalogFor(language).tables.comparedByCalendar.perYear);
    expect(perYear?.rows.map((row) => row.slice(1, 3))).toEqual([
      ...(results[0]?.calendarYears ?? []).map((_, year) =>
        results.map((one) => show(one.calendarYears[year]?.total ?? null)),
      ),
      results.map(({ totals }) => show(totals.total)),
    ]);
    expect(charts[0]?.map(({ value }) => value)).toEqual([
      ...results.map(({ totals }) => totals.wagePremium),
      ...results.map(({ totals }) => totals.guidancePremium),
    ]);
    const markdown = comparisonMarkdown(given);
    for (const { totals } of results) expect(markdown).toContain(`**${show(totals.total)}**`);
  });
});

describe('the first sheet of a comparison', () => {
  const firstSheet = (all: readonly Readonly<Record<string, string>>[]) => {
    const html = comparisonPage(
      comparisonOf(
        all.map((fields) => dossierOf(fields)),
        { language: 'en' },
      ),
    );
    return html.slice(0, html.indexOf('class="sheet file"'));
  };

  it('has the term and the dossier of all, and what the amounts rest on', () => {
    const fields = { ...ORDINARY, id: 'A-17' };
    const sheet = firstSheet([fields, { ...fields, contributions_monthly: '', reductions_monthly: '' }]);
    expect(sheet).toContain('2026-Q4 to 2031-Q3 (5 years)');
    expect(sheet).toContain('A-17');
    expect(sheet).toContain('B: the employer contributions are estimated with the RSZ rates.');
    expect(sheet).toContain('Amounts from 2027-Q1 are a projection with the last known values.');
    expect(sheet).not.toContain('Variant B');
  });

  it('has those of each where they differ, with no personal number', () => {
    const sheet = firstSheet([
      { ...ORDINARY, id: 'A-17' },
      { ...ORDINARY, id: 'Jan 93.05.18-223.61', advice_years: '2' },
    ]);
    expect(sheet).toContain('A-17, 2026-Q4 to 2031-Q3 (5 years)');
    expect(sheet).toContain('Jan **.**.**-***.**, 2026-Q4 to 2028-Q3 (2 years)');
  });
});

describe('a page of one file', () => {
  const html = simulationPage(answer('ordinary', 'nl'));

  it('asks for nothing, and runs nothing', () => {
    const { elements, attributes, addresses } = readPage(html);
    expect([...elements].filter((name) => /^(script|link|iframe|object|embed|base|form|a)$/.test(name))).toEqual([]);
    expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
    expect(addresses).toEqual([LOGO]);
    expect(html).not.toMatch(/url\((?!#)|@import/);
    expect(html.replaceAll('&#39;', "'")).toContain(
      "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;",
    );
  });

  it('has its language, one title, headers of columns and rows, and a text for each chart', () => {
    expect(html).toContain('<html lang="nl">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<th scope="col"');
    expect(html).toContain('<th scope="row"');
    expect(html.match(/role="img" aria-label="Staafdiagram [^"]*2028-Q1: daling naar 30 %/g)).toHaveLength(2);
  });
});

/** Ids and references that try to be something else. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '<%= process.exit(1) %>',
  '\u202eKNAB\u202c',
  'half \ud800 a pair',
  '![x](https://example.org/x.png) [x](javascript:alert(1))',
  '| a | b |\n# title',
];

describe.each(HOSTILE)('what is hostile does nothing: %j', (text) => {
  const letterhead = {
    office: { name: text, logo: LOGO, contact: [text] },
    clientReference: text,
    date: '2026-11-28' as never,
  };
  const dossier = dossierOf({ ...ORDINARY, id: text.slice(0, 64) });

  it('in a report and a comparison', () => {
    for (const html of [
      simulationPage(answerFor(dossier, { letterhead })),
      comparisonPage(comparisonOf([dossier, dossier], { letterhead })),
    ]) {
      const { elements, attributes, addresses, text: shown } = readPage(html);
      expect(elements.has('script')).toBe(false);
      expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
      expect(addresses).toEqual([LOGO]);
      expect(shown).not.toMatch(/[\u202a-\u202e\ud800-\udfff]/);
    }
  });

  it('in Markdown', () => {
    const markdown = simulationMarkdown(answerFor(dossier, { letterhead }));
    expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|!\[/);
    expect(markdown).not.toMatch(/[\u202a-\u202e\ud800-\udfff]/);
    expect(markdown.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  });
});
