import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type BatchRun, runBatch } from '../../src/batch/run.js';
import { PictureCounter } from '../../src/batch/stats/picture.js';
import { PREMIUMS } from '../../src/calculation/premium.js';
import { summaryReport } from '../../src/cli/batch/summary-report.js';
import { fieldNamed } from '../../src/dossier/fields.js';
import '../../src/i18n/all-catalogs.js';
import { catalogFor } from '../../src/i18n/catalogs.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { localAmount } from '../../src/i18n/numbers.js';
import type { IsoDate } from '../../src/primitives/date.js';
import { euro, formatEuro, sumEuro } from '../../src/primitives/euro.js';
import type { ResultObject } from '../../src/report/result.js';
import { LOGO } from '../support/answers.js';
import { CHROMIUM, startChromium } from '../support/chromium.js';
import { PARAMETERS } from '../support/dossiers.js';
import { type ReadPage, readPage } from '../support/read-page.js';
import { inPieces, Kept, OPTIONS } from '../support/run-batch.js';

const HOSTILE = "'><img src=x onerror=alert(1)>";
const ROWS = readFileSync('test/bench/varied-5000.csv', 'utf8').split('\n').slice(0, 401);

/** A list with a column of the user's own, names in it, hostile ids and mistakes. */
const LIST = ROWS.map((row, index) => {
  if (index === 0) return `${row},eigen kolom`;
  const cells = row.split(',');
  if (index % 37 === 5) cells[0] = `${HOSTILE}${index}`;
  if (index % 41 === 6) cells[1] = 'nergens';
  if (index % 43 === 7) cells[12] = '';
  return `${cells.join(',')},Jan Janssens`;
}).join('\n');

const SHOWN = {
  parameters: PARAMETERS,
  ownValues: [],
  rows: null,
  columns: (ROWS[0] ?? '').split(',').flatMap((name) => fieldNamed(name)?.name ?? []),
  given: {},
  letterhead: {
    office: { name: HOSTILE, logo: LOGO, contact: ['Kerkstraat 1, 9000 Gent'] },
    clientReference: HOSTILE,
    date: '2026-11-28' as IsoDate,
  },
};

async function run(list: string, options: Partial<BatchRun> = {}) {
  const results = new Kept();
  const { summary } = await runBatch({
    input: inPieces(Buffer.from(list), 5_000),
    ...OPTIONS,
    format: 'jsonl',
    hasPicture: true,
    results,
    openRejects: () => new Kept(),
    signal: new AbortController().signal,
    ...options,
  });
  const lines = results.text.split('\n').filter((line) => line !== '');
  return { summary, results: lines.map((line) => JSON.parse(line) as ResultObject) };
}

const BATCH = await run(LIST);
const pageIn = async (language: (typeof LANGUAGES)[number]) => {
  const { summary } = await run(LIST);
  return summaryReport({ ...SHOWN, summary }, { language });
};
const HTML = await pageIn('nl');
const PAGE: ReadPage = readPage(HTML);
const TEXTS = catalogFor('nl').summary;
const tableOf = (title: string) => {
  const found = PAGE.tables.find(({ caption }) => caption === title);
  if (!found) throw new Error(`no table ${title}`);
  return found;
};
const show = (amounts: readonly string[]) => localAmount(sumEuro(amounts.map(euro)), 'nl');
const count = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');
const SHOWN_PREMIUMS = PREMIUMS.filter((premium) =>
  BATCH.results.some(({ verdicts }) => verdicts[premium].outcome !== 'not-applicable'),
);
type Sums = { readonly total: string } & Readonly<Record<(typeof PREMIUMS)[number], string>>;
const sumsOf = (all: readonly Sums[]) => [
  ...SHOWN_PREMIUMS.map((premium) => show(all.map((sums) => sums[premium]))),
  show(all.map(({ total }) => total)),
];
const withPremium = (all: readonly Sums[]) => count(all.filter(({ total }) => total !== '0.00').length);

