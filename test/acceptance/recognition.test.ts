import { describe, expect, it } from 'vitest';
import { someOf } from '../support/exhaustive.js';
import { emptyFolder, runImw } from '../support/run-imw.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen;rijksregister';
const row = (gross: string, id = 'A', number = '') =>
  `${id};school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625;${number}`;
const file = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\r\n')}\r\n`;

const messagesOf = async (input: string | Uint8Array, lang = 'en', ...args: readonly string[]) =>
  (await runImw(['batch', '-', '--dry-run', '--lang', lang, ...args], { cwd: emptyFolder(), input })).stderr;

describe('what a file was recognised as', () => {
  it.each(
    someOf([
      ['2500,00', 'decimal comma'],
      ['2500.5', 'decimal point'],
      ['€ 2.500,00', 'decimal comma'],
      ['2,500.00', 'decimal point'],
      ['2500,00 €', 'decimal comma'],
      ['2500,00 EUR', 'decimal comma'],
      ['eur 2,500.0', 'decimal point'],
      ['2500', 'no decimal separator in the amounts'],
      ['1.234', 'no decimal separator in the amounts'],
      ['2 500', 'no decimal separator in the amounts'],
    ]),
  )('names the decimal separator of %s: %s', async (gross, mark) =>
    expect(await messagesOf(file(row(gross)))).toContain(
      `Read as UTF-8, separator semicolon, ${mark}; 9 known columns, 1 copied unchanged (column 10)\n`,
    ),
  );

  it.each([
    ['nl', 'Gelezen als UTF-8, scheidingsteken puntkomma, decimale komma en decimale punt; 9 bekende kolommen'],
    ['fr', 'Lu en UTF-8, séparateur point-virgule, virgule décimale et point décimal ; 9 colonnes connues'],
    ['en', 'Read as UTF-8, separator semicolon, decimal comma and decimal point; 9 known columns'],
  ])('names two marks in %s', async (lang, line) =>
    expect(await messagesOf(file(row('2500,00'), row('2500.00')), lang)).toContain(line),
  );

  it('is reported before the first problem of a row', async () => {
    const stderr = await messagesOf(file(row('x')));
    expect(stderr.indexOf('Read as')).toBeGreaterThanOrEqual(0);
    expect(stderr.indexOf('Read as')).toBeLessThan(stderr.indexOf('NOT_A_NUMBER'));
  });

  it('of a file without rows is reported too', async () =>
    expect(await messagesOf(file())).toContain('no decimal separator in the amounts; 9 known columns'));

  it.each([[[]], [['--jobs', '2']]])(
    'is reported again at the end where the rest of the file is different: %j',
    async (args) => {
      const many = Array.from({ length: 30_000 }, () => row('2500,00'));
      const late = Buffer.from(file(...many, row('2500.00', 'Andr\u00e9')), 'latin1');
      const stderr = await messagesOf(late, 'en', ...args);
      expect(stderr).toContain('Read as UTF-8, separator semicolon, decimal comma;');
      expect(stderr).toContain('The whole file was read as Windows-1252, decimal comma and decimal point.');
      expect(await messagesOf(file(...many), 'en', ...args)).not.toContain('The whole file');
    },
  );

  it('is reported by the comparison of values as well', async () => {
    const { stderr } = await runImw(['parameters', '--diff', 'examples/overlays/next-quarter-minimum-wage.json', '-'], {
      input: file(row('2500,00')),
    });
    expect(stderr).toContain('Read as UTF-8, separator semicolon, decimal comma; 9 known columns');
  });
});

describe('columns', () => {
  it.each([
    ['nl', 'deze verplichte kolommen ontbreken: werkgeverstype, adviesduur; '],
    ['fr', /ces colonnes obligatoires manquent\s: type_employeur, duree_avis\s; /],
    ['en', 'these required columns are missing: employer_type, advice_years; '],
  ])('that every dossier needs are named in %s', async (lang, line) => {
    const without = file(row('2500')).replace('werkgeverstype', 'x').replace('adviesduur', 'y');
    expect(await messagesOf(without, lang)).toMatch(line);
  });

  it('of a whole file are not named', async () => expect(await messagesOf(file())).not.toContain('MISSING_COLUMNS'));

  it.each([
    ['nl', 'De kolommen 11 tot 39 zijn resultaten van een vorige berekening: ze worden vervangen.'],
    ['fr', 'Les colonnes 11 à 39 sont les résultats d’un calcul précédent\u00a0: elles sont remplacées.'],
    ['en', 'Columns 11 to 39 are the results of an earlier run: they are replaced.'],
  ])('of results that are fed in again are replaced, and named in %s', async (lang, line) => {
    const args = ['batch', '-', '--lang', lang];
    const first = await runImw(args, { cwd: emptyFolder(), input: file(row('2500,00')) });
    const again = await runImw(args, { cwd: emptyFolder(), input: first.stdout });
    expect(again.code).toBe(0);
    expect(again.stderr).toContain(line);
    expect(again.stdout).toBe(first.stdout);
  });

  it('of results by year stop the run', async () => {
    const { stdout } = await runImw(['batch', '-', '--detail', 'year'], { input: file(row('2500,00')) });
    expect(await messagesOf(stdout)).toContain('DETAIL_AS_INPUT');
  });
});

