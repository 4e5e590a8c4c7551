import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { someOf } from '../support/exhaustive.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const LATER_MINIMUM_WAGE = join(ROOT, 'examples', 'overlays', 'next-quarter-minimum-wage.json');

/** A folder with the example files, in which commands are run. */
function office() {
  const cwd = emptyFolder();
  cpSync(join(ROOT, 'examples'), join(cwd, 'examples'), { recursive: true });
  const imw = (...args: string[]) => runImw(args, { cwd });
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(cwd, name), change(readFileSync(join(cwd, name), 'utf8')));
  return { cwd, imw, edit };
}

interface Verified {
  readonly equal: boolean;
  readonly verified: readonly {
    readonly place: string | null;
    readonly verification: {
      readonly differences: readonly { path: string; was: string; is: string }[];
      readonly moved: readonly { id: string; from: string; was: string | null; is: string | null }[];
    };
  }[];
}

/** The whole of what is printed where all is equal and nothing is noted. */
const EQUAL = expect.stringMatching(/^✔ Equal: the result is the same\.\nNot compared: [^•]*\.\n$/) as string;

/** A dossier whose wage lies above the cap, so that the minimum wage counts. */
const ABOVE_CAP = ['simulate', 'examples/dossier.json', '--gross-monthly', '6000', '--json'];

describe('a result', () => {
  it('is equal as it was written, alone, in an array and line by line', async () => {
    const { imw, cwd } = office();
    writeFileSync(join(cwd, 'one.json'), (await imw(...ABOVE_CAP)).stdout);
    await imw('batch', 'examples/dossiers.csv', '-o', 'many.json');
    await imw('batch', 'examples/dossiers.csv', '-o', 'many.jsonl', '--indexation', '2.5');
    for (const name of ['one.json', 'many.json', 'many.jsonl']) {
      const { code, stdout } = await imw('verify', name);
      expect([name, code, stdout.startsWith('✔')], stdout).toEqual([name, 0, true]);
    }
  });

  it('that was changed by hand is reported by its place, and the values are said to be the same', async () => {
    const { imw, cwd, edit } = office();
    writeFileSync(join(cwd, 'one.json'), (await imw(...ABOVE_CAP)).stdout);
    edit('one.json', (text) => text.replace('"cap": "13401.66"', '"cap": "13401.67"'));
    const { code, stdout } = await imw('verify', 'one.json');
    expect(code).toBe(2);
    expect(stdout).toContain('• quarter 1, cap of the reference wage\n');
    expect(stdout).not.toMatch(/13.?401/);
    const json = JSON.parse((await imw('verify', 'one.json', '--json')).stdout) as Verified;
    expect(json.verified[0]?.verification.differences).toEqual([
      { path: 'quarters.1.cap', was: '13401.67', is: '13401.66' },
    ]);
    expect(stdout).toContain('the file or the program has changed');
  });

  it('under another parameter is reported by the amounts and by the parameter', async () => {
    const { imw, cwd } = office();
    writeFileSync(join(cwd, 'one.json'), (await imw(...ABOVE_CAP)).stdout);
    const { code, stdout } = await imw('verify', 'one.json', '--parameters', LATER_MINIMUM_WAGE, '--json');
    expect(code).toBe(2);
    const { equal, verified } = JSON.parse(stdout) as Verified;
    expect(equal).toBe(false);
    const { differences = [], moved = [] } = verified[0]?.verification ?? {};
    expect(moved.map(({ id, from, was }) => [id, from, was])).toEqual([['minimum-wage', '2027-01-01', null]]);
    const quarters = differences.filter(({ path }) => /^quarters\.\d+\.cap$/.test(path));
    expect(quarters.map(({ path }) => path)).toEqual(
      Array.from({ length: 19 }, (_, index) => `quarters.${index + 2}.cap`),
    );
  });

  it('computed with an overlay is equal with that overlay', async () => {
    const { imw, cwd } = office();
    writeFileSync(join(cwd, 'one.json'), (await imw(...ABOVE_CAP, '--parameters', LATER_MINIMUM_WAGE)).stdout);
    expect((await imw('verify', 'one.json', '--parameters', LATER_MINIMUM_WAGE)).code).toBe(0);
    const { stdout } = await imw('verify', 'one.json');
    expect(stdout.replaceAll('\n  ', ' ')).toContain(
      'Computed with your own values from next-quarter-minimum-wage.json, now without them; add that file with --parameters.',
    );
  });
});

