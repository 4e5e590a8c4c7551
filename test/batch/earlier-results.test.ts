import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.js';
import { batchOf } from '../support/run-batch.js';

const HEADER =
  'dossier;naam;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const row = (id: string, gross = '2500,00') =>
  `${id};Jan;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00`;
const INPUT = [HEADER, row('A'), row('B', '2600,00'), ''].join('\r\n');

const VERSION_1 =
  'oordeel_loonpremie;oordeel_begeleidingspremie;oordeel_ondersteuningspremie;redenen;' +
  `${[1, 2, 3, 4, 5].map((year) => `jaar_${year}_loonpremie;jaar_${year}_begeleidingspremie;jaar_${year}_ondersteuningspremie;jaar_${year}_totaal;`).join('')}` +
  'totaal_loonpremie;totaal_begeleidingspremie;totaal_ondersteuningspremie;totaal;waarschuwingen';

/** The lines of a file as lists of cells; none of them has quotes. */
const table = (text: string, separator = ';') => text.split('\r\n').map((line) => line.split(separator));
const lines = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(';')).join('\r\n');

describe('the results of an earlier run in an input', () => {
  it.each(LANGUAGES)('are replaced, not doubled: %s', async (language) => {
    const { results } = await batchOf(INPUT, { language });
    for (const next of LANGUAGES) {
      const again = await batchOf(results, { language: next });
      expect(again.results).toBe((await batchOf(INPUT, { language: next })).results);
    }
  });

  it('are replaced where they have canonical names', async () => {
    const { results } = await batchOf(INPUT, { dialect: 'machine' });
    const again = await batchOf(results, { dialect: 'machine' });
    expect(again.results).toBe(results);
  });

  it('are replaced where version 1.0 wrote them', async () => {
    const added = VERSION_1.split(';');
    const old = table(INPUT).map((cells, index) =>
      index === 3 ? cells : [...cells, ...(index === 0 ? added : added.map(() => 'x'))],
    );
    expect((await batchOf(lines(old))).results).toBe((await batchOf(INPUT)).results);
  });

  it('are replaced between the columns of the user', async () => {
    const own = HEADER.split(';').length;
    const { results } = await batchOf(INPUT);
    const moved = (text: string) =>
      table(text.replace('\ufeff', '')).map((cells) =>
        cells.length === 1 ? cells : [...cells.slice(1), 'laatste', cells[0] ?? ''],
      );
    const without = moved(results).map((cells) =>
      cells.length === 1 ? cells : [...cells.slice(0, own - 1), ...cells.slice(-2)],
    );
    expect((await batchOf(lines(moved(results)))).results).toBe((await batchOf(lines(without))).results);
  });

  it('name the rejected row by its own columns, with their letters in the file', async () => {
    const { results } = await batchOf(INPUT);
    const [header = [], first = [], second = []] = table(results.replace('\ufeff', ''));
    const wrong = first.map((cell) => (cell === '2500,00' ? 'x' : cell));
    // the wage after the results
    const moved = [header, wrong, second].map((cells) => [...cells.slice(0, 8), ...cells.slice(9), cells[8] ?? '']);
    const { rejects } = await batchOf(`${lines(moved)}\r\n`);
    const [names = []] = table(rejects.replace('\ufeff', ''));
    expect(names).toEqual([...HEADER.split(';').toSpliced(8, 1), 'brutoloon', 'Rij', 'Kolom', 'Code', 'Probleem']);
    expect(rejects).toContain(';2;brutoloon;NOT_A_NUMBER;"Kolom AM (brutoloon): ');
  });

  it('are columns of the user where one of them is missing', async () => {
    const { results } = await batchOf(INPUT);
    const partial = table(results.replace('\ufeff', '')).map((cells) => cells.slice(0, -1));
    const [header = []] = table((await batchOf(lines(partial))).results);
    expect(header.filter((name) => name === 'Totaal')).toHaveLength(2);
  });

  it.each(['Totaal', 'Loonpremie: oordeel', 'Rij'])('are not a single column of the user: %s', async (name) => {
    const own = table(INPUT).map((cells, index) => (cells.length === 1 ? cells : [...cells, index === 0 ? name : 'x']));
    const { results } = await batchOf(lines(own));
    expect(table(results)[1]?.[10]).toBe('x');
  });

  it.each(['year', 'calendar-year', 'quarter'] as const)('with a row per %s stop the run', async (detail) => {
    for (const options of [...LANGUAGES.map((language) => ({ language })), { dialect: 'machine' } as const]) {
      const { results } = await batchOf(INPUT, { detail, ...options });
      const stopped = expect.objectContaining({ code: 'DETAIL_AS_INPUT' });
      await expect(batchOf(results)).rejects.toMatchObject({ diagnostics: expect.arrayContaining([stopped]) });
    }
  });
});

describe('the columns of rejected rows', () => {
  it.each([
    ['nl', 'Rij;Kolom;Code;Probleem'],
    ['fr', 'Ligne;Colonne;Code;Problème'],
    ['en', 'Row;Column;Code;Problem'],
  ] as const)('are in the language of the run, and read back: %s', async (language, headings) => {
    const { rejects } = await batchOf(INPUT.replace('2500,00', 'x').replace('2026-Q4', '2026'), { language });
    expect(rejects.split('\r\n')[0]).toBe(`\ufeff${HEADER};${headings}`);
    const corrected = rejects.replace(';x;', ';2500,00;').replace(';2026;', ';2026-Q4;');
    expect((await batchOf(corrected)).results).toBe((await batchOf([HEADER, row('A'), ''].join('\n'))).results);
  });

  it('have all problems of a row in one record, each on a line of its own', async () => {
    const { rejects } = await batchOf(INPUT.replace('2500,00', 'x').replace('school', 'scool'));
    expect(rejects).toContain(';2;"werkgeverstype\nbrutoloon";"NOT_IN_LIST\nNOT_A_NUMBER";"Kolom C (werkgeverstype): ');
    expect(rejects).toMatch(/\nKolom I \(brutoloon\): deze waarde is niet als getal te lezen; .*"\r\n$/);
  });

  it('of version 1.0 are read back', async () => {
    const old = `${HEADER};row;column;code;message\r\n${row('A')};2;gross_monthly;NOT_A_NUMBER;x\r\n`;
    expect((await batchOf(old)).results).toBe((await batchOf([HEADER, row('A'), ''].join('\n'))).results);
  });

  it('are those of the user where they are not the last four', async () => {
    const own = `${HEADER};Rij;Kolom;Code;Probleem;notitie\r\n${row('A')};1;2;3;4;5\r\n`;
    expect((await batchOf(own)).results).toContain('625,00;1;2;3;4;5;komt in aanmerking');
  });
});