describe('columns that are copied unchanged', () => {
  const withExtra = (count: number) =>
    file(row('2500,00')).replace(';rijksregister', Array.from({ length: count }, (_, at) => `;x${at}`).join(''));

  it.each(
    someOf([
      ['nl', 0, '9 bekende kolommen, 0 ongewijzigd overgenomen\n'],
      ['nl', 1, '1 ongewijzigd overgenomen (kolom 10)\n'],
      ['nl', 2, '2 ongewijzigd overgenomen (kolommen 10, 11)\n'],
      ['fr', 1, '1 reprise telle quelle (colonne 10)\n'],
      ['fr', 3, '3 reprises telles quelles (colonnes 10, 11, 12)\n'],
      ['en', 3, '3 copied unchanged (columns 10, 11, 12)\n'],
      ['en', 10, '10 copied unchanged (columns 10, 11, 12, 13, 14, 15, 16, 17, 18, 19)\n'],
      ['en', 11, '11 copied unchanged (columns 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, …)\n'],
    ]),
  )('are named by their place, in %s: %i', async (lang, count, text) =>
    expect(await messagesOf(withExtra(count), lang)).toContain(text),
  );
});

const UNKNOWN =
  'Column 10 is unknown, so the amounts are computed without it. Did you mean loonbehoefte? If so, rename it to loonbehoefte or wage_need.\n';

describe('an unknown column that is nearly one that is missing', () => {
  const withHeader = (header: string) => file(row('2500,00')).replace('rijksregister', `"${header}"`);
  const hint = (name: string) => `COLUMN_RESEMBLES: -: column J resembles ${name.split(' (')[0]}, which is missing`;

  it.each(
    someOf([
      ['loonbehoeft', 'loonbehoefte (wage_need)'],
      ['begeleidings nood VDAB', 'begeleidingsnood (guidance_need)'],
      ['loon behoefte VDAB', 'loonbehoefte (wage_need)'],
      ['VDAB: loonbehoefte', 'loonbehoefte (wage_need)'],
      ['bedrag eindejaarspremie (EUR)', 'eindejaarspremie (year_end_premium)'],
      ['Besoin salarial établi', 'besoin_salarial (wage_need)'],
      ['wage-need', null],
      ['wage neeed', 'wage_need'],
      ['the wage need of today', 'wage_need'],
      ['brutoloon vorig jaar', null],
      ['loonbehoeftige', 'loonbehoefte (wage_need)'],
      ['inloonbehoefteuit', null],
      ['zelfstandige na 2008 ja of nee', 'zelfstandige_na_2008 (self_employed_after_2008)'],
      ['rijksregister', null],
    ]),
  )('%s: %s', async (header, name) => {
    const stderr = await messagesOf(withHeader(header));
    if (name === null) expect(stderr).not.toContain('COLUMN_RESEMBLES');
    else expect(stderr).toContain(hint(name));
  });

  it('that is an id among other words is none', async () => {
    const withoutId = withHeader('klant id').replace('dossier;', 'naam;');
    expect(await messagesOf(withoutId)).not.toContain('COLUMN_RESEMBLES');
  });

  it.each([
    ['nl', 'Kolom 1 is niet bekend; bedoelt u dossier? Geef ze dan de naam dossier of id.\n'],
    ['fr', 'La colonne 1 est inconnue ; vouliez-vous dire dossier ? Nommez-la alors dossier ou id.\n'],
    ['en', 'Column 1 is unknown. Did you mean dossier? If so, rename it to dossier or id.\n'],
  ])('that amounts do not depend on is reported without them, in %s', async (lang, line) =>
    expect(await messagesOf(file(row('2500,00')).replace('dossier;', 'dosier;'), lang, '--accept-columns')).toContain(
      line,
    ),
  );

  it.each([
    [
      'nl',
      'Kolom 10 is niet bekend: de bedragen worden zonder deze kolom berekend; bedoelt u loonbehoefte? Geef ze dan de naam loonbehoefte of wage_need.\n',
    ],
    [
      'fr',
      'La colonne 10 est inconnue : les montants sont calculés sans elle ; vouliez-vous dire loonbehoefte ? Nommez-la alors loonbehoefte ou wage_need.\n',
    ],
    ['en', UNKNOWN],
  ])('is reported with --quiet too where it is accepted, since amounts depend on it, in %s', async (lang, line) =>
    expect(await messagesOf(withHeader('loonbehoeft'), lang, '--quiet', '--accept-columns')).toBe(line),
  );

  it('is reported by a quiet comparison of values as well', async () => {
    const { stderr } = await runImw(
      ['parameters', '--quiet', '--diff', 'examples/overlays/next-quarter-minimum-wage.json', '-'],
      { input: withHeader('loonbehoeft') },
    );
    expect(stderr).toBe(UNKNOWN);
  });
});

