import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED_SHA256 } from '../../src/parameters/shipped-sha256.js';
import type { ResultObject } from '../../src/report/result.js';
import { someOf } from '../support/exhaustive.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const FOLDER = 'examples/overlays';
const example = (name: string) => `${FOLDER}/${name}.json`;
const simulated = async (...options: string[]): Promise<ResultObject> => {
  const { code, stdout, stderr } = await runImw(['simulate', 'examples/dossier.json', '--json', ...options]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
};
/** The numbers of the quarters in which the results differ. */
const changedQuarters = (a: ResultObject, b: ResultObject): number[] =>
  a.quarters.flatMap((quarter, index) => (quarter.total === b.quarters[index]?.total ? [] : [quarter.number]));

describe('the examples of values', () => {
  it.each(readdirSync(join(ROOT, FOLDER)))('%s is taken, and named in the receipt', async (file) => {
    const { receipt } = await simulated('--parameters', `${FOLDER}/${file}`);
    const { sha256 } = (await simulated()).receipt.parameters;
    expect(sha256).toBe(SHIPPED_SHA256);
    expect(receipt.parameters).toMatchObject({ sha256, overlay: { file, setBy: '--parameters' } });
  });

  it('shift a step: quarter 9 changes, and no other', async () => {
    const shifted = await simulated('--parameters', example('quarters-5-4-11'));
    expect(changedQuarters(await simulated(), shifted)).toEqual([9]);
    expect([shifted.quarters[8]?.rate, shifted.quarters[9]?.rate]).toEqual(['0.30', '0.20']);
  });

  it('index the guidance premium from 2027 on: the first quarter stays', async () => {
    const indexed = await simulated('--parameters', example('indexed-guidance-premium'));
    expect(changedQuarters(await simulated(), indexed)).toEqual(Array.from({ length: 19 }, (_, i) => i + 2));
    expect(indexed.quarters[1]).toMatchObject({ guidanceFixed: '1224.00', guidanceVariable: '744.60' });
  });

  it('raise the minimum wage: the cap rises, and 2027-Q1 is known', async () => {
    const raised = await simulated('--parameters', example('next-quarter-minimum-wage'));
    expect(raised.quarters.slice(0, 3).map(({ cap, projected }) => [cap, projected])).toEqual([
      ['13401.66', false],
      ['13669.68', false],
      ['13669.68', true],
    ]);
  });
});

describe('the configuration file', () => {
  const DOSSIER = join(ROOT, 'examples/dossier.json');
  const write = (folder: string, text: string) => writeFileSync(join(folder, 'imw.config.json'), text);

  it('sets language, indexation and values for every command', async () => {
    const folder = emptyFolder();
    const parameters = join(ROOT, example('quarters-5-4-11'));
    write(folder, JSON.stringify({ language: 'nl', indexation: 2, dialect: 'machine', parameters }));
    const env = { IMW_LANG: '' };
    const run = (...args: string[]) => runImw(args, { cwd: folder, env });
    const { receipt } = JSON.parse((await run('simulate', DOSSIER, '--json')).stdout);
    expect(receipt).toMatchObject({
      indexation: '2',
      parameters: { overlay: { file: 'quarters-5-4-11.json', setBy: 'imw.config.json' } },
    });
    expect((await run('parameters')).stdout).toContain('Met uw eigen waarden uit quarters-5-4-11.json');
    expect((await run('template')).stdout).toMatch(/^id,/);
    expect((await run('template', '--dialect', 'excel')).stdout).toContain(';');
    const other = await run('simulate', DOSSIER, '--json', '--indexation', '3');
    expect(JSON.parse(other.stdout).receipt.indexation).toBe('3');
  });

  it.each(
    someOf([
      [['simulate', 'dossier.json']],
      [['simulate', 'dossier.json', '--quiet']],
      [['explain', 'dossier.json']],
      [['compare', 'dossier.json', '--vary', 'fraction=1,0.8', '--quiet']],
      [['batch', 'dossiers.json', '--output', 'results.csv', '--force']],
      [['batch', 'dossiers.json', '--output', 'results.csv', '--force', '--quiet']],
    ]),
  )('of a folder above is named with what it changes: imw %s', async (args) => {
    const folder = emptyFolder();
    const cwd = join(folder, 'clients');
    mkdirSync(cwd);
    cpSync(DOSSIER, join(cwd, 'dossier.json'));
    writeFileSync(join(cwd, 'dossiers.json'), `[${readFileSync(DOSSIER, 'utf8')}]`);
    cpSync(join(ROOT, example('quarters-5-4-11')), join(folder, 'values.json'));
    write(folder, '{ "parameters": "values.json", "indexation": 2 }');
    const { code, stdout, stderr } = await runImw(args, { cwd });
    expect(code).toBe(0);
    const shown = args[0] === 'batch' ? stderr : stdout;
    expect(shown).toContain('With your own values from values.json (../imw.config.json)');
    expect(shown).toContain('With indexation of 2 % a year (../imw.config.json)');
  });

  it.runIf(process.getuid)('that others can change is rejected, unless it is named', async () => {
    const folder = emptyFolder();
    chmodSync(folder, 0o777);
    write(folder, '{ "indexation": 2 }');
    const found = await runImw(['simulate', DOSSIER], { cwd: folder });
    expect([found.code, found.stdout]).toEqual([1, '']);
    expect(found.stderr).toMatch(/^imw: NOT_YOUR_FILE: imw\.config\.json: others can write to the folder/);
    const named = await runImw(['simulate', DOSSIER], { cwd: folder, env: { IMW_CONFIG: 'imw.config.json' } });
    expect([named.code, named.stdout.includes('(imw.config.json)')]).toEqual([0, true]);
    expect((await runImw(['--version'], { cwd: folder })).code).toBe(0);
  });

  it.runIf(process.getuid)('that names values which others can change is rejected', async () => {
    const folder = emptyFolder();
    cpSync(join(ROOT, example('quarters-5-4-11')), join(folder, 'values.json'));
    chmodSync(join(folder, 'values.json'), 0o666);
    write(folder, '{ "parameters": "values.json" }');
    const { code, stderr } = await runImw(['simulate', DOSSIER], { cwd: folder });
    expect([code, stderr.slice(0, 41)]).toEqual([1, 'imw: NOT_YOUR_FILE: values.json: others c']);
    const named = await runImw(['simulate', DOSSIER, '--parameters', 'values.json'], { cwd: folder });
    expect(named.code).toBe(0);
  });

  it('is named where its file of values does not exist', async () => {
    const folder = emptyFolder();
    write(folder, '{ "parameters": "values/2027.json" }');
    const { code, stderr } = await runImw(['parameters'], { cwd: folder });
    expect([code, stderr]).toEqual([
      1,
      'imw: CONFIG_NAMES_NO_FILE: values/2027.json: imw.config.json names this values file, but it does not exist; correct the parameters setting there\n',
    ]);
  });

  it('that is broken in several places is reported whole', async () => {
    const folder = emptyFolder();
    write(folder, '{ "langage": "nl", "dialect": "word" }');
    const { code, stderr } = await runImw(['parameters'], { cwd: folder });
    expect([code, stderr.match(/CONFIG_\w+/g)]).toEqual([1, ['CONFIG_UNKNOWN_KEY', 'CONFIG_WRONG_VALUE']]);
  });

  it('that is broken stops a command, but not the help and the version', async () => {
    const folder = emptyFolder();
    write(folder, '{ "language": "nl"');
    const run = (...args: string[]) => runImw(args, { cwd: folder });
    expect(await run('parameters')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'imw: CONFIG_NO_JSON: imw.config.json: not valid JSON: line 1, column 19; check commas, quotes and brackets there\n',
    });
    for (const args of [['--help'], ['--version'], ['batch', '--help'], ['help', 'simulate']])
      expect((await run(...args)).code, args.join(' ')).toBe(0);
  });
});

