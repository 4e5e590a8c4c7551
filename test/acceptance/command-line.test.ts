import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../src/dossier/schema.js';
import { resultSchema } from '../../src/report/result-schema.js';
import { VERSION } from '../../src/version.js';
import { someOf } from '../support/exhaustive.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const DOSSIER = 'examples/dossier.json';
const COMMANDS = ['simulate', 'batch', 'parameters', 'template', 'schema', 'self-test'];

describe('a day that is none in IMW_TODAY', () => {
  it('stops a command, but not the help and the version', async () => {
    const run = (...args: string[]) => runImw(args, { env: { IMW_TODAY: 'yesterday' } });
    for (const args of [['--help'], ['--version'], ['batch', '--help']])
      expect((await run(...args)).code, args.join(' ')).toBe(0);
    const { code, stderr } = await run('parameters');
    expect([code, stderr]).toEqual([1, expect.stringContaining('INVALID_TODAY')]);
  });
});

describe('the command line', () => {
  it.each([
    ['the version', ['--version'], 0, `${VERSION}\n`],
    ['the self-test', ['self-test'], 0, 'All 44 worked cases are correct to the cent.\n'],
  ])('prints %s', async (_name, args, code, stdout) => {
    expect(await runImw(args)).toEqual({ code, stdout, stderr: '' });
  });

  it.each([
    [
      ['--lang', 'nl', '--help'],
      ['Gebruik: imw [opties]', 'Eén dossier:', 'compare [dossier.json...]', 'Opties:', 'Voorbeelden:'],
    ],
    [
      ['--lang', 'fr', 'batch', '--help'],
      ['Utilisation', '--rejects', '--lang'],
    ],
    [
      ['simulate', '--help'],
      ['Usage: imw simulate [options]', '--gross-monthly', 'private-legal-person', 'Dossier fields:'],
    ],
  ])('helps: %j', async (args, words) => {
    const { code, stdout, stderr } = await runImw(args);
    expect([code, stderr]).toEqual([0, '']);
    for (const word of words) expect(stdout).toContain(word);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['simulate', 11, 'FILE_TOO_LARGE'],
    ['verify', 501, 'RESULTS_TOO_LARGE'],
  ])('%s rejects a file of %i MB', async (command, megabytes, problem) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'large.json'), '');
    truncateSync(join(cwd, 'large.json'), megabytes * 1024 * 1024);
    const { code, stderr } = await runImw([command, 'large.json'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining(problem)]);
  });

  it('stops reading a dossier from a pipe that goes on and on', async () => {
    const { code, stderr } = await runImw(['simulate', '-'], { input: '{'.repeat(11 * 1024 * 1024) });
    expect([code, stderr]).toEqual([1, expect.stringContaining('FILE_TOO_LARGE')]);
  });

  it('names every command in its help', async () => {
    const { stdout } = await runImw(['--help']);
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command}`);
  });

  it('shows the help of one command, and no other, with imw help', async () => {
    const { code, stdout } = await runImw(['help', 'compare']);
    expect(code).toBe(0);
    expect(stdout.match(/^Usage: .*/gm)).toEqual(['Usage: imw compare [options] [dossier.json...]']);
    expect(stdout).not.toContain('(default: [])');
  });

  it('helps and fails without a command', async () => {
    const { code, stdout } = await runImw([]);
    expect(code).toBe(1);
    expect(stdout).toContain('Usage: imw');
  });

  it.each(
    someOf([
      [['simulate', '--fractoin', '1'], 'UNKNOWN_OPTION: unknown option --fractoin; did you mean --fraction?'],
      [['simualte'], 'UNKNOWN_COMMAND: unknown command simualte; did you mean simulate?'],
      [['batch'], 'after the command\nSee imw batch --help.\n'],
      [['join'], 'See imw join --help.\n'],
      [
        ['join', 'a.csv'],
        'MISSING_ARGUMENT: --output <file> is missing; add it after the command\nSee imw join --help.\n',
      ],
      [['bacth'], 'did you mean batch?'],
      [
        ['examples/dossiers.csv'],
        'examples/dossiers.csv is a file, not a command; write imw batch examples/dossiers.csv',
      ],
      [['examples'], 'unknown command examples'],
      [['batch', 'a.csv', 'b.csv'], 'give one file at a time'],
      [['verify', '--json'], 'See imw verify --help.\n'],
      [['schema', '--lang', 'nl'], 'Zie imw schema --help.\n'],
      [['batch', '--lang', 'fr'], 'Voir imw batch --help.\n'],
      [['simulat'], 'See imw --help.\n'],
      [['batch', 'a', 'b'], 'TOO_MANY_ARGUMENTS'],
      [['batch', 'none.csv'], 'FILE_NOT_FOUND'],
      [['batch', 'examples'], 'FILE_UNREADABLE'],
      [['simulate', DOSSIER, '--detail', 'month'], 'INVALID_CHOICE: --detail: unknown value; choose year, quarter'],
      [['simulate', DOSSIER, '--lang', 'de'], 'INVALID_CHOICE: --lang: unknown value; choose nl, fr, en'],
      [['simulate', DOSSIER, '--indexation', 'two'], 'INVALID_INDEXATION'],
      [['parameters', '--at', '2026'], 'INVALID_QUARTER'],
      [['schema', 'dosier'], 'INVALID_CHOICE'],
      [['simulate', '--id'], 'MISSING_OPTION_VALUE'],
    ]),
  )('%j fails with its code, the fix and exit code 1', async (args, message) => {
    const { code, stdout, stderr } = await runImw(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  it('names the options that are missing, without a terminal', async () => {
    const { code, stderr } = await runImw(['simulate', '--employer-type', 'school']);
    expect(code).toBe(1);
    for (const option of ['--residence', '--limitation', '--workplace', '--advice-years', '--start', '--gross-monthly'])
      expect(stderr).toContain(`${option}: MISSING_VALUE`);
  });

  it('lets an option go before what the file says', async () => {
    const { stdout } = await runImw([
      'simulate',
      DOSSIER,
      '--fraction',
      '80%',
      '--gross-monthly',
      '€ 2.000,00',
      '--json',
    ]);
    expect(JSON.parse(stdout).quarters[0]).toMatchObject({ cap: '10721.33', referenceWage: '6756.00' });
  });

  it('says where a wrong value is: in the file or in an option', async () => {
    const input = JSON.stringify({ employerType: 'school', fraction: '80' });
    const { stderr } = await runImw(['simulate', '-', '--start', 'x'], { input });
    expect(stderr).toContain('-: fraction: FRACTION_OUT_OF_RANGE');
    expect(stderr).toContain('--start: NOT_A_QUARTER_OR_DATE');
  });
});

describe('the language', () => {
  it.each([
    ['--lang before all', ['--lang', 'fr'], { IMW_LANG: 'nl', LC_ALL: 'en_GB.UTF-8' }, 'Prime salariale'],
    ['IMW_LANG before the locale', [], { IMW_LANG: 'nl', LC_ALL: 'fr_BE.UTF-8' }, 'Loonpremie'],
    ['the locale', [], { IMW_LANG: '', LC_ALL: 'fr_BE.UTF-8' }, 'Prime salariale'],
    ['English without anything', [], { IMW_LANG: '', LC_ALL: 'C' }, 'Wage premium'],
  ])('%s', async (_name, args, env, word) => {
    expect((await runImw(['simulate', DOSSIER, ...args], { env })).stdout).toContain(word);
  });

  it('does not touch amounts in JSON', async () => {
    const results = await Promise.all(
      ['nl', 'fr', 'en'].map((lang) => runImw(['simulate', DOSSIER, '--json', '--lang', lang])),
    );
    const amounts = results.map(({ stdout }) => {
      const { years, quarters, totals } = JSON.parse(stdout);
      return { years, quarters, totals };
    });
    expect(amounts[0]).toEqual(amounts[2]);
    expect(amounts[1]).toEqual(amounts[2]);
  });
});

describe('the report', () => {
  const report = async (args: readonly string[], env: Record<string, string> = {}) =>
    (await runImw(['simulate', DOSSIER, ...args], { env })).stdout;

  it.each([
    ['nl', '80', 'year'],
    ['fr', '80', 'quarter'],
    ['en', '80', 'quarter'],
    ['nl', '120', 'quarter'],
    ['fr', '120', 'year'],
  ])('in %s at %s columns by %s fits, and keeps its table', async (lang, width, detail) => {
    const text = await report(['--lang', lang, '--detail', detail], { COLUMNS: width });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(Number(width));
    expect(text).toMatch(/─{60,}/);
  });

  it('has every amount of worked case 3', async () => {
    const text = await report(['--lang', 'nl'], { COLUMNS: '120' });
    for (const amount of ['13.512,00', '10.978,50', '6.756,00', '7.720,00', '5.920,00', '74.358,50', '94.541,50'])
      expect(text).toContain(amount);
    expect(text).toContain('\nDeze simulatie is indicatief; het departement (DWSE) beslist.\n\nSimulatie IMW');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Betrouwbaarheid: hoogstens 844,50 EUR meer als kwartaal 9 het vorige % houdt',
    );
  });

  it('is plain ASCII where the terminal knows no better, with the same words', async () => {
    const text = await report(['--lang', 'fr'], { LC_ALL: 'fr_BE.ISO-8859-1' });
    expect(text).toMatch(/^[\n -~]+$/);
    expect(text).toContain("Prime d'accompagnement : eligible");
  });

  it('has colours only where they are wanted', async () => {
    const sign = String.fromCharCode(27);
    expect(await report([], { FORCE_COLOR: '1' })).toContain(`${sign}[32m`);
    expect(await report([], { FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain(sign);
    expect(await report(['--no-color'], { FORCE_COLOR: '1' })).not.toContain(sign);
    expect(await report([])).not.toContain(sign);
  });

  it('says what failed and what would be needed', async () => {
    const text = await report(['--workplace', 'brussel', '--lang', 'nl']);
    expect(text).toContain('✘ Begeleidingspremie: komt niet in aanmerking');
    expect(text).toContain('Niet voldaan: de vestiging ligt buiten het Vlaamse Gewest');
    expect(text).toContain('Nodig: een vestiging in het Vlaamse Gewest');
  });

  it('cannot be steered by an id', async () => {
    const text = await report(['--id', 'x\u001b[2Jy\u202e']);
    expect(text).toContain('x\\u001b[2Jy\\u202e');
  });
});

describe('what other commands print', () => {
  it('the values of a quarter, with source and confidence', async () => {
    const { stdout } = await runImw(['parameters', '--at', '2024-Q2', '--lang', 'nl'], {
      env: { COLUMNS: '120' },
    });
    expect(stdout).toContain('2.029,88 EUR per maand | sinds 1/4/2024 | bevestigd');
    expect(stdout).toContain('2.070,48 EUR per maand | sinds 1/5/2024');
    expect(stdout).toContain('vanaf kwartaal 9: 20 %');
    expect(stdout).not.toContain('2.233,61');
  });

  it('the same as JSON', async () => {
    const { at, parameters } = JSON.parse((await runImw(['parameters', '--at', '2026-Q4', '--json'])).stdout);
    expect(at).toBe('2026-Q4');
    for (const { values } of parameters)
      for (const value of values) expect(value).toMatchObject({ source: /./, confidence: /./ });
  });

  it.each([
    ['nl', 'excel', '\ufeffdossier;werkgeverstype;'],
    ['fr', 'excel', '\ufeffdossier;type_employeur;'],
    ['en', 'machine', 'id,employer_type,'],
  ])('a template in %s that a batch takes as it is', async (lang, dialect, start) => {
    const { stdout } = await runImw(['template', '--lang', lang, '--dialect', dialect]);
    expect(stdout.startsWith(start)).toBe(true);
    const batch = await runImw(['batch', '-', '--format', 'json', '--lang', lang], { input: stdout });
    expect(batch.code).toBe(0);
    expect(JSON.parse(batch.stdout)).toHaveLength(3);
  });

  it('a JSON template that simulate takes as it is', async () => {
    const { stdout } = await runImw(['template', '--format', 'json']);
    expect((await runImw(['simulate', '-', '--json'], { input: stdout })).code).toBe(0);
  });

  it('the schemas, which the results and the template keep to', async () => {
    const [dossier, result, parameters] = await Promise.all(
      ['dossier', 'result', 'parameters'].map(async (name) => JSON.parse((await runImw(['schema', name])).stdout)),
    );
    expect(Object.keys(dossier.properties)).toEqual(Object.keys(dossierSchema(() => '')['properties'] as object));
    expect(result.properties.receipt.properties.engine).toEqual({ type: 'string' });
    expect(parameters.properties.parameters.type).toBe('array');
    const { stdout } = await runImw(['simulate', DOSSIER, '--json']);
    expect(resultSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
  });
});

describe.each(['nl', 'fr'])('the texts of a run in %s', (lang) => {
  it('are joined by the English ones where a command needs those', async () => {
    const cwd = emptyFolder();
    const imw = (...args: string[]) => runImw([...args, '--lang', lang], { cwd });
    const dossier = join(ROOT, 'examples/dossier.json');
    writeFileSync(join(cwd, 'one.json'), (await imw('simulate', dossier, '--json')).stdout);
    for (const args of [
      ['batch', join(ROOT, 'examples/dossiers.csv'), '--dialect', 'machine'],
      ['verify', 'one.json'],
      ['self-test'],
    ])
      expect(await imw(...args), args[0]).toMatchObject({ code: 0, stdout: expect.stringMatching(/./) });
  });
});
