import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.js';
import type { SimulationAnswer } from '../../../src/report/answer-formats.js';
import { comparisonPage } from '../../../src/report/html/comparison.js';
import { simulationPage } from '../../../src/report/html/simulation.js';
import { answerFor, comparisonOf, LOGO } from '../../support/answers.js';
import { CHROMIUM, startChromium } from '../../support/chromium.js';
import { dossierOf, ORDINARY, SELF_EMPLOYED } from '../../support/dossiers.js';
import { someOf } from '../../support/exhaustive.js';

/** As much as a page can have on it. */
const CROWDED = {
  ...ORDINARY,
  employer_type: 'natural-person',
  wage_need: 'collective-45',
  guidance_need: 'high',
  fraction: '0.8',
  gross_monthly: '3123.45',
  year_end_premium: '3123.45',
  contributions_monthly: '',
  reductions_monthly: '',
  contract_start: '2026-11-15',
  contract_end: '2031-05-14',
  evaluated_from: '11',
  evaluated_rate: '65',
  evaluated_guidance: 'medium',
};
const NOT_ELIGIBLE = { ...ORDINARY, residence: 'brussels', workplace: 'brussels', in_difficulty: 'yes' };
const HOSTILE = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
const LETTERHEAD = {
  office: { name: HOSTILE, logo: LOGO, contact: Array(6).fill('Kerkstraat 1, 9000 Gent') },
  clientReference: HOSTILE.repeat(2).slice(0, 120),
  date: '2026-11-28',
} as unknown as SimulationAnswer['letterhead'];

const simulated = (fields: Readonly<Record<string, string>>, changes: Partial<SimulationAnswer> = {}) =>
  simulationPage(answerFor(dossierOf(fields), changes));
const PAGES = {
  'in French, crowded': () => simulated(CROWDED, { language: 'fr' }),
  'not eligible': () => simulated(NOT_ELIGIBLE),
  'self-employed': () => simulated(SELF_EMPLOYED, { language: 'en' }),
  comparison: () => comparisonPage(comparisonOf([ORDINARY, CROWDED, NOT_ELIGIBLE].map((one) => dossierOf(one)))),
  ordinary: () => simulated(ORDINARY),
  hostile: () => simulated({ ...CROWDED, id: HOSTILE.slice(0, 64) }, { letterhead: LETTERHEAD }),
} as const;
type Name = keyof typeof PAGES;
/** A browser takes a while: all pages in `npm run test:all`, two of them otherwise. */
const NAMES = someOf(Object.keys(PAGES) as Name[]);

/** A screen, a telephone and paper, light and dark. */
const VIEWS = [
  { width: 1280, media: 'screen', scheme: 'light' },
  { width: 1280, media: 'screen', scheme: 'dark' },
  { width: 390, media: 'screen', scheme: 'light' },
  { width: 390, media: 'screen', scheme: 'dark' },
  { width: 794, media: 'print', scheme: 'light' },
  { width: 794, media: 'print', scheme: 'dark' },
] as const;

describe.skipIf(CHROMIUM === null)('the report in Chromium', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'imw-pages-'));
    for (const name of NAMES) writeFileSync(join(folder, `${name}.html`), PAGES[name]());
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page, and lists every request that it makes. */
  async function open(name: Name, width: number): Promise<{ page: Page; requests: string[] }> {
    // the program that checks the page is a script, which the page itself does not allow
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    return { page, requests };
  }

  it.each(NAMES)('is accessible, wide and narrow, on screen and paper, light and dark: %s', async (name) => {
    const { page, requests } = await open(name, 1280);
    for (const { width, media, scheme } of someOf(VIEWS)) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media, colorScheme: scheme });
      await page.evaluate(axe.source);
      const found = await page.evaluate<string[]>(
        `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`,
      );
      expect(found, `${width} ${media} ${scheme}`).toEqual([]);
      // nothing is wider than the page; a table scrolls by itself
      const [content, room] = await page.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect(content, `${width} ${media}`).toBeLessThanOrEqual(room);
    }
    expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    // a script of the page would have changed it
    expect(await page.title()).not.toBe('1');
    await page.context().close();
  });

  it.each(NAMES)('prints its first page on one sheet of A4, alone: %s', async (name) => {
    const { page } = await open(name, 794);
    const path = join(folder, `${name}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true });
    const sheets = await page.evaluate<number>("document.querySelectorAll('.sheet').length");
    expect(sheets).toBe(2);
    if (hasPdfTools()) {
      const closing = await page.evaluate<string>("document.querySelector('.indicative').textContent");
      const after = await page.evaluate<string>("document.querySelector('.file > h2').textContent");
      const [first = '', second = ''] = textOf(path).split('\f');
      expect(flat(first)).toContain(flat(closing));
      expect(flat(first)).not.toContain(flat(after));
      expect(flat(second).startsWith(flat(after))).toBe(true);
    }
    await page.context().close();
  });

  it('prints in each language', async () => {
    for (const language of someOf(LANGUAGES.toReversed())) {
      const path = join(folder, `${language}.pdf`);
      const page = await browser.newPage();
      await page.setContent(simulated(CROWDED, { language }));
      const closing = await page.evaluate<string>("document.querySelector('.indicative').textContent");
      await page.pdf({ path, preferCSSPageSize: true });
      if (hasPdfTools()) expect(flat(textOf(path).split('\f')[0] ?? '')).toContain(flat(closing));
      await page.close();
    }
  });
});

const flat = (text: string): string => text.replace(/\s+/g, '');
const textOf = (path: string): string => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });

function hasPdfTools(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
