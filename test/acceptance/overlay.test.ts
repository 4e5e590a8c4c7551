import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResultObject } from '../../src/report/result.js';
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
  a.quarters.flatMap((quarter, index) =>
    quarter.total === b.quarters[index]?.total ? [] : [quarter.number],
  );

describe('the examples of values', () => {
  it.each(readdirSync(join(ROOT, FOLDER)))('%s is taken, and named in the receipt', async (file) => {
    const { receipt } = await simulated('--parameters', `${FOLDER}/${file}`);
    const { sha256 } = (await simulated()).receipt.parameters;
    expect(receipt.parameters).toMatchObject({ sha256, overlay: { file, setBy: '--parameters' } });
  });

  it('shift a step: quarter 9 changes, and no other', async () => {
    const shifted = await simulated('--parameters', example('quarters-5-3-12'));
    expect(changedQuarters(await simulated(), shifted)).toEqual([9]);
    expect([shifted.quarters[7]?.rate, shifted.quarters[8]?.rate]).toEqual(['0.30', '0.20']);
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
    const parameters = join(ROOT, example('quarters-5-3-12'));
    write(folder, JSON.stringify({ language: 'nl', indexation: 2, dialect: 'machine', parameters }));
    const env = { IMW_LANG: '' };
    const run = (...args: string[]) => runImw(args, { cwd: folder, env });
    const { receipt } = JSON.parse((await run('simulate', DOSSIER, '--json')).stdout);
    expect(receipt).toMatchObject({
      indexation: '2',
      parameters: { overlay: { file: 'quarters-5-3-12.json', setBy: 'imw.config.json' } },
    });
    expect((await run('parameters')).stdout).toContain('Met uw eigen waarden uit quarters-5-3-12.json');
    expect((await run('template')).stdout).toMatch(/^id,/);
    expect((await run('template', '--dialect', 'excel')).stdout).toContain(';');
    const other = await run('simulate', DOSSIER, '--json', '--indexation', '3');
    expect(JSON.parse(other.stdout).receipt.indexation).toBe('3');
  });

  it('that is broken stops a command, but not the help and the version', async () => {
    const folder = emptyFolder();
    write(folder, '{ "language": "nl"');
    const run = (...args: string[]) => runImw(args, { cwd: folder });
    expect(await run('parameters')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'imw: CONFIG_NO_JSON: imw.config.json: this is no valid JSON: line 1, column 19; check commas, quotes and brackets there\n',
    });
    for (const args of [['--help'], ['--version'], ['batch', '--help'], ['help', 'simulate']])
      expect((await run(...args)).code, args.join(' ')).toBe(0);
  });
});

describe('imw parameters --diff', () => {
  const diff = async (...args: string[]) => {
    const { code, stdout, stderr } = await runImw(['parameters', '--diff', ...args]);
    return { code, stderr, told: stdout };
  };

  it('adds up to what two batches come to', async () => {
    const { code, told } = await diff(
      example('quarters-5-3-12'),
      'examples/dossiers.csv',
      '--json',
      '--quiet',
    );
    const { dossiers, sums, counts } = JSON.parse(told);
    expect(code).toBe(0);
    expect(counts).toEqual({ changed: 15, unchanged: 15, rejected: 0 });
    const batch = async (...options: string[]): Promise<ResultObject[]> =>
      JSON.parse(
        (await runImw(['batch', 'examples/dossiers.csv', '--format', 'json', '-q', ...options])).stdout,
      );
    const before = await batch();
    const after = await batch('--parameters', example('quarters-5-3-12'));
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
    const same = example('quarters-5-3-12');
    const { told, code } = await diff(same, 'examples/dossiers.csv', '--parameters', same, '--json', '-q');
    expect(code).toBe(0);
    expect(JSON.parse(told)).toMatchObject({
      changes: { values: [], knownUntil: null, gaps: [] },
      dossiers: [],
      counts: { changed: 0, unchanged: 30, rejected: 0 },
    });
  });

  it('tells rejected rows as a batch does', async () => {
    const { code, stderr } = await diff(example('quarters-5-3-12'), 'examples/dossiers-with-mistakes.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('examples/dossiers-with-mistakes.csv:3: gross_monthly: AMBIGUOUS_NUMBER');
  });
});

describe('a quarter after the known values', () => {
  it('is said to be a projection', async () => {
    const { stdout } = await runImw(['parameters', '--at', '2027-Q2']);
    expect(stdout).toContain('2027-Q2 lies after 2026-Q4: the last known values, a projection\n');
    expect(JSON.parse((await runImw(['parameters', '--at', '2027-Q2', '--json'])).stdout)).toMatchObject({
      projected: true,
      overlay: null,
    });
  });
});
