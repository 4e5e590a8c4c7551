import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen;notitie';
const good = (id: string, gross = '2.500,00') =>
  `${id};school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00;iets`;

/** A row of those as programs get it. */
const canonical = (row: string) => {
  const [id = '', , , , , years = '', start = '', , , note = ''] = row.split(';');
  return [id, 'school', 'flanders', 'work-disability', 'flanders', years, start, '2500.00', '625.00', note];
};

function folderWith(lines: readonly string[], name = 'in.csv'): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), lines.map((line) => `${line}\r\n`).join(''));
  return folder;
}
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const records = (text: string, delimiter = ';') => parse(text, { delimiter, bom: true }) as string[][];

describe('contributions that are not given', () => {
  it.each([
    ['one thread', []],
    ['threads', ['--jobs', '2']],
    ['a quiet run', ['--quiet']],
    ['a dry run', ['--dry-run']],
  ])('are reported with the number of rows: %s', async (_name, options) => {
    const estimated = good('A').replace('625,00', '');
    const folder = folderWith([HEADER, estimated, good('B'), estimated, `${estimated}; too; many`]);
    const { stderr } = await runImw(['batch', 'in.csv', '-o', 'out.csv', ...options], { cwd: folder });
    expect(stderr.match(/^Employer contributions not given.*$/gm)).toEqual([
      'Employer contributions not given, estimated with the RSZ rates: 2',
    ]);
  });

  it('are not mentioned where all rows have them', async () => {
    const { stderr } = await runImw(['batch', 'in.csv', '-o', 'out.csv'], { cwd: folderWith([HEADER, good('A')]) });
    expect(stderr).not.toContain('Employer contributions not given');
  });
});

describe('rows that only --require rejects', () => {
  it.each([
    ['nothing to mend in them', [good('A'), good('B')], [false, true]],
    ['next to rows that are corrected', [good('A'), good('B', '2.5.00')], [true, true]],
  ])('are reported as such: %s', async (_name, rows, [asksForFixes, asksForValues]) => {
    const folder = folderWith([HEADER, ...rows]);
    const args = ['batch', 'in.csv', '-o', 'out.csv', '--require', 'official', '--lang', 'nl'];
    const { stderr } = await runImw(args, { cwd: folder });
    expect(stderr.includes('Verbeter de afgekeurde rijen')).toBe(asksForFixes);
    expect(stderr.includes('niet betrouwbaar genoeg voor --require, aan de rijen ligt het niet')).toBe(asksForValues);
  });
});