describe('imw parameters --diff', () => {
  const diff = async (...args: string[]) => {
    const { code, stdout, stderr } = await runImw(['parameters', '--diff', ...args]);
    return { code, stderr, printed: stdout };
  };

  it('adds up to what two batches come to', async () => {
    const { code, printed } = await diff(example('quarters-5-4-11'), 'examples/dossiers.csv', '--json', '--quiet');
    const { dossiers, sums, counts } = JSON.parse(printed);
    expect(code).toBe(0);
    expect(counts).toEqual({ changed: 16, unchanged: 14, rejected: 0, rejectedBefore: 0, rejectedAfter: 0 });
    const batch = async (...options: string[]): Promise<ResultObject[]> =>
      JSON.parse((await runImw(['batch', 'examples/dossiers.csv', '--format', 'json', '-q', ...options])).stdout);
    const before = await batch();
    const after = await batch('--parameters', example('quarters-5-4-11'));
    const changed = before.flatMap(({ row, id, totals }, index) => {
      const now = after[index]?.totals.total;
      return now === totals.total ? [] : [{ row, id, before: totals.total, after: now }];
    });
    expect(dossiers).toMatchObject(changed);
    const cents = (results: ResultObject[]) =>
      results.reduce((sum, { totals }) => sum + Math.round(Number(totals.total) * 100), 0);
    expect(Math.round(Number(sums.total.difference) * 100)).toBe(cents(after) - cents(before));
  });

  it('compares with the values of the run', async () => {
    const same = example('quarters-5-4-11');
    const { printed, code } = await diff(same, 'examples/dossiers.csv', '--parameters', same, '--json', '-q');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      changes: { values: [], knownUntil: null, gaps: [] },
      dossiers: [],
      counts: { changed: 0, unchanged: 30, rejected: 0 },
    });
  });

  it('reports rejected rows as a batch does', async () => {
    const { code, stderr } = await diff(example('quarters-5-4-11'), 'examples/dossiers-with-mistakes.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('examples/dossiers-with-mistakes.csv:3: gross_monthly: TOO_MANY_DECIMALS');
  });
});

