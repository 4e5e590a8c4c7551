import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { catalogFor } from '../../../src/i18n/catalogs.js';
import { LANGUAGES } from '../../../src/i18n/language.js';
import { dossierOf, ORDINARY, PARAMETERS, SELF_EMPLOYED } from '../../support/dossiers.js';
import { IS_EXHAUSTIVE } from '../../support/exhaustive.js';
import { recalculateInLibreOffice, SOFFICE } from '../../support/libre-office.js';
import { type Changes, changeCells, readCells, recalculate } from '../../support/spreadsheet.js';
import { addressOf } from '../../support/workbook-amounts.js';
import { workbookOf } from '../../support/workbooks.js';

type Fields = Readonly<Record<string, string>>;

const ESTIMATED: Fields = {
  ...ORDINARY,
  contributions_monthly: '',
  reductions_monthly: '',
  worker_status: 'white-collar',
};
const EVALUATED: Fields = { ...ORDINARY, evaluated_from: '9', evaluated_rate: '45', evaluated_guidance: 'high' };
const NOTE = /^\(gewijzigd: zie het blad Invoer\)$/;

/** What the sheet for the client says before and after values are typed in inputs, by the row. */
async function client(fields: Fields, changes: Readonly<Record<string, number | string>>) {
  const cells = readCells(await workbookOf(dossierOf(fields)));
  const typed: Changes = Object.fromEntries(
    Object.entries(changes).map(([label, value]) => [addressOf(cells, label), value]),
  );
  const values = recalculate(cells, 'Invoer', typed);
  const rows = [...(cells.get('Klant') ?? [])].map(([address, { value }]) => ({
    address,
    before: String(value),
    after: String(values('Klant', address)),
  }));
  return {
    rows,
    status: String(values('Controle', 'A1')),
    /** The text of a row with its label, after the change. */
    textOf: (label: string) => {
      const row = rows.find(({ address, before }) => address.startsWith('A') && before === label)?.address.slice(1);
      return rows.find(({ address }) => address === `B${row}`)?.after;
    },
    /** What a sentence that was there has become. */
    becomes: (pattern: RegExp) => {
      const found = rows.find(({ before }) => pattern.test(before));
      if (!found) throw new Error(`no sentence ${pattern}`);
      return found.after;
    },
  };
}

describe('after a changed input', () => {
  test('only what rests on it gives way', async () => {
    const labels = catalogFor('nl').page.fields;
    const wage = await client(ESTIMATED, { Brutoloon: 2600 });
    expect(wage.textOf(labels.gross_monthly)).toMatch(NOTE);
    expect(wage.textOf(labels.contributions_monthly)).toMatch(NOTE);
    expect(wage.textOf(labels.fraction)).toBe('1');
    expect(wage.textOf(labels.advice)).toMatch(/^5 jaar/);
    // the sentence of the estimate, with its amounts
    expect(wage.becomes(/^Schatting met.*625,00 EUR/)).toMatch(NOTE);
    expect(wage.becomes(/geen eindejaarspremie/)).toMatch(/geen eindejaarspremie/);
    expect(wage.becomes(/in dienst op de eerste/)).toMatch(/in dienst op de eerste/);

    const advice = await client(EVALUATED, { 'Behoefte aan begeleiding': 'laag' });
    expect(advice.textOf(labels.advice)).toMatch(NOTE);
    expect(advice.textOf(labels.evaluation)).toMatch(/45/);
    expect(advice.textOf(labels.gross_monthly)).toMatch(/2\.500,00/);
    const evaluation = await client(EVALUATED, { 'Percentage van de loonpremie, kwartaal 9': 0.5 });
    expect(evaluation.textOf(labels.evaluation)).toMatch(NOTE);
    expect(evaluation.textOf(labels.advice)).toMatch(/^5 jaar/);
  });

  test.each([
    ['Eindejaarspremie', 2500, /geen eindejaarspremie/],
    ['In dienst sinds', 46_400, /in dienst op de eerste/],
    ['Laatste dag', 46_800, /in dienst tot/],
    ['Brutoloon', 2600, /loon.* → /],
  ])('%s: the assumption about it gives way', async (label, value, sentence) => {
    const dossier = dossierOf(ESTIMATED);
    const moved = { field: 'gross_monthly', from: dossier.grossMonthly, to: dossier.grossMonthly } as never;
    const cells = readCells(await workbookOf({ ...dossier, moved: [moved] }));
    const address = [...(cells.get('Klant') ?? [])].find(([, one]) => sentence.test(String(one.value)))?.[0] ?? '';
    expect(recalculate(cells, 'Invoer', {})('Klant', address)).toMatch(sentence);
    expect(recalculate(cells, 'Invoer', { [addressOf(cells, label)]: value })('Klant', address)).toMatch(NOTE);
  });

  test('what a premium would be with other answers gives way', async () => {
    const { becomes } = await client({ ...ORDINARY, contract_hours: '20' }, { Brutoloon: 2600 });
    expect(becomes(/EUR in jaar 1/)).toMatch(NOTE);
  });

  test('without a need for guidance there is no premium and no step for it', async () => {
    const { textOf, becomes, rows } = await client(ORDINARY, { 'Behoefte aan begeleiding': 'geen' });
    expect(textOf('Begeleidingspremie')).toBe('niet van toepassing');
    expect(becomes(new RegExp(`^${catalogFor('nl').nextSteps['support-plan'].slice(0, 20)}`))).toBe('');
    const row = rows.find(({ before }) => before === 'Begeleidingspremie')?.address.slice(1);
    expect(rows.find(({ address }) => address === `E${row}`)?.after).toBe('');
  });

  test('with a need for guidance that was not there, there is a step for it', async () => {
    const { rows } = await client({ ...ORDINARY, guidance_need: 'none' }, { 'Behoefte aan begeleiding': 'hoog' });
    const step = catalogFor('nl').nextSteps['support-plan'];
    expect(rows.filter(({ before }) => before === step)).toEqual([]);
    expect(rows.filter(({ after }) => after === step)).toHaveLength(1);
    expect(rows.map(({ after }) => after)).not.toContainEqual(expect.stringMatching(/geen behoefte aan begeleiding/));
  });
});