describe('results', () => {
  it('are the input as it was and the result columns, as Excel opens them', async () => {
    const folder = folderWith([HEADER, good('A'), good('=1+1')]);
    const { code } = await runImw(['batch', 'in.csv', '-o', 'out.csv', '--lang', 'nl'], { cwd: folder });
    expect(code).toBe(0);
    const text = read(folder, 'out.csv');
    expect(text.startsWith('\ufeffdossier;werkgeverstype;')).toBe(true);
    const [header = [], first = [], second = []] = records(text);
    expect(header.slice(0, 10).join(';')).toBe(HEADER);
    expect(header.slice(10, 15)).toEqual([
      'Loonpremie: oordeel',
      'Begeleidingspremie: oordeel',
      'Ondersteuningspremie: oordeel',
      'Niet voldane voorwaarden',
      'Jaar 1: loonpremie',
    ]);
    expect(first.slice(0, 10).join(';')).toBe(good('A'));
    expect(first.slice(10, 15)).toEqual([
      'komt in aanmerking',
      'niet van toepassing',
      'niet van toepassing',
      '',
      '15000,00',
    ]);
    expect(second[0]).toBe("'=1+1");
  });

  it('are canonical for programs', async () => {
    const folder = folderWith([HEADER, good('=1+1')]);
    const { stdout } = await runImw(['batch', 'in.csv', '--dialect', 'machine', '--lang', 'nl'], {
      cwd: folder,
    });
    const [header = [], row = []] = records(stdout, ',');
    expect(header.slice(0, 3)).toEqual(['id', 'employer_type', 'residence']);
    expect(header.slice(9, 11)).toEqual(['notitie', 'wage_premium_verdict']);
    expect(row.slice(0, 10)).toEqual([
      '=1+1',
      'school',
      'flanders',
      'work-disability',
      'flanders',
      '5',
      '2026-Q4',
      '2500.00',
      '625.00',
      'iets',
    ]);
    expect(row.at(-2)).toBe('49687.50');
  });

  it.each([
    ['year', 6, ['2', '1', '2026-Q4', '2027-Q3', '15000.00', '0.00', '0.00', '15000.00', '37500.00', '22500.00']],
    [
      'quarter',
      21,
      [
        '2',
        '1',
        '2026-Q4',
        '0.40',
        '9375.00',
        '13401.66',
        '9375.00',
        '3750.00',
        '0.00',
        '0.00',
        '0.00',
        '0.00',
        '3750.00',
        'false',
        'known',
      ],
    ],
    ['calendar-year', 7, ['2', '2026', '1', 'true', '3750.00', '0.00', '0.00', '3750.00', '9375.00', '5625.00']],
  ])('by %s have one row each', async (detail, lines, first) => {
    const folder = folderWith([HEADER, good('A')]);
    const { stdout } = await runImw(['batch', 'in.csv', '--detail', detail, '--dialect', 'machine'], {
      cwd: folder,
    });
    const rows = records(stdout, ',');
    expect(rows).toHaveLength(lines);
    expect(rows[1]).toEqual([...canonical(good('A')), ...first]);
  });

  it('by year keep a dossier that has no years', async () => {
    const folder = folderWith([HEADER, good('A').replace('2026-Q4', '2020-Q1')]);
    const { stdout } = await runImw(['batch', 'in.csv', '--detail', 'year', '--dialect', 'machine'], {
      cwd: folder,
    });
    expect(stdout.split('\n')[1]).toBe(`${canonical(good('A').replace('2026-Q4', '2020-Q1')).join(',')},2,,,,,,,,,`);
  });

  it('from JSON have every field as a column', async () => {
    const folder = emptyFolder();
    const dossier = JSON.stringify(JSON.parse(read(ROOT, 'examples/dossier.json')));
    const { stdout, code } = await runImw(['batch', '-', '--lang', 'fr'], {
      cwd: folder,
      input: `[${dossier}]`,
    });
    expect(code).toBe(0);
    const [header = [], row = []] = records(stdout);
    expect(header.slice(0, 2)).toEqual(['dossier', 'type_employeur']);
    expect(row[header.indexOf('salaire_brut')]).toBe('2500,00');
    expect(row[header.indexOf('prime_fin_annee')]).toBe('');
    expect(row[header.indexOf('type_employeur')]).toBe('personne morale de droit privé (SRL, SA, ASBL)');
    expect(row[header.indexOf('Prime salariale : verdict')]).toBe('éligible');
  });
});

