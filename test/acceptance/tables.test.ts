import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const DOSSIER = join(ROOT, 'examples/dossier.json');

describe('--group and --chart', () => {
  it('group the tables by calendar year, in words of each language, and draw a chart only where it is asked for', async () => {
    const args = ['simulate', DOSSIER, '--lang', 'nl', '--group', 'kalenderjaar'];
    const [plain, drawn] = await Promise.all([runImw(args), runImw([...args, '--chart'])]);
    expect(plain.stdout).toContain('Per kalenderjaar, in EUR');
    expect(plain.stdout).toContain('† 2026 onvolledig: 1 kwartaal, 2031 onvolledig: 3 kwartalen');
    expect(plain.stdout).not.toContain('┼');
    const chart = drawn.stdout.indexOf('Premie per kwartaal, in EUR');
    expect(drawn.stdout).toContain('0 ┼─');
    // the screen is last
    expect(drawn.stdout.indexOf('Simulatie IMW A-17')).toBeGreaterThan(chart);
    expect(drawn.stdout.slice(0, chart) + drawn.stdout.slice(drawn.stdout.indexOf('Simulatie IMW A-17'))).toBe(
      plain.stdout,
    );
  });

  it.each([
    [['--group', 'week'], 'INVALID_CHOICE'],
    [['--dialect', 'calc', '--format', 'csv'], 'INVALID_CHOICE'],
  ])('%j is rejected: %s', async (options, code) => {
    const { stderr, code: exit } = await runImw(['simulate', DOSSIER, ...options]);
    expect([exit, stderr.split(':')[1]?.trim()]).toEqual([1, code]);
  });
});

describe('CSV of an answer', () => {
  it('is in the dialect of the configuration where no option says another', async () => {
    const cwd = emptyFolder();
    const env = { IMW_CONFIG: join(cwd, 'own.json') };
    writeFileSync(env.IMW_CONFIG, '{"dialect": "machine"}');
    const run = (...args: string[]) => runImw([...args, '--lang', 'fr'], { cwd, env });
    const simulated = await run('simulate', DOSSIER, '-o', 'years.csv', '--group', 'calendar');
    const compared = await run('compare', DOSSIER, '--vary', 'fraction=1,0.8', '-o', 'both.csv', '--dialect', 'excel');
    expect([simulated.code, compared.code]).toEqual([0, 0]);
    expect(readFileSync(join(cwd, 'years.csv'), 'utf8').split('\n').slice(0, 2)).toEqual([
      'id,year,quarters,partial,wage_premium,guidance_premium,support_premium,total,employer_cost,net_cost,per_month',
      'A-17,2026,1,true,3378.00,1930.00,0.00,5308.00,8445.00,3137.00,1769.33',
    ]);
    expect(readFileSync(join(cwd, 'both.csv'), 'utf8').split('\r\n')[0]).toBe('\ufeffDonnée;A;B;B − A');
  });
});

describe('a grid', () => {
  const fractions = (count: number) => Array.from({ length: count }, (_, index) => `0.${String(index + 10)}`).join(';');

  it('has up to 100 variants, all of them in JSON', async () => {
    const vary = ['--vary', `fraction=${fractions(25)}`, '--vary', 'guidance_need=none;low;medium;high'];
    const { stdout } = await runImw(['compare', DOSSIER, ...vary, '--json']);
    const { dossiers, differences } = JSON.parse(stdout) as Record<string, readonly { readonly name: string }[]>;
    expect([dossiers?.length, dossiers?.at(-1)?.name, differences?.length]).toEqual([100, 'CV', 99]);
    const more = await runImw(['compare', DOSSIER, ...vary, '--vary', 'advice_years=2;5']);
    expect([more.code, more.stderr]).toEqual([1, expect.stringContaining('TOO_MANY_TO_COMPARE: 200')]);
    expect(more.stderr).toContain('100');
  });
});