describe('what a file of values makes of dossiers that it rejects, or takes', () => {
  const dossier = (changes: object) => ({
    ...JSON.parse(readFileSync(join(ROOT, 'examples/dossier.json'), 'utf8')),
    ...changes,
  });
  const value = (written: unknown) => ({
    from: '2023-07-01',
    value: written,
    source: 'an example',
    confidence: 'inferred',
  });
  const twoYears = {
    id: 'wage-premium.package.2y-increased',
    kind: 'package',
    name: 'Two years, increased',
    values: [value({ years: 2, need: 'increased', steps: [{ fromQuarter: 1, rate: '0.50' }] })],
  };
  const later = {
    id: 'wage-premium.evaluation.earliest-quarter',
    kind: 'count',
    name: 'Earliest',
    values: [value('12')],
  };
  const evaluated = { evaluatedFrom: 9, evaluatedRate: '50', evaluatedGuidance: 'high' };

  it.each([
    ['a package that is new', twoYears, { adviceYears: 2, wageNeed: 'increased' }, 'rejectedBefore'],
    ['an evaluation that is too early then', later, evaluated, 'rejectedAfter'],
  ])('%s: the comparison says what two batches say', async (_name, parameter, changes, counted) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'values.json'), JSON.stringify({ parameters: [parameter] }));
    writeFileSync(join(cwd, 'in.json'), JSON.stringify([dossier({}), dossier(changes)]));
    const total = async (...options: string[]) => {
      const { stdout } = await runImw(['batch', 'in.json', '--format', 'json', '-q', '--force', ...options], {
        cwd,
      });
      const results = JSON.parse(stdout) as ResultObject[];
      return results.reduce((sum, { totals }) => sum + Math.round(Number(totals.total) * 100), 0);
    };
    const { code, stdout } = await runImw(['parameters', '--diff', 'values.json', 'in.json', '--json'], {
      cwd,
    });
    const { counts, sums, dossiers } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(counts).toMatchObject({ unchanged: 1, rejected: 0, [counted]: 1 });
    expect(dossiers).toMatchObject([
      counted === 'rejectedAfter' ? { after: null, difference: null } : { before: null, difference: null },
    ]);
    expect(Math.round(Number(sums.total.before) * 100)).toBe(await total());
    expect(Math.round(Number(sums.total.after) * 100)).toBe(await total('--parameters', 'values.json'));
  });
});