describe('JSON', () => {
  const dossier = { id: 'A' };
  it.each(
    someOf([
      ['nl', `[${JSON.stringify(dossier)}]`, 'Gelezen als JSON\n'],
      ['fr', `${JSON.stringify(dossier)}\n`.repeat(3), 'Lu en JSON Lines\n'],
      ['en', `${JSON.stringify(dossier)}\n`, 'Read as JSON Lines\n'],
      ['en', JSON.stringify([dossier], null, 2), 'Read as JSON\n'],
      ['en', JSON.stringify(dossier, null, 2), 'Read as JSON\n'],
    ]),
  )('is reported as such, in %s', async (lang, input, line) => {
    expect((await messagesOf(input, lang)).startsWith(line)).toBe(true);
    // a quiet run says only how many rows were rejected
    expect(await messagesOf(input, lang, '--quiet')).toMatch(/^\d (?:afgekeurd|rejetées?|rejected)\n$/);
  });
});

describe('a file with only headers', () => {
  it.each([
    ['nl', 'Geen rijen: het bestand bevat alleen kolomnamen.\n'],
    ['fr', 'Aucune ligne : le fichier ne contient que les noms des colonnes.\n'],
    ['en', 'No rows: the file contains only headers.\n'],
  ])('is reported as such, in %s', async (lang, line) => {
    expect(await messagesOf(file(), lang)).toContain(line);
    expect(await messagesOf(file(row('2500')), lang)).not.toContain(line);
    expect(await messagesOf(file(row('2500')), lang, '--rows', '9:')).not.toContain(line);
  });
});

describe('a range of rows that holds none', () => {
  it.each([
    ['nl', 'Op regels 9: van het bestand begint geen enkele rij: kijk na wat u bij --rows opgaf.\n'],
    ['fr', 'Aucun dossier ne commence aux lignes 9: du fichier : vérifiez ce que vous avez indiqué avec --rows.\n'],
    ['en', 'No row starts on lines 9: of the file: check the value of --rows.\n'],
  ])('is reported as such, in %s', async (lang, line) => {
    expect(await messagesOf(file(row('2500')), lang, '--rows', '9:')).toContain(line);
    expect(await messagesOf(file(row('2500')), lang, '--rows', '2:')).not.toContain(line);
    expect(await messagesOf(file(row('2500')), lang)).not.toContain(line);
  });
});

describe('the rows of a reason to reject', () => {
  it.each(
    someOf([
      ['nl', 1, '1 × NOT_A_NUMBER in kolom H (brutoloon), rij 2\n'],
      ['nl', 3, '3 × NOT_A_NUMBER in kolom H (brutoloon), rijen 2, 3, 4\n'],
      ['nl', 4, '4 × NOT_A_NUMBER in kolom H (brutoloon), eerste rijen 2, 3, 4\n'],
      ['fr', 2, '2 × NOT_A_NUMBER dans colonne H (brutoloon), lignes 2, 3\n'],
      ['fr', 4, '4 × NOT_A_NUMBER dans colonne H (brutoloon), premières lignes 2, 3, 4\n'],
      ['en', 3, '3 × NOT_A_NUMBER in column H (brutoloon), rows 2, 3, 4\n'],
      ['en', 4, '4 × NOT_A_NUMBER in column H (brutoloon), first rows 2, 3, 4\n'],
    ]),
  )('are all of them or said to be the first, in %s: %i', async (lang, count, line) =>
    expect(await messagesOf(file(...Array.from({ length: count }, () => row('x'))), lang)).toContain(line),
  );
});

