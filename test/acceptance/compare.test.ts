import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const FIRST = 'examples/dossier.json';
const SECOND = 'examples/works-in-wallonia.json';

/** What `imw compare --json` prints. */
interface Comparison {
  readonly dossiers: readonly {
    readonly name: string;
    readonly file: string | null;
    readonly result: Result;
  }[];
  readonly differingFields: readonly string[];
  readonly differences: readonly {
    readonly from: string;
    readonly to: string;
    readonly years: readonly Record<string, unknown>[];
    readonly totals: Record<string, string | null>;
  }[];
}
interface Result {
  readonly dossier: Record<string, unknown>;
  readonly totals: Record<string, string | null>;
  readonly assumptions: readonly { readonly id: string }[];
  readonly estimates: readonly unknown[];
}

const compare = async (...args: string[]) => {
  const { stdout, stderr, code } = await runImw(['compare', ...args, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Comparison;
};
const simulate = async (...args: string[]) =>
  JSON.parse((await runImw(['simulate', ...args, '--json'])).stdout) as Result;
const cents = (amount: string | null | undefined) => BigInt((amount ?? '').replace('.', ''));

describe('dossiers side by side', () => {
  it('are each as imw simulate computes them', async () => {
    const { dossiers } = await compare(FIRST, SECOND, '--lang', 'fr');
    expect(dossiers.map(({ name, file }) => [name, file])).toEqual([
      ['A', FIRST],
      ['B', SECOND],
    ]);
    for (const { file, result } of dossiers) expect(result).toEqual(await simulate(file as string, '--lang', 'fr'));
  });

  it('differ by the cent, and less is negative', async () => {
    const { dossiers, differences } = await compare(FIRST, SECOND);
    const [a, b] = dossiers.map(({ result }) => result.totals);
    const [{ from, to, totals, years } = { from: '', to: '', totals: {}, years: [] }] = differences;
    expect([from, to, years.length]).toEqual(['A', 'B', 5]);
    for (const key of Object.keys(totals)) expect(cents(totals[key]), key).toBe(cents(b?.[key]) - cents(a?.[key]));
    expect(totals['guidancePremium']).toBe('-29600.00');
    expect(totals['netCost']).toBe('29600.00');
  });

  it('can be of standard input, once', async () => {
    const input = readFileSync(join(ROOT, FIRST));
    const { stdout, code } = await runImw(['compare', '-', SECOND, '--json'], { input });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Comparison).dossiers.map(({ file }) => file)).toEqual(['-', SECOND]);
    expect((await runImw(['compare', '-', '-'], { input })).code).toBe(1);
  });

  it('take the options before what they say', async () => {
    const { dossiers, differingFields } = await compare(FIRST, SECOND, '--workplace', 'brussel');
    expect(dossiers.map(({ result }) => result.dossier['workplace'])).toEqual(['brussels', 'brussels']);
    expect(differingFields).toEqual([]);
  });

  it('of different lengths have nothing in the years that one of them lacks', async () => {
    const { differences } = await compare(FIRST, '--guidance-need', 'none', '--vary', 'advice_years=5,2');
    expect(differences[0]?.years.map(({ total }) => total)).toEqual([
      // 40 and 30 % against 20 % throughout
      '-6756.00',
      '-4222.50',
      // after the end of the shorter one
      '-6756.00',
      '-6756.00',
      '-6756.00',
    ]);
  });

  it('of an employer and a self-employed person have no wage to compare', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'self-employed.json');
    const self = {
      employerType: 'self-employed',
      residence: 'flanders',
      limitation: 'work-disability',
      workplace: 'flanders',
      adviceYears: 5,
      start: '2026-Q4',
    };
    writeFileSync(file, JSON.stringify(self));
    const { stdout, code } = await runImw(['compare', FIRST, file]);
    expect(code).toBe(0);
    const [difference] = (await compare(FIRST, file)).differences;
    expect(difference?.totals).toMatchObject({ wagePremium: '-44758.50', employerCost: null, netCost: null });
    expect(difference?.years[4]).toMatchObject({ wagePremium: '-6756.00', employerCost: null });
    expect(stdout).toMatch(/^Wage cost before premiums +168,900\.00 +– +–$/m);
    expect(stdout).toMatch(/^Support premium +0\.00 +[\d,]+\.\d\d +\+[\d,]+\.\d\d$/m);
  });
});