const RATE = 'Percentage van de loonpremie, kwartaal 1';
const IMPOSSIBLE: readonly (readonly [
  what: string,
  changes: Readonly<Record<string, number | string>>,
  said: RegExp,
])[] = [
  ['no wage', { Brutoloon: '' }, /Brutoloon.*van 0,01 tot/],
  ['a wage of 0', { Brutoloon: 0 }, /Brutoloon.*van 0,01 tot/],
  ['a wage in words', { Brutoloon: 'veel' }, /Brutoloon.*van 0,01 tot/],
  ['three decimals', { Werkgeversbijdragen: 600.005 }, /Werkgeversbijdragen.*twee decimalen/],
  ['a million', { Eindejaarspremie: 1_000_000 }, /Eindejaarspremie.*tot 999/],
  ['below zero', { Bijdrageverminderingen: -1 }, /Bijdrageverminderingen.*van 0 tot/],
  ['a fraction of 0', { Tewerkstellingsbreuk: 0 }, /Tewerkstellingsbreuk.*boven 0/],
  ['a fraction above 1', { Tewerkstellingsbreuk: 1.2 }, /Tewerkstellingsbreuk.*hoogstens 1/],
  ['a rate between steps', { [RATE]: 0.33 }, /kwartaal 1.*veelvoud van 5 % van 20 tot 75 %/],
  ['a rate below the lowest', { [RATE]: 0.15 }, /kwartaal 1.*veelvoud van 5 %/],
  ['a rate above the highest', { [RATE]: 0.8 }, /kwartaal 1.*veelvoud van 5 %/],
  ['no rate', { [RATE]: '' }, /kwartaal 1.*veelvoud van 5 %/],
  ['an unknown need', { 'Behoefte aan begeleiding': 'soms' }, /Behoefte.*geen, laag, midden, hoog/],
  ['a day in words', { 'In dienst sinds': 'morgen' }, /In dienst sinds.*Een datum/],
  [
    'the last day before the first',
    { 'In dienst sinds': 46_800, 'Laatste dag': 46_799 },
    /Laatste dag.*niet vóór de eerste/,
  ],
];

