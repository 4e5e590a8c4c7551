import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { simulate } from '../../../src/calculation/simulate.js';
import { LANGUAGES } from '../../../src/i18n/language.js';
import { simulationWorkbook } from '../../../src/report/workbook/simulation.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../../support/dossiers.js';
import { readCells, recalculate } from '../../support/spreadsheet.js';
import { addressOf } from '../../support/workbook-amounts.js';
import { problemsInPackage } from '../../support/workbook-package.js';
import { LETTERHEAD, UNSEEN, withIndexation, workbookOf } from '../../support/workbooks.js';

const DOSSIERS = {
  ordinary: ORDINARY,
  'with an evaluation': { ...ORDINARY, evaluated_from: '9', evaluated_rate: '45', evaluated_guidance: 'high' },
  'of two years': { ...ORDINARY, advice_years: '2', contract_start: '2026-11-15', contract_end: '2028-02-10' },
  'with an estimate': { ...ORDINARY, contributions_monthly: '', reductions_monthly: '', worker_status: 'blue-collar' },
  'with a collective need': { ...ORDINARY, wage_need: 'collective-45', guidance_need: 'none' },
  'that is not eligible': { ...ORDINARY, residence: 'brussels' },
  'before the measure': { ...ORDINARY, start: '2023-Q1' },
  'of a self-employed person': SELF_EMPLOYED,
} as const;

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x.example")',
  '+1+1',
  '@SUM(A1)',
  '\u202eright to left',
  'lone \ud800 surrogate',
  '_x0041_',
  'tab\tand\u0007bell',
];

describe('the file', () => {
  test.each(Object.entries(DOSSIERS).map(([name, fields], index) => ({ name, fields, index })))(
    'of a dossier $name opens without a warning',
    async ({ name, fields, index }) => {
      // one dossier in every language, the others in one of them
      const languages = name === 'ordinary' ? LANGUAGES : LANGUAGES.slice(index % 3, (index % 3) + 1);
      for (const language of languages) {
        const bytes = await workbookOf(dossierOf(fields), withIndexation('2'), language);
        expect(problemsInPackage(bytes)).toEqual([]);
        const sheets = await readXlsxFile(Buffer.from(bytes));
        expect(sheets.length).toBeGreaterThan(1);
        for (const cells of readCells(bytes).values())
          for (const { formula } of cells.values()) {
            if (formula === null) continue;
            // what a spreadsheet takes: a text of 255 characters, a formula of 8192
            for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThan(255);
            expect(formula.length).toBeLessThan(2_000);
            expect(formula).not.toMatch(/\[|#REF|https?:/);
          }
      }
    },
  );

  test('has calendar years of which only a part is in the term in italics', async () => {
    const simulation = simulate(dossierOf(ORDINARY), PARAMETERS);
    const cells = readCells(
      await simulationWorkbook({
        ...UNSEEN,
        simulation,
        parameters: PARAMETERS,
        language: 'nl',
        ownValues: [],
        group: 'calendar',
        letterhead: LETTERHEAD,
      }),
    );
    for (const sheet of ['Klant', 'Jaren']) {
      const years = [...(cells.get(sheet) ?? [])].filter(
        ([at, { value }]) => at.startsWith('A') && /^20\d\d( |$)/.test(String(value)),
      );
      const italic = years.flatMap(([at, { isItalic, value }]) =>
        isItalic && cells.get(sheet)?.get(`D${at.slice(1)}`)?.isItalic ? [value] : [],
      );
      expect([years.length, ...italic]).toEqual([6, '2026 (1 kwartaal)', '2031 (3 kwartalen)']);
    }
  });

  test('has the same bytes for the same dossier and day', async () => {
    const dossier = dossierOf(ORDINARY);
    const once = await workbookOf(dossier);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const again = await workbookOf(dossier);
    vi.useRealTimers();
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  test('has every sheet protected without a password, and only the inputs open', async () => {
    const bytes = await workbookOf(dossierOf({ ...ORDINARY, ...DOSSIERS['with an evaluation'] }));
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      if (!path.startsWith('xl/worksheets/sheet')) continue;
      const protection = /<sheetProtection[^>]*>/.exec(Buffer.from(content).toString())?.[0];
      expect(protection).toContain('sheet="1"');
      expect(protection).not.toMatch(/password|hashValue/);
    }
    const open = [...readCells(bytes)].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([address, { isUnlocked, formula }]) => (isUnlocked ? [{ sheet, address, formula }] : [])),
    );
    expect(new Set(open.map(({ sheet }) => sheet))).toEqual(new Set(['Invoer']));
    // gross, contributions, reductions, year-end premium, fraction, first and last day, two needs, three percentages
    expect(open.map(({ address }) => address)).toEqual(Array.from({ length: 12 }, (_, index) => `B${index + 3}`));
    expect(open.every(({ formula }) => formula === null)).toBe(true);
  });

  test.each(HOSTILE)('takes %j as a text', async (text) => {
    const simulation = simulate({ ...dossierOf(ORDINARY), id: text }, PARAMETERS);
    const office = { name: text, logo: null, contact: [text] };
    const bytes = await simulationWorkbook({
      ...UNSEEN,
      simulation,
      parameters: PARAMETERS,
      language: 'nl',
      ownValues: [text],
      group: 'term',
      letterhead: { ...LETTERHEAD, office, clientReference: text.padEnd(10_000, ' x') },
    });
    expect(problemsInPackage(bytes)).toEqual([]);
    const formulas = [...readCells(bytes).values()].flatMap((cells) =>
      [...cells.values()].flatMap(({ formula }) => formula ?? []),
    );
    expect(formulas.filter((formula) => /HYPERLINK|script|img|^1\+1|^SUM\(A1\)$/.test(formula))).toEqual([]);
  });

  test('says that all is equal, and after a change that inputs were changed', async () => {
    const cells = readCells(await workbookOf(dossierOf(ORDINARY)));
    expect(cells.get('Controle')?.get('A1')?.value).toMatch(/^Alles klopt/);
    const changed = recalculate(cells, 'Invoer', { B3: 2600 });
    expect(changed('Controle', 'A1')).toMatch(/^Er is invoer gewijzigd.*: 1$/);
    expect(changed('Invoer', 'A2')).toBe(changed('Controle', 'A1'));
    // reductions above contributions of 625 are rejected in a dossier
    expect(recalculate(cells, 'Invoer', { B5: 625.01 })('Controle', 'A1')).toMatch(/^De verminderingen zijn/);
  });

  test('shows the guidance premium to the client when a need for guidance is chosen', async () => {
    const cells = readCells(await workbookOf(dossierOf({ ...ORDINARY, guidance_need: 'none' })));
    const row = [...(cells.get('Klant') ?? [])].find(([, { value }]) => value === 'Begeleidingspremie')?.[0].slice(1);
    expect(cells.get('Klant')?.get(`B${row}`)?.value).toBe('niet van toepassing');
    const changed = recalculate(cells, 'Invoer', { [addressOf(cells, 'Behoefte aan begeleiding')]: 'midden' });
    expect([changed('Klant', `B${row}`), changed('Klant', `E${row}`)]).toEqual(['komt in aanmerking', 29600]);
  });
});
