import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEADER, ROW } from '../support/read-list.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

/** A folder with some files, and the program in it. */
function office(files: Readonly<Record<string, string>> = {}) {
  const cwd = emptyFolder();
  copyFileSync(join(ROOT, 'test/batch/lists/office-list.csv'), join(cwd, 'list.csv'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return {
    cwd,
    imw: (...args: readonly string[]) => runImw([...args], { cwd, env: { IMW_LANG: 'nl' } }),
    read: (name: string) => readFileSync(join(cwd, name), 'utf8'),
    receipt: (name: string) => JSON.parse(readFileSync(join(cwd, `${name}.receipt.json`), 'utf8')),
  };
}

describe('a list as an office keeps it', () => {
  it('is shown before it is computed: columns, what is carried through, what is assumed', async () => {
    const { imw } = office();
    const { code, stderr } = await imw('batch', 'list.csv', '-o', 'out.csv');
    expect(code).toBe(0);
    const lines = stderr.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
    expect(lines).toContain('Regels 1, 2 boven de kop: overgeslagen');
    expect(lines).toContain('C Rechtsvorm → Type werkgever');
    expect(lines).toContain('B Klant → ongewijzigd overgenomen');
    expect(lines).toContain('eindejaarspremie: geen eindejaarspremie');
    expect(lines).toContain(
      '1 rij weggelaten (totaal, herhaalde kop, of zonder werkgeverstype en dossiernummer): regel 11',
    );
    expect(lines).toContain('kolom C (Rechtsvorm): 1 × bv, 1 × vzw → privaatrechtelijke rechtspersoon');
    expect(lines.indexOf('Kolommen:')).toBeLessThan(lines.findIndex((line) => line.startsWith('7 rijen gelezen')));
  });

  it('has a receipt that says what its head shows, and no header that is carried through', async () => {
    const { imw, receipt, read } = office();
    await imw('batch', 'list.csv', '-o', 'out.csv');
    const { input, counts, leftOut, rereads } = receipt('out.csv');
    expect(input.head).toMatchObject({
      line: 4,
      skipped: [1, 2],
      separator: ';',
      decimal: 'comma',
      dates: ['day-first'],
    });
    expect(counts).toEqual({ rows: 7, computed: 6, rejected: 0, blankRows: 0, estimated: 0, leftOut: 1 });
    expect(leftOut).toEqual(['11']);
    expect(rereads).toContainEqual({
      column: 'residence',
      kind: 'word',
      written: 'Vlaams Gewest',
      value: 'flanders',
      count: 6,
    });
    expect(read('out.csv.receipt.json')).not.toMatch(/Klant|Voorbeeld/);
    expect((await imw('verify', 'out.csv.receipt.json')).code).toBe(0);
  });

  it('is the same in parts', async () => {
    const { imw, read } = office();
    await imw('batch', 'list.csv', '-o', 'whole.csv');
    for (const rows of [':7', '8:10', '11:'])
      await imw('batch', 'list.csv', '--rows', rows, '-o', `part${rows.replace(':', '-')}.csv`);
    const { code } = await imw('join', 'part-7.csv', 'part8-10.csv', 'part11-.csv', '-o', 'joined.csv');
    expect(code).toBe(0);
    expect(read('joined.csv')).toBe(read('whole.csv'));
    const named = (name: string) => read(`${name}.receipt.json`).replaceAll(name, 'x');
    expect(named('joined.csv')).toBe(named('whole.csv'));
  });

  it('is reported quietly where an amount depends on it, and not at all where none does', async () => {
    const { imw } = office({
      'dash.csv': `${HEADER};RSZ werkgever;structurele vermindering\n${ROW};625,00;-\n`,
      'words.csv': `${HEADER};RSZ werkgever\n${ROW};625,00\n`,
    });
    expect((await imw('batch', 'dash.csv', '-o', 'a.csv', '-q')).stderr).toBe(
      'kolom I (structurele vermindering): 1 × een streepje gelezen als 0\n',
    );
    expect((await imw('batch', 'words.csv', '-o', 'b.csv', '-q')).stderr).toBe('');
  });

  it('has its columns named as it names them, and canonically for programs', async () => {
    const { imw } = office({ 'bad.csv': `${HEADER};Naam\n${ROW.replace('2500,00', 'veel')};Zoë\n` });
    expect((await imw('batch', 'bad.csv')).stderr).toContain('bad.csv:2: kolom G (brutoloon): NOT_A_NUMBER: ');
    expect((await imw('batch', 'bad.csv', '--dialect', 'machine', '--rejects', 'r.csv')).stderr).toContain(
      'bad.csv:2: gross_monthly: NOT_A_NUMBER: ',
    );
  });
});

describe('a list that cannot be used', () => {
  it('stops the run with all reasons, and nothing is written', async () => {
    const { imw, cwd } = office({
      'wrong.csv': 'rechtsvorm;gewest;werkplaats;adviesduur;brutoloon;bruto\nbv;VL;VL;5;2500;2500\n',
    });
    const before = readdirSync(cwd);
    const { code, stdout, stderr } = await imw('batch', 'wrong.csv', '-o', 'out.csv');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/MISSING_COLUMNS.*arbeidsbeperking, start/);
    expect(stderr).toMatch(/DUPLICATE_COLUMN.*brutoloon.*E.*F/);
    expect(readdirSync(cwd)).toEqual(before);
  });

  it('is computed with options for what it lacks', async () => {
    const { imw, receipt } = office({ 'few.csv': 'nr;brutoloon;beslissing\nA;2500,00;2026-Q4\nB;2.500;2026-Q4\n' });
    const options = [
      '--employer-type',
      'vzw',
      '--woonplaats',
      'VL',
      '--arbeidsbeperking',
      'arbeidshandicap',
      '--workplace',
      'VL',
      '--advice-years',
      '5',
    ];
    const { code } = await imw('batch', 'few.csv', '-o', 'out.csv', ...options);
    expect(code).toBe(0);
    expect(receipt('out.csv').options.given).toEqual({
      employer_type: 'private-legal-person',
      residence: 'flanders',
      limitation: 'work-disability',
      workplace: 'flanders',
      advice_years: '5',
    });
    expect((await imw('verify', 'out.csv.receipt.json')).code).toBe(0);
    expect((await imw('batch', 'few.csv', ...options, '--gross-monthly', '2500')).stderr).toContain(
      'OPTION_AND_COLUMN',
    );
    expect((await imw('batch', 'few.csv', ...options.with(1, 'bakker'))).stderr).toContain('INVALID_VALUE_FOR_ALL');
  });

  it('gives a field to all dossiers of JSON too, and rejects one that has it', async () => {
    const dossier =
      '"residence":"flanders","limitation":"work-disability","workplace":"flanders","adviceYears":5,"start":"2026-Q4","grossMonthly":2500';
    const { imw } = office({ 'in.json': `[{${dossier}},{"employerType":"school",${dossier}}]` });
    const { code, stderr } = await imw('batch', 'in.json', '--employer-type', 'school', '-o', 'out.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('GIVEN_FOR_ALL_ROWS');
    expect(stderr).toContain('1 berekend');
  });

  it('is computed with the columns and words of the configuration', async () => {
    const { imw, receipt } = office({
      'own.csv':
        'Soort;gewest;arbeidsbeperking;werkplaats;adviesduur;beslissing;Mijn kolom;Bruto\nvereniging;VL;PmAH;VL;5;2026-Q4;2500,00;9999\n',
      'imw.config.json': JSON.stringify({
        columns: { 'Mijn kolom': 'gross_monthly', Bruto: null, Soort: 'employer_type' },
        spellings: { employer_type: { vereniging: 'private-legal-person' } },
      }),
    });
    expect((await imw('batch', 'own.csv', '-o', 'out.csv')).code).toBe(0);
    expect(receipt('out.csv').options).toMatchObject({
      columns: { 1: 'employer_type', 7: 'gross_monthly', 8: null },
      spellings: { employer_type: { vereniging: 'private-legal-person' } },
    });
    expect((await imw('verify', 'out.csv.receipt.json')).code).toBe(0);
  });

  it('is computed with columns that resemble a field once they are accepted', async () => {
    const { imw, cwd } = office({ 'near.csv': `${HEADER};contract_strat\n${ROW};1/10/2026\n` });
    const stopped = await imw('batch', 'near.csv', '-o', 'out.csv');
    expect([stopped.code, stopped.stderr.includes('COLUMN_RESEMBLES')]).toEqual([1, true]);
    expect(existsSync(join(cwd, 'out.csv'))).toBe(false);
    const accepted = await imw('batch', 'near.csv', '-o', 'out.csv', '--accept-columns', '-q');
    expect(accepted.code).toBe(0);
    expect(accepted.stderr).toContain('contract_start');
  });

  it('leaves no file where a date after its head has the month first', async () => {
    const { imw, cwd } = office({
      'late.csv': `${HEADER};in dienst\n${`${ROW};1/10/2026\n`.repeat(1_200)}${ROW};11/16/2026\n`,
    });
    const before = readdirSync(cwd);
    const { code, stderr } = await imw('batch', 'late.csv', '-o', 'out.csv');
    expect([code, stderr.includes('LATE_MONTH_FIRST')]).toEqual([1, true]);
    expect(readdirSync(cwd)).toEqual(before);
  });
});

it('the schema of the configuration has its keys', async () => {
  const { stdout } = await runImw(['schema', 'config']);
  expect(Object.keys(JSON.parse(stdout).properties).sort()).toEqual(
    ['$schema', 'columns', 'dialect', 'indexation', 'language', 'office', 'parameters', 'spellings'].sort(),
  );
});