describe('rejected rows', () => {
  const mixed = [HEADER, good('A'), good('B', '3.58.1'), '', good('C', 'x'), good('D')];

  it('go to their file with row, column, code and problem, and can be corrected and run again', async () => {
    const folder = folderWith(mixed);
    const first = await runImw(['batch', 'in.csv', '-o', 'out.csv', '--lang', 'nl'], { cwd: folder });
    expect(first.code).toBe(2);
    expect(first.stderr).toContain('in.csv:3: kolom H (brutoloon): NOT_A_NUMBER: ');
    expect(first.stderr).toContain('4 rijen gelezen, 1 lege rij overgeslagen: 2 berekend, 2 afgekeurd');
    const rejects = records(read(folder, 'out.csv.rejects.csv'));
    expect(rejects.map((row) => row.slice(-4, -1))).toEqual([
      ['Rij', 'Kolom', 'Code'],
      ['3', 'brutoloon', 'NOT_A_NUMBER'],
      ['5', 'brutoloon', 'NOT_A_NUMBER'],
    ]);
    const fixed = read(folder, 'out.csv.rejects.csv').replace(';3.58.1;', ';3.581,00;').replace(';x;', ';2.600,00;');
    writeFileSync(join(folder, 'fixed.csv'), fixed);
    const second = await runImw(['batch', 'fixed.csv', '-o', 'rest.csv', '--lang', 'nl'], { cwd: folder });
    expect(second.code).toBe(0);
    const whole = folderWith([HEADER, good('A'), good('B', '3.581,00'), good('C', '2.600,00'), good('D')]);
    await runImw(['batch', 'in.csv', '-o', 'out.csv', '--lang', 'nl'], { cwd: whole });
    const rows = (at: string, name: string) => records(read(at, name)).slice(1);
    const together = [...rows(folder, 'out.csv'), ...rows(folder, 'rest.csv')].sort();
    expect(together).toEqual(rows(whole, 'out.csv').sort());
    expect(readdirSync(folder)).not.toContain('rest.csv.rejects.csv');
  });

  it('of JSON go to JSON Lines that can be fed in again', async () => {
    const folder = emptyFolder();
    const good1 = JSON.parse(read(ROOT, 'examples/dossier.json'));
    const input = [
      JSON.stringify(good1),
      JSON.stringify({ ...good1, grossMonthly: '2.500,00' }),
      '{"id": "X',
      '7',
    ].join('\n');
    const { code } = await runImw(['batch', '-', '--format', 'jsonl', '-o', 'out.jsonl'], {
      cwd: folder,
      input,
    });
    expect(code).toBe(2);
    expect(read(folder, 'out.jsonl').trim().split('\n')).toHaveLength(1);
    const rejects = read(folder, 'out.jsonl.rejects.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rejects.map(({ problems }) => [problems[0].row, problems[0].column, problems[0].code])).toEqual([
      [2, 'gross_monthly', 'NOT_A_JSON_NUMBER'],
      [3, '', 'INVALID_JSON'],
      [4, '', 'NOT_AN_OBJECT'],
    ]);
    expect(rejects.slice(1).map(({ text }) => text)).toEqual(['{"id": "X', '7']);
    const fixed = JSON.stringify({ ...rejects[0], grossMonthly: '2500.00' });
    const again = await runImw(['batch', '-', '--format', 'jsonl'], { cwd: folder, input: fixed });
    expect([again.code, JSON.parse(again.stdout).totals.total]).toEqual([0, '74358.50']);
  });

  it('tell of a list that is cut off between two dossiers, and leave those before it computed', async () => {
    const dossier = JSON.stringify(JSON.parse(read(ROOT, 'examples/dossier.json')));
    const folder = folderWith([]);
    const input = `[\n${dossier},\n${dossier},\n`;
    const { code } = await runImw(['batch', '-', '--format', 'jsonl', '-o', 'out.jsonl'], {
      cwd: folder,
      input,
    });
    expect(code).toBe(2);
    expect(read(folder, 'out.jsonl').trim().split('\n')).toHaveLength(2);
    const [reject] = read(folder, 'out.jsonl.rejects.jsonl').trim().split('\n');
    expect(JSON.parse(reject ?? '')).toMatchObject({ text: '', problems: [{ row: 3, code: 'MISSING_END' }] });
    const again = await runImw(['batch', 'out.jsonl.rejects.jsonl', '-o', 'again.jsonl'], { cwd: folder });
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('0 rows read, 1 empty row')]);
  });

  it('are reported without a name, an id or a value of an unknown column', async () => {
    const row = 'Jan Peeters;school;vlaanderen;85.07.30-033.28;vlaanderen;5;Jan Peeters;Jan Peeters;85073003328;geheim';
    const folder = folderWith([HEADER, row]);
    const { stderr } = await runImw(['batch', 'in.csv', '-o', 'out.csv', '--lang', 'nl'], { cwd: folder });
    const message = records(read(folder, 'out.csv.rejects.csv'))[1]?.at(-1) ?? '';
    expect(message).toContain('Kolom D (arbeidsbeperking): deze waarde staat niet in de lijst');
    for (const text of [stderr, message])
      for (const secret of ['Jan', 'Peeters', '85.07', '85073003328', 'geheim']) expect(text).not.toContain(secret);
  });

  it('from an unclosed quote on are rejected line by line, not guessed', async () => {
    const folder = folderWith([HEADER, good('A'), good('"B'), good('C'), good('D')]);
    const { code, stderr } = await runImw(['batch', 'in.csv', '-o', 'out.csv'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('in.csv:3: column A (dossier): UNCLOSED_QUOTE');
    expect(
      records(read(folder, 'out.csv'))
        .slice(1)
        .map(([id]) => id),
    ).toEqual(['A']);
    expect(
      records(read(folder, 'out.csv.rejects.csv'))
        .slice(1)
        .map(([id]) => id),
    ).toEqual(['"B', 'C', 'D']);
  });
});