describe('the receipt of a batch', () => {
  it('is the same for the same input, and is equal when it is verified', async () => {
    const { imw, cwd } = office();
    await imw('batch', 'examples/dossiers-with-mistakes.csv', '-o', 'out.csv', '--lang', 'nl');
    const receipt = readFileSync(join(cwd, 'out.csv.receipt.json'), 'utf8');
    await imw('batch', 'examples/dossiers-with-mistakes.csv', '-o', 'out.csv', '--lang', 'nl', '--force');
    expect(readFileSync(join(cwd, 'out.csv.receipt.json'), 'utf8')).toBe(receipt);
    const { counts, totals, rejects } = JSON.parse(receipt) as Record<string, Record<string, unknown>>;
    expect(counts).toEqual({ rows: 17, computed: 3, rejected: 14, blankRows: 0, estimated: 0, leftOut: 0 });
    expect(totals?.['total']).toBe('182870.38');
    expect(rejects?.['name']).toBe('out.csv.rejects.csv');
    const { code, stdout } = await imw('verify', 'out.csv.receipt.json');
    expect([code, stdout]).toEqual([0, EQUAL]);
  });

  it('says which columns were used and how many were carried through, where the input is CSV', async () => {
    const { imw, cwd } = office();
    const inputOf = async (input: string) => {
      await imw('batch', input, '-o', 'out', '--format', 'jsonl', '--force');
      return (JSON.parse(readFileSync(join(cwd, 'out.receipt.json'), 'utf8')) as { input: object }).input;
    };
    writeFileSync(
      join(cwd, 'in.csv'),
      'naam;Start;x;brutoloon;residence;rechtsvorm;arbeidsbeperking;werkplaats;adviesduur\nA;2026-Q4;1;2500;vlaanderen;bv;arbeidshandicap;vlaanderen;5\n',
    );
    expect(await inputOf('in.csv')).toMatchObject({
      columns: ['start', 'gross_monthly', 'residence', 'employer_type', 'limitation', 'workplace', 'advice_years'],
      carried: 2,
    });
    expect((await imw('verify', 'out.receipt.json')).code).toBe(0);
    writeFileSync(join(cwd, 'in.json'), '[{"start":"2026-Q4"}]');
    expect(Object.keys(await inputOf('in.json'))).toEqual(['name', 'kind', 'sha256', 'bytes']);
    expect((await imw('verify', 'out.receipt.json')).code).toBe(0);
  });

  it('of an earlier version does not say so, and is verified all the same', async () => {
    const { imw, edit } = office();
    await imw('batch', 'examples/dossiers.csv', '-o', 'out.csv');
    edit('out.csv.receipt.json', (text) => {
      const earlier = text.replace(/ *"columns": \[[^\]]*\],\s*"carried": 2,\n/, '');
      expect(earlier).not.toBe(text);
      return earlier;
    });
    expect((await imw('verify', 'out.csv.receipt.json')).stdout).toContain('• input.columns');
    edit('out.csv.receipt.json', (text) => text.replace(/"engine": "[^"]*"/, '"engine": "0.9.0"'));
    const { code, stdout } = await imw('verify', 'out.csv.receipt.json');
    expect(code).toBe(0);
    expect(stdout).toContain('• Computed with version 0.9.0');
    expect(stdout.replaceAll('\n', ' ')).toContain('input.columns and input.carried, which this receipt does not have');
  });

  it.each([
    '--dialect machine',
    '--detail year',
    '--detail quarter',
    '--format json',
    '--format jsonl',
    '--indexation 2',
    '--decimal comma',
  ])('with %s is equal when it is verified, whatever the language then', async (option) => {
    const { imw } = office();
    await imw('batch', 'examples/dossiers.csv', '-o', 'out', '--lang', 'fr', ...option.split(' '));
    expect((await imw('verify', 'out.receipt.json', '--lang', 'nl')).code).toBe(0);
  });

  it('reports an input that was changed, with the totals that differ', async () => {
    const { imw, edit } = office();
    await imw('batch', 'examples/dossiers.csv', '-o', 'out.csv');
    edit('examples/dossiers.csv', (text) => text.replace('2.512,35;2.512,35', '2.612,35;2.512,35'));
    const { code, stdout } = await imw('verify', 'out.csv.receipt.json');
    expect(code).toBe(2);
    expect(stdout).toMatch(/input\.sha256: was\s+[0-9a-f]{64}/);
    expect(stdout).toMatch(/whole term, total: was 1,308,284\.85, now 1,309,837\.12$/m);
  });

  it('takes the quarter of an evaluation that was supplied', async () => {
    const { stdout } = await runImw(['simulate', 'examples/dossier.json', '--evaluated-rate', '65', '--json']);
    const path = join(emptyFolder(), 'result.json');
    writeFileSync(path, stdout);
    const { code } = await runImw(['verify', path]);
    expect(code).toBe(0);
  });

  it('names the value that moved', async () => {
    const { imw } = office();
    await imw('batch', 'examples/dossiers.csv', '-o', 'out.csv');
    const { code, stdout } = await imw('verify', 'out.csv.receipt.json', '--parameters', LATER_MINIMUM_WAGE);
    expect(code).toBe(2);
    expect(stdout).toContain('minimum-wage since 2027-01-01: was (nothing)');
  });

  it('of standard output is written where it is asked for, and needs its input to be verified', async () => {
    const { imw, cwd } = office();
    const input = readFileSync(join(cwd, 'examples', 'dossiers.csv'));
    await runImw(['batch', '-', '--receipt', 'r.json'], { cwd, input });
    expect((await imw('verify', 'r.json')).stderr).toContain('BATCH_INPUT_MISSING: the batch read standard input');
    expect((await imw('verify', 'r.json', '--from', 'examples/dossiers.csv')).code).toBe(0);
  });

  it('finds its input next to it on another machine', async () => {
    const { imw, cwd } = office();
    await imw('batch', 'examples/dossiers.csv', '-o', 'examples/out.csv');
    const elsewhere = emptyFolder();
    for (const name of ['dossiers.csv', 'out.csv.receipt.json'])
      cpSync(join(cwd, 'examples', name), join(elsewhere, name));
    expect((await runImw(['verify', 'out.csv.receipt.json'], { cwd: elsewhere })).code).toBe(0);
  });
});