describe('a file of values that is not one', () => {
  it('is rejected where it is a pipe without a writer, at once', async () => {
    const cwd = emptyFolder();
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const { code, stderr } = await runImw(['parameters', '--parameters', 'pipe'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('NO_REGULAR_FILE')]);
  });

  it('can be what a shell makes of <(…)', async () => {
    const script = `node bin/imw.js parameters --json --parameters <(cat ${example('next-quarter-minimum-wage')})`;
    const stdout = execFileSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
    expect(JSON.parse(stdout).overlay.setBy).toBe('--parameters');
  });

  it('is rejected where it is too large, or nested without end', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'large.json'), `{"parameters":["${'x'.repeat(11_000_000)}"]}`);
    writeFileSync(join(cwd, 'deep.json'), `{"parameters":[${'['.repeat(5000)}${']'.repeat(5000)}]}`);
    writeFileSync(join(cwd, 'long.json'), `{"parameters":["${'x'.repeat(5_000_000)}"]}`);
    const codeOf = async (name: string) => (await runImw(['parameters', '--parameters', name], { cwd })).stderr;
    expect(await codeOf('large.json')).toContain('FILE_TOO_LARGE: large.json: this file is larger than 10 MB');
    expect(await codeOf('deep.json')).toContain('deep.json: JSON_SYNTAX: ');
    expect(await codeOf('long.json')).toContain(
      'parameters[1]: WRONG_FORM: this is not in the expected form; write a parameter',
    );
  });
});

describe('what a file of values says', () => {
  const shown = async (source: string, ...args: string[]) => {
    const cwd = emptyFolder();
    const wage = { from: '2027-01-01', value: '22782.80', source, confidence: 'inferred' };
    const file = { parameters: [{ id: 'minimum-wage', kind: 'amount', name: 'GGMMI', values: [wage] }] };
    writeFileSync(join(cwd, 'values.json'), JSON.stringify(file));
    return runImw(args, { cwd });
  };

  it.each([
    ['parameters', '--parameters', 'values.json', '--at', '2027-Q1'],
    ['parameters', '--diff', 'values.json'],
  ])('can neither steer the terminal nor look like another line: %s %s', async (...args) => {
    const { stdout } = await shown('\u001b[2Ja source\n✔ official', ...args);
    expect(stdout).toContain(String.raw`\u001b[2Ja source\u000a✔ official`);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^\s*✔/m);
  });

  it('is questioned where it is tenfold, once and only on standard error', async () => {
    const { code, stdout, stderr } = await shown('a source', 'parameters', '--parameters', 'values.json');
    expect([code, stderr]).toEqual([
      0,
      'minimum-wage, from 2027-01-01: from 2,233.61 to 22,782.80. This is a large change; check for a typing error.\n',
    ]);
    expect(stdout).toContain('minimum-wage');
    expect((await shown('a source', 'parameters', '--parameters', 'values.json', '-q')).stderr).toBe('');
  });
});

describe('a first quarter that lies before the values', () => {
  it('is rejected, and not first noticed by a dossier', async () => {
    const cwd = emptyFolder();
    const first = { from: '2023-07-01', value: '2023-Q2', source: 'an example', confidence: 'inferred' };
    const parameter = { id: 'measure.first-quarter', kind: 'quarter', name: 'First', values: [first] };
    writeFileSync(join(cwd, 'values.json'), JSON.stringify({ parameters: [parameter] }));
    const dossier = join(ROOT, 'examples/dossier.json');
    const { code, stderr } = await runImw(['simulate', dossier, '--start', '2023-Q2', '--parameters', 'values.json'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('values.json: guidance-premium.fixed: NO_VALUE_ON: there is no value on 2023-04-01');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a quarter after the known values', () => {
  it('is said to be a projection', async () => {
    const { stdout } = await runImw(['parameters', '--at', '2027-Q2']);
    expect(stdout).toContain('2027-Q2 is after 2026-Q4: a projection with the last known values\n');
    expect(JSON.parse((await runImw(['parameters', '--at', '2027-Q2', '--json'])).stdout)).toMatchObject({
      projected: true,
      overlay: null,
    });
  });
});