describe('ids that a spreadsheet shortened', () => {
  const damaged = file(
    row('2500,00', '1,23E+10', '8,5073E+10'),
    row('2500,00', '2', '85073003328'),
    ...Array.from({ length: 4 }, () => row('2500,00', '1.5E+11')),
  );

  it.each([
    ['nl', 'id: 5 waarden zijn ingekort', 'eerste rijen 2, 4, 5.', '#10: 1 waarde is ingekort', 'rij 2.'],
    ['fr', 'id : 5 valeurs ont été abrégées', 'premières lignes 2, 4, 5.', '#10 : 1 valeur a été abrégée', 'ligne 2.'],
    ['en', 'id: 5 values were shortened', 'first rows 2, 4, 5.', '#10: 1 value was shortened', 'row 2.'],
  ])('are reported once for each column, in %s, and without the value', async (lang, ...texts) => {
    const stderr = await messagesOf(damaged, lang);
    for (const text of texts) expect(stderr).toContain(text);
    for (const value of ['1,23E+10 ', '8,5073', '1.5E+11']) expect(stderr).not.toContain(value);
  });

  it.each([[[]], [['--dialect', 'machine']]])(
    'do not keep a row from being computed, and go through as they are %j',
    async (args) => {
      const { code, stdout } = await runImw(['batch', '-', ...args], { cwd: emptyFolder(), input: damaged });
      expect(code).toBe(0);
      expect(stdout.trim().split('\n')).toHaveLength(7);
      expect(stdout).toContain('1,23E+10');
      expect(stdout).toContain('8,5073E+10');
    },
  );

  it('are counted over the threads that met them', async () => {
    const many = Array.from({ length: 60_000 }, (_, index) =>
      row('2500,00', index % 20_000 === 19_999 ? '1,23E+10' : '2'),
    );
    const alone = await messagesOf(file(...many), 'en');
    expect(alone).toContain('id: 3 values were shortened');
    expect(await messagesOf(file(...many), 'en', '--jobs', '2')).toBe(alone);
  });

  it('are not reported for whole numbers, codes and rejected amounts', async () => {
    const stderr = await messagesOf(file(row('1,5E+04', '12345678901', 'HE+10'), row('2500', '5E-03', 'E+1')));
    expect(stderr).toContain('SCIENTIFIC_NOTATION');
    expect(stderr).not.toContain('shortened to scientific notation (');
  });

  it('are not reported with --quiet', async () => expect(await messagesOf(damaged, 'en', '--quiet')).toBe(''));
});

describe('limits', () => {
  const withNote = (note: string) => `${HEADER}\n${row('2500,00', 'A', note)}\n${row('2500,00', 'B')}\n`;

  it.each(
    someOf([
      ['a cell', withNote('x'.repeat(65_537)), '-:2: column J: TEXT_TOO_LONG', 'longer than 65536'],
      ['a cell in quotes', withNote(`"${'x\n'.repeat(40_000)}"`), '-:2: column J: TEXT_TOO_LONG', '65536'],
      ['a row', withNote(' x'.repeat(600_000)), '-:2: column A (dossier): ROW_TOO_LONG', 'longer than 1048576'],
      ['the cells of a row', withNote(';'.repeat(1_000).concat('x')), '-:2: column K: TOO_MANY_CELLS', '1010 cells'],
    ]),
  )('of %s reject the row and no other', async (_name, input, code, text) => {
    const stderr = await messagesOf(input);
    expect(stderr).toContain(code);
    expect(stderr).toContain(text);
    expect(stderr).toContain('2 rows read: 1 computed, 1 rejected');
  });

  it('let a cell of 65536 characters through', async () =>
    expect(await messagesOf(withNote('x'.repeat(65_536)))).toContain('2 rows read: 2 computed, 0 rejected'));

  it.each([
    [500, '1 row read: 1 computed'],
    [501, 'TOO_MANY_COLUMNS: -: there are 501 columns, and at most 500 are allowed'],
  ])('of columns: %i', async (count, text) => {
    const extra = Array.from({ length: count - 10 }, (_, at) => `;extra ${at}`).join('');
    expect(await messagesOf(`${HEADER}${extra};;;\n${row('2500,00')}\n`)).toContain(text);
  });
});