describe('the configuration', () => {
  it('sets no other indexation than that of the receipt; the command line does, and it is named', async () => {
    const { imw, cwd } = office();
    const files: Record<string, string[]> = { 'none.json': [], 'two.json': ['--indexation', '2'] };
    for (const [name, options] of Object.entries(files))
      writeFileSync(join(cwd, name), (await imw(...ABOVE_CAP, ...options)).stdout);
    await imw('batch', 'examples/dossiers.csv', '-o', 'out.csv', '--indexation', '2');
    writeFileSync(join(cwd, 'imw.config.json'), '{ "indexation": "3" }');
    for (const name of [...Object.keys(files), 'out.csv.receipt.json'])
      expect(await imw('verify', name), name).toEqual({
        code: 0,
        stdout: EQUAL,
        stderr: '',
      });
    const { code, stdout } = await imw('verify', 'two.json', '--indexation', '3');
    expect(code).toBe(2);
    expect(stdout).toContain('Computed with indexation of 2 %, now with 3 % (--indexation).');
  });

  it('can set other values than those of the receipt, which is said, also where all is equal', async () => {
    const { imw, cwd } = office();
    const small = ['simulate', 'examples/dossier.json', '--json'];
    writeFileSync(join(cwd, 'plain.json'), (await imw(...small)).stdout);
    const other = 'examples/overlays/indexed-guidance-premium.json';
    writeFileSync(join(cwd, 'imw.config.json'), JSON.stringify({ parameters: other }));
    writeFileSync(join(cwd, 'own.json'), (await imw(...small)).stdout);
    expect((await imw('verify', 'own.json')).stdout).toEqual(EQUAL);
    expect((await imw('verify', 'own.json', '--parameters', other)).code).toBe(0);
    const { code, stdout } = await imw('verify', 'plain.json');
    expect(code).toBe(2);
    expect(stdout.replaceAll('\n  ', ' ')).toContain(
      'Computed without your own values, now with those from indexed-guidance-premium.json (imw.config.json).',
    );
  });
});