describe('the summary of a list equals its results, to the cent', () => {
  it('by calendar year, in the table and in the chart', () => {
    const all = BATCH.results.flatMap(({ calendarYears }) => calendarYears);
    const years = [...new Set(all.filter(({ total }) => total !== '0.00').map(({ year }) => year))].sort();
    const { rows } = tableOf(TEXTS.calendarYears.title);
    for (const year of years) {
      const of = all.filter((found) => found.year === year);
      expect(rows).toContainEqual([String(year), withPremium(of), ...sumsOf(of)]);
    }
    expect(rows.at(-1)).toEqual([TEXTS.headings.totals, '', ...sumsOf(BATCH.results.map(({ totals }) => totals))]);
    const bars = PAGE.charts[0]?.map(({ value }) => value);
    for (const year of years) {
      const wages = all.filter((found) => found.year === year).map(({ wagePremium }) => euro(wagePremium));
      expect(bars).toContain(formatEuro(sumEuro(wages)));
    }
  });

  it('by year of the term', () => {
    const { rows } = tableOf(TEXTS.termYears.title);
    for (let year = 1; year <= 5; year++) {
      const of = BATCH.results.flatMap(({ years }) => years).filter((found) => found.year === year);
      expect(rows[year - 1]).toEqual([String(year), withPremium(of), ...sumsOf(of)]);
    }
  });

  it('by type of employer and by verdict', () => {
    const schools = BATCH.results.filter(({ dossier }) => dossier['employerType'] === 'school');
    expect(schools.length).toBeGreaterThan(5);
    expect(tableOf(TEXTS.employers.title).rows).toContainEqual([
      'school',
      count(schools.length),
      ...sumsOf(schools.map(({ totals }) => totals)),
    ]);
    const outcomes = (premium: (typeof PREMIUMS)[number], outcome: string, of = BATCH.results) =>
      count(of.filter(({ verdicts }) => verdicts[premium].outcome === outcome).length);
    expect(tableOf(TEXTS.employerVerdicts).rows).toContainEqual([
      'school',
      count(schools.length),
      ...SHOWN_PREMIUMS.map((premium) => outcomes(premium, 'eligible', schools)),
      count(schools.filter(({ verdicts }) => PREMIUMS.every((each) => verdicts[each].outcome !== 'eligible')).length),
    ]);
    for (const premium of SHOWN_PREMIUMS)
      expect(tableOf(TEXTS.verdicts.title).rows).toContainEqual([
        catalogFor('nl').premiums[premium],
        ...['eligible', 'not-eligible', 'not-applicable'].map((outcome) => outcomes(premium, outcome)),
        show(BATCH.results.map(({ totals }) => totals[premium])),
      ]);
  });

  it('by reason why dossiers are not eligible', () => {
    const { rows } = tableOf(TEXTS.reasons.title);
    const reasons = BATCH.results.map(({ verdicts }) =>
      PREMIUMS.map((premium) =>
        verdicts[premium].checks.filter(({ status }) => status === 'not-met').map(({ reason }) => reason),
      ),
    );
    const all = new Set(reasons.flat(2));
    expect(rows.map(([reason]) => reason).sort()).toEqual([...all].sort());
    for (const reason of all)
      expect(rows).toContainEqual([
        reason,
        count(reasons.filter((byPremium) => byPremium.some((found) => found.includes(reason))).length),
        ...SHOWN_PREMIUMS.map((premium) =>
          count(reasons.filter((byPremium) => byPremium[PREMIUMS.indexOf(premium)]?.includes(reason)).length),
        ),
      ]);
  });

  it('in the distribution, where every dossier is in one class', () => {
    const { rows } = tableOf(TEXTS.distribution.title);
    const plain = (text = '') => Number(text.replaceAll('.', ''));
    for (const [label = '', found] of rows.slice(0, -1)) {
      const limits = label === TEXTS.distribution.without ? [0, 0.01] : label.split(' tot ').map(plain);
      const [from = 0, to = Number.POSITIVE_INFINITY] = limits;
      const isIn = (total: number) =>
        label === TEXTS.distribution.without ? total === 0 : total > 0 && total >= from && total < to;
      expect([label, plain(found)]).toEqual([
        label,
        BATCH.results.filter(({ totals }) => isIn(Number(totals.total))).length,
      ]);
    }
    expect(rows.at(-1)?.[1]).toBe(count(BATCH.results.length));
  });

  it('of rejects and warnings, with what each code means', () => {
    const { rows } = tableOf(TEXTS.rejects.title);
    const { problemNames } = catalogFor('nl');
    expect(rows).toContainEqual([problemNames.NOT_IN_LIST, 'Type werkgever', 'NOT_IN_LIST', '10']);
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(
      BATCH.summary.groups().reduce((sum, { count: found }) => sum + found, 0),
    );
    for (const { code, count: found } of BATCH.summary.warnings())
      expect(tableOf(TEXTS.warnings.title).rows.map((row) => row.slice(1))).toContainEqual([code, count(found)]);
  });
});

