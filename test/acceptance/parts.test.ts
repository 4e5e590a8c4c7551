import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BATCH_FILES } from '../support/batch-files.js';
import { someOf } from '../support/exhaustive.js';
import { csv, HEADER, office, rows } from '../support/parts-office.js';

describe.each(someOf(BATCH_FILES))('a file with $name', ({ bytes, options }) => {
  it('has the same results, byte for byte, when it is computed in parts, and every part verifies', async () => {
    const { imw, take, parts } = office(bytes(1));
    const { stderr } = await imw('batch', 'in', '-o', 'out', ...options);
    const whole = take('out');
    const [first = '', ...others] = await parts(options);
    const verified = await Promise.all([first, ...others].map((part) => imw('verify', `${part}.receipt.json`)));
    for (const { stdout } of verified) expect(stdout).toMatch(/^✔/);
    const joined = await imw('join', ...others, first, '-o', 'out');
    expect(joined.code).toBe(2);
    expect((await imw('verify', 'out.receipt.json')).stdout).toMatch(/^✔/);
    expect(take('out')).toEqual(whole);
    const reported = joined.stderr.trim().split('\n');
    expect(reported.length).toBeGreaterThan(6);
    for (const line of reported) expect(stderr).toContain(line);
  });
});

describe('the rows of a range', () => {
  it.each([
    ['2:4', ['D0', 'D1']],
    ['3:4', ['D1']],
    ['5:5', ['D2']],
    [':3', ['D0']],
    ['6:', ['D3']],
    ['7:', []],
  ])('%s are those that start on its lines', async (range, expected) => {
    const { imw } = office([HEADER, rows[0], ...rows.slice(1, 4)].join('↵').replaceAll('↵', '\n'));
    const { stdout, code } = await imw('batch', 'in', '--format', 'jsonl', '--rows', range, '-q');
    const ids = stdout.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { id: string }).id]));
    expect([code, ids]).toEqual([0, expected]);
  });

  it('say with their limit of rejected rows what the whole file would not', async () => {
    const { imw, cwd } = office(csv('\r\n'));
    const ranges = await Promise.all(
      ['2:40', '2:60'].map((range) =>
        imw('batch', 'in', '--rows', range, '--fail-fast', '-o', `out${range.length}${range}`.replace(':', '-')),
      ),
    );
    expect(ranges.map(({ code }) => code)).toEqual([0, 1]);
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out42-40', 'out42-40.receipt.json']);
  });
});