describe('the files of a batch', () => {
  const batch = async (...options: string[]) => {
    const place = office();
    await place.imw('batch', 'examples/dossiers-with-mistakes.csv', '-o', 'out.csv', ...options);
    return place;
  };

  it('that were changed are named, with the rows and columns', async () => {
    const { imw, edit } = await batch();
    edit('out.csv', (text) => text.replace(/\d+,\d\d;([^;\d]*)\r\n/, '12345,67;$1\r\n'));
    const { code, stdout } = await imw('verify', 'out.csv.receipt.json');
    expect(code).toBe(2);
    expect(stdout).toContain('• out.csv: this file differs from the one that was written.\n');
    expect(stdout).not.toContain('12345');
    expect(stdout).toMatch(/First result rows that differ \(1 in total\)\n• line \d: \w+\n/);
  });

  it('show no name and no id', async () => {
    const { imw, edit } = await batch('--dialect', 'machine');
    edit('out.csv', (text) => text.replace(/\n([^,]*),/, '\nJan Janssens,'));
    const { code, stdout } = await imw('verify', 'out.csv.receipt.json');
    expect([code, stdout.includes('Janssens')]).toEqual([2, false]);
    expect(stdout).toMatch(/• line 2: \w+\n/);
  });

  it('of rejected rows count as well', async () => {
    const { imw, edit } = await batch();
    edit('out.csv.rejects.csv', (text) => `${text}x`);
    const { code, stdout } = await imw('verify', 'out.csv.receipt.json');
    expect([code, stdout]).toEqual([
      2,
      expect.stringContaining('• out.csv.rejects.csv: this file differs from the one that was written.\n'),
    ]);
  });

  it('that are not there are said not to be checked', async () => {
    const { imw, cwd } = await batch();
    rmSync(join(cwd, 'out.csv'));
    const { code, stdout } = await imw('verify', 'out.csv.receipt.json');
    expect(code).toBe(0);
    expect(stdout).toContain('• out.csv was not found, also not next to the receipt, and was not checked.\n✔ Equal');
  });

  it('are those next to the receipt, before any of the same name in the folder of the run', async () => {
    const { imw, cwd } = await batch();
    mkdirSync(join(cwd, 'moved'));
    for (const name of ['out.csv', 'out.csv.receipt.json', 'out.csv.rejects.csv'])
      renameSync(join(cwd, name), join(cwd, 'moved', name));
    cpSync(join(cwd, 'examples', 'dossiers-with-mistakes.csv'), join(cwd, 'moved', 'dossiers-with-mistakes.csv'));
    writeFileSync(join(cwd, 'examples', 'dossiers-with-mistakes.csv'), 'another file');
    writeFileSync(join(cwd, 'out.csv'), 'another file');
    const { code, stdout } = await imw('verify', 'moved/out.csv.receipt.json');
    expect([code, stdout]).toEqual([0, EQUAL]);
  });

  it.each(['out.csv', 'out/out.csv', './rejects/../out/b/out.csv'])(
    '%s are found where they lay from any other folder',
    async (output) => {
      const { imw, cwd } = office();
      mkdirSync(join(cwd, 'out', 'b'), { recursive: true });
      mkdirSync(join(cwd, 'rejects'));
      const input = 'examples/dossiers-with-mistakes.csv';
      await imw('batch', input, '-o', output, '--rejects', 'rejects/r.csv');
      const verified = await runImw(['verify', join(cwd, `${output}.receipt.json`)], { cwd: emptyFolder() });
      expect(verified).toEqual({ code: 0, stdout: EQUAL, stderr: '' });
    },
  );

  it('are found from any other folder where their receipt lies elsewhere, or a file of their name lies nearer', async () => {
    const { imw, cwd } = office();
    for (const folder of ['out', 'receipts/of', 'receipts/examples']) mkdirSync(join(cwd, folder), { recursive: true });
    const input = 'examples/dossiers-with-mistakes.csv';
    await imw('batch', input, '-o', 'out.csv', '--receipt', 'receipts/of/r.json');
    writeFileSync(join(cwd, 'receipts', input), 'another file');
    expect((await imw('verify', 'receipts/of/r.json')).code).toBe(0);
    await imw('batch', input, '-o', 'out/out.csv');
    mkdirSync(join(cwd, 'out', 'examples'));
    writeFileSync(join(cwd, 'out', input), 'another file');
    mkdirSync(join(cwd, 'out', 'dossiers-with-mistakes.csv'));
    const verified = await runImw(['verify', join(cwd, 'out/out.csv.receipt.json')], { cwd: emptyFolder() });
    expect(verified.stdout).toEqual(EQUAL);
  });

  it('are found by the names that Windows gave them', async () => {
    const { imw, cwd, edit } = office();
    mkdirSync(join(cwd, 'out'));
    await imw('batch', 'examples/dossiers-with-mistakes.csv', '-o', 'out/out.csv', '--lang', 'en');
    const names = ['examples/dossiers-with-mistakes.csv', 'out/out.csv', 'out/out.csv.rejects.csv'];
    edit('out/out.csv.receipt.json', (text) =>
      names.reduce((all, name) => all.replace(`"${name}"`, JSON.stringify(name.replaceAll('/', '\\'))), text),
    );
    const { stdout } = await runImw(['verify', join(cwd, 'out/out.csv.receipt.json')], {
      cwd: emptyFolder(),
    });
    expect(stdout).not.toContain('was not found');
    expect(stdout).not.toContain('differs from the one that was written');
  });

  it('show the rows that are different under other values', async () => {
    const { imw } = office();
    await imw('batch', 'examples/dossiers.csv', '-o', 'out.jsonl');
    const { stdout } = await imw('verify', 'out.jsonl.receipt.json', '--parameters', LATER_MINIMUM_WAGE);
    expect(stdout).toContain('First result rows that differ');
    expect(stdout).toMatch(/• line \d+: .*quarters\.2\.cap/);
    expect(stdout).toContain('minimum-wage since 2027-01-01: was (nothing), now 2,278.28 EUR per month');
  });

  it('and the input that is nowhere: the message says how to name it', async () => {
    const { imw, cwd } = await batch();
    rmSync(join(cwd, 'examples', 'dossiers-with-mistakes.csv'));
    const { code, stderr } = await imw('verify', 'out.csv.receipt.json');
    expect([code, stderr]).toEqual([1, expect.stringContaining('give its location with --from FILE')]);
  });
});