describe('files', () => {
  it('that exist are kept, unless --force', async () => {
    const folder = folderWith([HEADER, good('A'), good('B', 'x')]);
    writeFileSync(join(folder, 'out.csv'), 'mine');
    const rejected = await runImw(['batch', 'in.csv', '-o', 'out.csv'], { cwd: folder });
    expect([rejected.code, read(folder, 'out.csv')]).toEqual([1, 'mine']);
    expect(rejected.stderr).toContain('OUTPUT_EXISTS: out.csv');
    expect((await runImw(['batch', 'in.csv', '-o', 'out.csv', '--force'], { cwd: folder })).code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv', 'out.csv.receipt.json', 'out.csv.rejects.csv']);
  });

  it.each(['in.csv', './in.csv', 'link.csv', 'hard.csv'])('the input is never overwritten: %s', async (output) => {
    const folder = folderWith([HEADER, good('A')]);
    symlinkSync('in.csv', join(folder, 'link.csv'));
    linkSync(join(folder, 'in.csv'), join(folder, 'hard.csv'));
    const { code, stderr } = await runImw(['batch', 'in.csv', '-o', output, '--force'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('OUTPUT_IS_INPUT');
    expect(read(folder, 'in.csv')).toContain(good('A'));
  });

  it('are not there when the run is interrupted', async () => {
    const folder = emptyFolder();
    const child = spawn(process.execPath, [join(ROOT, 'bin/imw.js'), 'batch', '-', '-o', 'out.csv'], {
      cwd: folder,
      stdio: 'pipe',
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${HEADER}\n${good('A')}\n${good('B', 'x')}\n`.repeat(1).concat(`${good('C')}\n`.repeat(5_000)));
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** The columns that every list needs. */
const NEEDED = 'employer_type;residence;limitation;workplace;advice_years;start;gross_monthly';

describe('what cannot be read at all', () => {
  it.each([
    ['nothing', '', 'EMPTY_INPUT'],
    ['only blank lines', '\r\n\r\n', 'EMPTY_INPUT'],
    ['no header', 'Jan;Peeters\r\n', 'NO_KNOWN_COLUMNS'],
    ['a column twice', `id;dossier;${NEEDED}\r\n`, 'DUPLICATE_COLUMN: -: id occurs twice, in columns A and B'],
    [
      'an unknown column twice',
      `id;naam;Naam;${NEEDED}\r\n`,
      'DUPLICATE_COLUMN: -: column C has the same name as column B; remove or rename one of them',
    ],
    ['a workbook that is cut off', 'PK\u0003\u0004rest of it', 'WORKBOOK_DAMAGED'],
    ['other separators', 'dossier|Werkgeverstype|naam\r\n1|school|Peeters', 'OTHER_SEPARATOR'],
    ['only names with a stroke', 'Jan|Peeters\r\n', 'NO_KNOWN_COLUMNS'],
    ['only sep=', 'sep=;', 'HEADER_MISSING'],
    ['only sep= and blank lines', 'sep=;\r\n\r\n  \r\n', 'HEADER_MISSING'],
  ])('%s', async (_name, input, message) => {
    const { code, stdout, stderr } = await runImw(['batch', '-'], { cwd: emptyFolder(), input });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('Peeters');
  });

  it('a file with only headers is nothing to do', async () => {
    const { code, stderr } = await runImw(['batch', '-'], {
      cwd: emptyFolder(),
      input: `sep=;\r\n${HEADER}\r\n`,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('0 rows read');
  });
});