describe('an input that the program rejects', () => {
  test.each(IMPOSSIBLE)('%s is named, and the amounts do not hold', async (_what, changes, said) => {
    const { status, rows } = await client(ORDINARY, {});
    expect(status).toMatch(/^Alles klopt/);
    expect(rows.map(({ after }) => after)).not.toContainEqual(expect.stringMatching(/^Deze bedragen gelden niet/));
    const cells = readCells(await workbookOf(dossierOf(ORDINARY)));
    const typed = Object.fromEntries(
      Object.entries(changes).map(([label, value]) => [addressOf(cells, label), value] as const),
    );
    const values = recalculate(cells, 'Invoer', typed);
    expect(values('Controle', 'A1')).toMatch(/^Deze invoer kan niet/);
    expect(values('Controle', 'A1')).toMatch(said);
    const note = [...(cells.get('Klant') ?? [])].find(([, { formula }]) => formula?.includes('gelden niet'))?.[0] ?? '';
    expect(values('Klant', note)).toMatch(/^Deze bedragen gelden niet/);
  });

  test.each([
    ['a rate of 0', { [RATE]: 0 }],
    ['a step', { [RATE]: 0.75 }],
    ['the same first and last day', { 'In dienst sinds': 46_800, 'Laatste dag': 46_800 }],
    ['no year-end premium', { Eindejaarspremie: '' }],
    ['a cent', { Brutoloon: 0.01, Werkgeversbijdragen: '', Bijdrageverminderingen: '' }],
    ['the most', { Brutoloon: 999_999.99 }],
  ] as const)('%s is none', async (_what, changes) => {
    expect((await client(ORDINARY, changes)).status).toMatch(/^Er is invoer gewijzigd/);
  });

  test('is none where the program computed with it: a rate that an office set, a percentage above 100', async () => {
    const { packages } = PARAMETERS;
    const rate = { numerator: 3333, denominator: 10_000 } as never;
    const own = packages.map((series) =>
      series.map((dated) => ({
        ...dated,
        value: { ...dated.value, steps: dated.value.steps.map((step) => ({ ...step, value: rate })) },
      })),
    );
    const dossier = dossierOf({ ...ORDINARY, contributions_monthly: '120%', reductions_monthly: '' });
    const cells = readCells(await workbookOf(dossier, { ...PARAMETERS, packages: own }));
    expect(recalculate(cells, 'Invoer', {})('Controle', 'A1')).toMatch(/^Alles klopt/);
    const changed = recalculate(cells, 'Invoer', { [addressOf(cells, 'Brutoloon')]: 2600 });
    expect(changed('Controle', 'A1')).toMatch(/^Er is invoer gewijzigd/);
  });

  test('is stopped where it is typed, with a message in the language', async () => {
    for (const language of LANGUAGES)
      for (const fields of [EVALUATED, SELF_EMPLOYED]) {
        const files = unzipSync(await workbookOf(dossierOf(fields), PARAMETERS, language));
        const rules = Object.values(files).flatMap(
          (content) =>
            Buffer.from(content)
              .toString()
              .match(/<dataValidation .*?<\/dataValidation>/gs) ?? [],
        );
        expect(rules.length).toBeGreaterThan(0);
        for (const rule of rules) {
          // what a spreadsheet takes
          expect(/<formula1>(.*?)<\/formula1>/s.exec(rule)?.[1]?.length).toBeLessThan(255);
          expect(/ error="(.*?)"/s.exec(rule)?.[1]?.length).toBeLessThan(225);
          expect(rule).toMatch(/showErrorMessage="1"/);
        }
        const rates = rules.filter((rule) => rule.includes('INT('));
        expect(rates.length).toBeGreaterThan(0);
        for (const rule of rates) expect(rule).not.toContain('allowBlank');
      }
  });

  test.skipIf(SOFFICE === null || !IS_EXHAUSTIVE)(
    'is named by LibreOffice',
    async () => {
      const bytes = await workbookOf(dossierOf(ORDINARY));
      const cells = readCells(bytes);
      const workbooks = IMPOSSIBLE.map(([, changes]) =>
        changeCells(
          bytes,
          'Invoer',
          Object.fromEntries(
            Object.entries(changes).map(([label, value]) => [addressOf(cells, label), value] as const),
          ),
        ),
      );
      recalculateInLibreOffice(workbooks).forEach((saved, index) => {
        const [what, , said] = IMPOSSIBLE[index] ?? ['', {}, /^$/];
        expect([what, String(readCells(saved).get('Controle')?.get('A1')?.value)]).toEqual([
          what,
          expect.stringMatching(said),
        ]);
      });
    },
    600_000,
  );
});