describe('what is shown', () => {
  it('is what is counted: 5 of 9 results, and 4 more', async () => {
    const { imw, cwd } = office();
    const one = (await imw(...ABOVE_CAP)).stdout.replace('"total": "', '"total": "1');
    writeFileSync(join(cwd, 'nine.json'), `[${Array.from({ length: 9 }, () => one).join(',')}]`);
    const { stdout } = await imw('verify', 'nine.json');
    expect(stdout.match(/^Result \d$/gm)).toHaveLength(5);
    expect(stdout).toContain('… and 4 more; use --json to list them all');
  });

  it('is nothing of the file itself: no text, no name of a key, no id of a part', async () => {
    const { imw, cwd, edit } = office();
    writeFileSync(join(cwd, 'one.json'), (await imw(...ABOVE_CAP)).stdout);
    edit('one.json', (text) =>
      text
        .replace('"end": "2031-Q3"', String.raw`"end": "\u001b[31mJanssens\n✔ Equal"`)
        .replace('"totals": {', '"totals": { "Peeters": "85.07.30-033.28",')
        .replace('"id": "residence"', '"id": "Claes"'),
    );
    for (const options of [[], ['--json']]) {
      const { stdout } = await imw('verify', 'one.json', ...options);
      expect(stdout).toContain('totals.#1');
      expect(stdout).toContain('term.end');
      for (const secret of ['Janssens', 'Peeters', 'Claes', '85.07', 'u001b']) expect(stdout).not.toContain(secret);
    }
  });
});