describe('variants', () => {
  it('are the dossier with each value in turn', async () => {
    const { dossiers, differingFields } = await compare(FIRST, '--vary', 'fraction=1,0.8,30.4/38');
    expect(dossiers.map(({ result }) => result.dossier['fraction'])).toEqual(['1', '0.8', '0.8']);
    expect(differingFields).toEqual(['fraction', 'grossMonthly', 'contributionsMonthly', 'reductionsMonthly']);
    const kept = await compare(FIRST, '--vary', 'fraction=1,0.8', '--keep-wage');
    expect(kept.differingFields).toEqual(['fraction']);
    const same = await simulate(FIRST, '--fraction', '0.8');
    expect(dossiers[1]?.result).toEqual(same);
  });

  it('of two fields are all their combinations, the last changing first', async () => {
    const { dossiers, differences } = await compare(
      FIRST,
      '--vary',
      'workplace=flanders,brussels',
      '--vary',
      'guidance-need=none,high',
    );
    expect(dossiers.map(({ result: { dossier } }) => [dossier['workplace'], dossier['guidanceNeed']])).toEqual([
      ['flanders', 'none'],
      ['flanders', 'high'],
      ['brussels', 'none'],
      ['brussels', 'high'],
    ]);
    expect(differences.map(({ from, to }) => from + to)).toEqual(['AB', 'AC', 'AD']);
  });

  it('of a rate after an evaluation have it from the earliest quarter, where no other is given', async () => {
    const { dossiers } = await compare(FIRST, '--vary', 'evaluated_rate=,65');
    const found = dossiers.map(({ result: { dossier, assumptions, totals } }) => ({
      from: dossier['evaluatedFrom'],
      rate: dossier['evaluatedRate'],
      isAssumed: assumptions.some(({ id }) => id === 'evaluated_from'),
      total: totals['total'],
    }));
    expect(found).toEqual([
      { from: undefined, rate: undefined, isAssumed: false, total: '74358.50' },
      { from: 9, rate: '65', isAssumed: true, total: '119961.50' },
    ]);
    const later = await compare(FIRST, '--vary', 'evaluated_rate=,65', '--evaluated-from', '13');
    expect(later.dossiers.map(({ result: { dossier } }) => dossier['evaluatedFrom'])).toEqual([undefined, 13]);
    expect(later.dossiers[1]?.result.assumptions.map(({ id }) => id)).not.toContain('evaluated_from');
  });

  it('of an evaluation are consistent whichever of its answers varies', async () => {
    for (const vary of ['evaluated_guidance=,none', 'evaluated_rate=,65']) {
      const { dossiers } = await compare(FIRST, '--vary', vary);
      expect(dossiers.map(({ result: { dossier } }) => dossier['evaluatedFrom'])).toEqual([undefined, 9]);
    }
    const folder = emptyFolder();
    const evaluated = { ...JSON.parse(readFileSync(FIRST, 'utf8')), evaluatedFrom: 11, evaluatedRate: '65' };
    writeFileSync(join(folder, 'evaluated.json'), JSON.stringify(evaluated));
    const { dossiers } = await compare(join(folder, 'evaluated.json'), '--vary', 'evaluated_from=,9');
    expect(dossiers.map(({ result: { dossier } }) => [dossier['evaluatedFrom'], dossier['evaluatedRate']])).toEqual([
      [undefined, undefined],
      [9, '65'],
    ]);
  });

  it('of an evaluation that an advice of 2 years cannot have name the option', async () => {
    const found = await runImw(['compare', FIRST, '--vary', 'advice_years=2,5', '--vary', 'evaluated_rate=,65']);
    expect(found.stderr).toMatch(/^--vary evaluated-rate: EVALUATION/m);
  });

  it('of contributions compare entered ones with an estimate', async () => {
    const { dossiers } = await compare(FIRST, '--vary', 'contributions-monthly=,700');
    expect(dossiers.map(({ result: { estimates } }) => estimates.length > 0)).toEqual([true, false]);
  });

  it('are made of every dossier', async () => {
    const { dossiers } = await compare(FIRST, SECOND, '--vary', 'fraction=1,0.5');
    expect(dossiers.map(({ name, file }) => [name, file])).toEqual([
      ['A', FIRST],
      ['B', FIRST],
      ['C', SECOND],
      ['D', SECOND],
    ]);
  });

  it.each([
    ['tewerkstellingsbreuk=1;0,8', [], ['1', '0.8']],
    ['Fraction occupation = 100% , 80%', [], ['1', '0.8']],
    ['fraction=1,0.8', ['--decimal', 'point'], ['1', '0.8']],
    ['fraction=1,30.4/38', [], ['1', '0.8']],
    ['gross_monthly=2500,2600', [], ['2500.00', '2600.00']],
    ['gross_monthly=2500;2600,50', [], ['2500.00', '2600.50']],
    ['gross_monthly=2.500,00;2.600,50', [], ['2500.00', '2600.50']],
    ['contract_hours=24,38', ['--decimal', 'point'], ['24', '38']],
    ['start=2026-Q4,2027-Q1', [], ['2026-Q4', '2027-Q1']],
    ['wage_need=standaard,majore', [], ['standard', 'increased']],
  ])('--vary "%s" %j', async (vary, options, values) => {
    const { dossiers, differingFields } = await compare(FIRST, '--vary', vary, ...options);
    const [field = ''] = differingFields;
    expect(dossiers.map(({ result }) => result.dossier[field])).toEqual(values);
  });

  it.each([
    ['fraction=0,8', 'AMBIGUOUS_VARY'],
    ['fraction=1,30,4/38', 'AMBIGUOUS_VARY'],
    ['gross_monthly=2500,00', 'AMBIGUOUS_VARY'],
    ['contract_hours=24,38', 'AMBIGUOUS_VARY'],
    ['fraction', 'INVALID_VARY'],
    ['fraction=', 'INVALID_VARY'],
    ['fraction=1,', 'INVALID_VARY'],
    ['=1,0.8', 'UNKNOWN_VARIED_FIELD'],
    ['id=A,B', 'UNKNOWN_VARIED_FIELD'],
    ['dossier=A,B', 'UNKNOWN_VARIED_FIELD'],
    ['fractoin=1,0.8', 'UNKNOWN_VARIED_FIELD'],
    ['fraction=1', 'ONE_TO_COMPARE'],
    ['fraction=.1,.2,.3,.4,.5,.6,.7,.8,.9,1,.15,.25,.35', 'TOO_MANY_TO_COMPARE'],
  ])('--vary %s is rejected: %s', async (vary, code) => {
    const found = await runImw(['compare', FIRST, '--vary', vary]);
    expect([found.code, found.stdout, found.stderr.split(': ')[1]]).toEqual([1, '', code]);
  });
});