it('has no ids, no columns of the user and no script', () => {
  expect(PAGE.text).not.toMatch(/D-\d|Janssens|eigen kolom|onerror=alert\(1\)>\d/);
  expect(PAGE.elements.has('script')).toBe(false);
  expect(PAGE.attributes.has('onerror')).toBe(false);
  expect(PAGE.addresses).toEqual([LOGO]);
});

it('says from when amounts are a projection, and what was assumed', async () => {
  const { summary } = await run(LIST);
  const { fields, lists } = catalogFor('nl');
  const html = await summaryReport(
    { ...SHOWN, summary, columns: SHOWN.columns.filter((name) => name !== 'fraction') },
    { language: 'nl' },
  );
  const { text, tables } = readPage(html);
  const first = html.slice(0, html.indexOf('class="sheet file"'));
  expect(first).toContain('Bedragen vanaf 2027-Q1 zijn een projectie met de laatst bekende waarden.');
  expect(text).not.toContain(TEXTS.warnings.none);
  const assumed = tables.find(({ caption }) => caption === TEXTS.assumed.title);
  expect(assumed?.rows).toContainEqual([fields.fraction, lists.assumed.fraction, TEXTS.assumed.allRows]);
  const blank = summary.blankCells.in(SHOWN.columns).filter(({ column }) => column !== 'fraction');
  expect(blank.length).toBeGreaterThan(0);
  for (const { column, count: rows } of blank)
    expect(assumed?.rows).toContainEqual([
      fields[column as 'wage_need'],
      lists.assumed[column as 'wage_need'],
      count(rows),
    ]);
});

it.each(LANGUAGES)('is a page in %s', async (language) => {
  const { text } = readPage(await pageIn(language));
  expect(text).toContain(catalogFor(language).summary.privacy);
});

it('of a list without any dossier says so', async () => {
  const { summary } = await run(`${ROWS[0]}\r\n`);
  const { text, charts } = readPage(await summaryReport({ ...SHOWN, summary }, { language: 'nl' }));
  expect(text).toContain(TEXTS.rejects.none);
  expect(charts).toEqual([]);
});

it('is counted in parts as in one run, also from other threads', async () => {
  const whole = (await run(LIST)).summary.picture.flush();
  const merged = new PictureCounter();
  const rows = LIST.split('\n');
  for (const [from, to] of [
    [200, 401],
    [1, 200],
  ]) {
    const part = await run([rows[0], ...rows.slice(from, to)].join('\n'));
    merged.merge(structuredClone(part.summary.picture.flush()));
  }
  const { groups, ...others } = merged.flush();
  const sorted = (of: typeof groups) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(JSON.stringify(others)).toEqual(JSON.stringify({ ...whole, groups: undefined }));
  expect(JSON.stringify(sorted(groups))).toEqual(JSON.stringify(sorted(whole.groups)));
});

it.skipIf(CHROMIUM === null)('is accessible in a browser, light and dark, and asks for nothing', async () => {
  const browser = await startChromium();
  try {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(HTML);
      const { violations } = await page.evaluate<{ violations: { id: string }[] }>(`${axe}; axe.run()`);
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(requests.filter((url) => !/^(?:about|data):/.test(url))).toEqual([]);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