it('takes far more results than a dossier may be large', async () => {
  const { imw, cwd } = office();
  const one = `${JSON.stringify(JSON.parse((await imw(...ABOVE_CAP)).stdout))}\n`;
  const count = Math.ceil((11 * 1024 * 1024) / one.length);
  writeFileSync(join(cwd, 'many.jsonl'), one.repeat(count));
  const { code, stdout } = await imw('verify', 'many.jsonl', '--lang', 'en');
  expect([code, stdout.replace(/\D/g, '')]).toEqual([0, String(count)]);
});

describe('the results of a batch without their receipt', () => {
  const lines = async () => {
    const { imw, cwd } = office();
    await imw('batch', 'examples/dossiers.csv', '-o', 'out.jsonl');
    const all = readFileSync(join(cwd, 'out.jsonl'), 'utf8').trimEnd().split('\n').slice(0, 4);
    const verify = async (name: string, text: string) => {
      writeFileSync(join(cwd, name), text);
      return imw('verify', name);
    };
    return { all, verify };
  };

  it('are different where some are swapped or twice, also in a list', async () => {
    const { all, verify } = await lines();
    const [first = '', second = '', third = ''] = all;
    expect((await verify('right.jsonl', all.join('\n'))).code).toBe(0);
    const wrong = { swapped: [second, first, third], twice: [first, second, second] };
    for (const [name, chosen] of Object.entries(wrong)) {
      const { code, stdout } = await verify(`${name}.jsonl`, chosen.join('\n'));
      expect([code, stdout]).toEqual([2, expect.stringMatching(/^Result \d\n• row, order\n/)]);
      expect((await verify(`${name}.json`, `[${chosen.join(',')}]`)).code).toBe(2);
    }
    // nobody but the receipt can know
    const { code, stdout } = await verify('less.jsonl', [first, third].join('\n'));
    expect([code, stdout]).toEqual([0, expect.stringContaining('whether results are missing')]);
  });

  it('are rejected where an object has a key twice, with the place and without the key', async () => {
    const { all, verify } = await lines();
    const twice = (all[1] ?? '').replace('"totals":{', '"Janssens":1,"Janssens":1,"totals":{');
    for (const [name, text, line] of [
      ['twice.jsonl', [all[0], twice].join('\n'), 2],
      ['twice.json', `[${all[0]},\n\n${twice}]`, 3],
      ['one.json', twice, 1],
    ] as const) {
      const { code, stdout, stderr } = await verify(name, text);
      expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining(`KEY_TWICE: ${name}: line ${line}, `)]);
      expect(stderr).not.toContain('Janssens');
    }
  });

  it('that are nothing but brackets take no memory', async () => {
    const cwd = emptyFolder();
    for (const [name, text] of [
      ['brackets.json', '['.repeat(30_000_000)],
      ['lines.jsonl', '{}\n'.repeat(3) + '{"a":\n'.repeat(3_000_000)],
    ] as const) {
      writeFileSync(join(cwd, name), text);
      const { code, stderr } = await runImw(['verify', name], {
        cwd,
        env: { NODE_OPTIONS: '--max-old-space-size=120' },
      });
      expect([code, stderr]).toEqual([1, expect.stringContaining(`NESTED_TOO_DEEPLY: ${name}: line `)]);
    }
  });
});