it('a few long lists are rejected before their combinations are made', async () => {
  const lists = ['fraction', 'gross-monthly', 'contributions-monthly', 'contract-hours', 'start'].flatMap((field) => [
    '--vary',
    `${field}=${Array.from({ length: 200 }, (_, index) => index).join(';')}`,
  ]);
  const { code, stderr } = await runImw(['compare', FIRST, ...lists]);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^imw: TOO_MANY_TO_COMPARE: 320000000000 /)]);
});

it('the id, by any of its names, is not a field to vary, and is not advised either', async () => {
  const { stderr } = await runImw(['compare', FIRST, '--vary', 'dossier=A,B']);
  expect(stderr).not.toContain('did you mean');
});

describe('what is wrong', () => {
  it('is reported once, by the option or the file where it is', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.json'), '{"employerType":"school","residence":"flanders"}');
    const { stderr, stdout, code } = await runImw(
      ['compare', 'a.json', '--vary', 'fraction=1,1.8', '--advice-years', '3'],
      { cwd: folder },
    );
    expect([code, stdout]).toEqual([1, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual(
      expect.arrayContaining([
        '--vary fraction: FRACTION_OUT_OF_RANGE',
        '--advice-years: NOT_IN_LIST',
        'a.json: grossMonthly',
        'imw: DOSSIER_WRONG',
      ]),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('is nothing but one dossier', async () => {
    expect((await runImw(['compare', FIRST])).stderr).toContain('ONE_TO_COMPARE');
    expect((await runImw(['compare'])).stderr).toContain('ONE_TO_COMPARE');
  });

  it('is a value with a lower confidence than the run requires', async () => {
    const { code, stderr } = await runImw(['compare', FIRST, SECOND, '--require', 'official']);
    expect([code, stderr.split(': ')[1]]).toEqual([1, 'LESS_SURE_THAN_REQUIRED']);
  });
});

describe('for people', () => {
  it.each(['nl', 'fr', 'en'])('stays within the width of a terminal, in %s', async (lang) => {
    const { stdout } = await runImw(['compare', FIRST, '--vary', 'workplace=flanders,brussels,other'], {
      env: { IMW_LANG: lang },
    });
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('has no names in a comparison of one with itself', async () => {
    const { stdout } = await runImw(['compare', FIRST, FIRST]);
    expect(stdout).toContain('None: the dossiers are identical.');
    expect(stdout).toMatch(/^✔ Wage premium: eligible$/m);
  });

  it('is plain ASCII where the terminal knows no better', async () => {
    const { stdout } = await runImw(['compare', FIRST, SECOND], { env: { LC_ALL: 'C' } });
    expect(stdout).toMatch(/^[\n -~]*$/);
    expect(stdout).not.toContain('?');
  });
});