describe('a receipt that no run can have written', () => {
  it.each([
    ['counts.rejected, rejects', (text: string) => text.replace(/"rejects": \{[^}]*\}/, '"rejects": null')],
    [
      'counts.rows, counts.computed, counts.rejected, counts.leftOut',
      (text: string) => text.replace(/("rows": )\d+/, '$19'),
    ],
  ])('is rejected, and named are %s', async (fields, change) => {
    const { imw, edit } = office();
    await imw('batch', 'examples/dossiers-with-mistakes.csv', '-o', 'a.csv', '--rows', '1:99');
    edit('a.csv.receipt.json', change);
    for (const args of [
      ['verify', 'a.csv.receipt.json'],
      ['join', 'a.csv', '-o', 'all.csv'],
    ]) {
      const { code, stdout, stderr } = await imw(...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(
        `RECEIPT_CONTRADICTS_ITSELF: a.csv.receipt.json: this receipt contradicts itself: ${fields} `,
      );
    }
    edit('a.csv.receipt.json', (text) => text.replace(/"bytes": \d+/, '"bytes": "Janssens"'));
    for (const args of [
      ['verify', 'a.csv.receipt.json'],
      ['join', 'a.csv', '-o', 'all.csv'],
    ])
      expect((await imw(...args)).stderr).toMatch(
        /^imw: RECEIPT_FIELD_WRONG: a\.csv\.receipt\.json: the field input\.bytes /,
      );
  });
});

describe('results that only their receipt verifies', () => {
  it.each(['out.csv', 'out.xlsx'])('%s: it is named where it is next to them', async (name) => {
    const { imw, cwd } = office();
    await imw('batch', 'examples/dossiers.csv', '-o', name);
    const { code, stderr } = await imw('verify', name);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`VERIFIED_BY_RECEIPT: ${name}: `)]);
    expect(stderr).toContain(`${name}.receipt.json`);
    rmSync(join(cwd, `${name}.receipt.json`));
    expect((await imw('verify', name)).stderr).toContain(`NOTHING_TO_VERIFY: ${name}`);
  });
});

describe('what is not a result', () => {
  it.each(
    someOf([
      ['a dossier', 'examples/dossier.json', 'NOTHING_TO_VERIFY'],
      ['a CSV file', 'examples/dossiers.csv', 'NOTHING_TO_VERIFY'],
      ['nothing', 'no-such-file.json', 'FILE_NOT_FOUND'],
      ['an empty list', 'empty.json', 'NOTHING_TO_VERIFY'],
      ['a line that is broken', 'broken.jsonl', 'NOT_A_RESULT: broken.jsonl: line 2 '],
      ['an element of a list', 'list.json', 'NOT_A_RESULT: list.json: element 1 '],
      ['an indexation that cannot be', 'indexation.json', 'INDEXATION_OF_RECEIPT: indexation.json'],
      ['text in UTF-16', 'utf-16.json', 'NOT_UTF8'],
    ]),
  )('%s is said to be none', async (_name, path, code) => {
    const { imw, cwd } = office();
    const one = (await imw(...ABOVE_CAP)).stdout;
    const files: Record<string, string | Buffer> = {
      'empty.json': '[]',
      'broken.jsonl': `${JSON.stringify(JSON.parse(one))}\n{"dossier": {\n`,
      'list.json': '[{}, {}]',
      'indexation.json': one.replace('"indexation": null', '"indexation": "two"'),
      'utf-16.json': Buffer.from(`\ufeff${one}`, 'utf16le'),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const found = await imw('verify', path);
    expect([found.code, found.stderr]).toEqual([1, expect.stringContaining(code)]);
  });
});

describe('the confidence that every value must have', () => {
  it('stops a simulation and names the values below it', async () => {
    const { imw } = office();
    const { code, stderr, stdout } = await imw('simulate', 'examples/dossier.json', '--require', 'single-source');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      'LESS_SURE_THAN_REQUIRED: --require single-source: these values have a lower confidence: guidance-premium.per-quarter (inferred)',
    );
  });

  it('rejects the rows of a batch that rest on less, and computes the others', async () => {
    const { imw, cwd } = office();
    const { code } = await imw('batch', 'examples/dossiers.csv', '-o', 'out.csv', '--require', 'single-source');
    const { counts } = JSON.parse(readFileSync(join(cwd, 'out.csv.receipt.json'), 'utf8')) as {
      counts: Record<string, number>;
    };
    expect(code).toBe(2);
    expect(counts['computed']).toBeGreaterThan(0);
    expect(counts['rejected']).toBeGreaterThan(0);
    expect(readFileSync(join(cwd, 'out.csv.rejects.csv'), 'utf8')).toContain('NOT_SURE_ENOUGH');
    expect((await imw('verify', 'out.csv.receipt.json')).code).toBe(0);
  });
});
