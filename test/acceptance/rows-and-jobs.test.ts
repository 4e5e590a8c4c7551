import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/batch/write/format-names.js';
import type { BatchDetail } from '../../src/batch/write/result-format.js';
import { expectLongEnough } from '../support/long-enough.js';
import { csv, HEADER, json, jsonl, office, rows } from '../support/parts-office.js';
import { runImw } from '../support/run-imw.js';

/** How many times its rows are in a stream that is long enough for several threads: in blocks of text, and in small ones. */
const LONG = 18;
const LONG_IN_SMALL_BLOCKS = 3;
/** The same for a file, which has its threads from the start where it is long enough for them. */
const LONG_FILE = 70;

/** Files of every kind, and options of every format for their results. */
const FILES: readonly (readonly [string, number, (times: number) => string | Buffer, string])[] = [
  ['Windows line ends and quotes', LONG, (times) => csv('\r\n', '\r\n', times), ''],
  ['line feeds, no end', LONG, (times) => csv('\n', '', times), '--dialect machine --detail year'],
  ['carriage returns', LONG, (times) => csv('\r', '', times), '--detail quarter'],
  [
    'UTF-16',
    LONG_IN_SMALL_BLOCKS,
    (times) => Buffer.from(`\ufeff${csv('\r\n', '', times)}`, 'utf16le'),
    '--format jsonl',
  ],
  [
    'a quote that never closes',
    LONG_IN_SMALL_BLOCKS,
    (times) => csv('\r\n', '↵"nooit;1;2↵D;3↵D;4', times),
    '--format json',
  ],
  ['a JSON array', LONG, json, '--dialect machine'],
  ['JSON Lines', LONG_IN_SMALL_BLOCKS, jsonl, '--format json'],
  [
    'nothing but rejected rows',
    LONG_IN_SMALL_BLOCKS,
    (times) => `${HEADER}\r\n${'x;y;z\r\n'.repeat(14_000 * times)}`,
    '--format json',
  ],
];

const words = (options: string) => options.split(' ').filter((word) => word !== '');

describe.each(FILES)('a file with %s', (_name, times, file, given) => {
  const options = words(given);

  it('comes out byte for byte the same with any number of threads', async () => {
    const input = file(times);
    const set = (option: string) => options[options.indexOf(option) + 1];
    const format = options.includes('--format') ? (set('--format') as Format) : 'csv';
    const detail = options.includes('--detail') ? (set('--detail') as BatchDetail) : 'dossier';
    expectLongEnough('stream', input.toString(), format, detail);
    const { cwd, take } = office(input);
    const batch = (...args: string[]) => runImw(['batch', '-', '-o', 'out', ...args], { cwd, input });
    const { code } = await batch(...options);
    const alone = take('out');
    expect(Object.keys(alone)).toHaveLength(3);
    for (const jobs of ['2', '3']) {
      expect((await batch('--jobs', jobs, ...options)).code).toBe(code);
      expect(take('out')).toEqual(alone);
    }
  });

  it('comes out byte for byte the same in parts, which are equal when they are verified', async () => {
    const { imw, take, parts } = office(file(1));
    const { stderr } = await imw('batch', 'in', '-o', 'out', ...options);
    const whole = take('out');
    const [first = '', ...others] = await parts(options);
    const verified = await Promise.all(
      [first, ...others].map((part) => imw('verify', `${part}.receipt.json`)),
    );
    for (const { stdout } of verified) expect(stdout).toMatch(/^✔/);
    const joined = await imw('join', ...others, first, '-o', 'out');
    expect(joined.code).toBe(2);
    expect((await imw('verify', 'out.receipt.json')).stdout).toMatch(/^✔/);
    expect(take('out')).toEqual(whole);
    const told = joined.stderr.trim().split('\n');
    expect(told.length).toBeGreaterThan(6);
    for (const line of told) expect(stderr).toContain(line);
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
    const ids = stdout
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { id: string }).id]));
    expect([code, ids]).toEqual([0, expected]);
  });

  it('say with their limit of rejected rows what the whole file would not', async () => {
    const { imw, cwd } = office(csv('\r\n'));
    const ranges = await Promise.all(
      ['2:40', '2:60'].map((range) =>
        imw(
          'batch',
          'in',
          '--rows',
          range,
          '--fail-fast',
          '-o',
          `out${range.length}${range}`.replace(':', '-'),
        ),
      ),
    );
    expect(ranges.map(({ code }) => code)).toEqual([0, 1]);
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out42-40', 'out42-40.receipt.json']);
  });
});

describe('a file that is long enough for threads from the start', () => {
  it('comes out byte for byte the same', async () => {
    const input = csv('\n', '\n', LONG_FILE);
    expectLongEnough('file', input);
    const { imw, take } = office(input);
    const { code } = await imw('batch', 'in', '-o', 'out');
    const alone = take('out');
    expect((await imw('batch', 'in', '-o', 'out', '--jobs', '2')).code).toBe(code);
    expect(take('out')).toEqual(alone);
  });
});

describe('--fail-fast', () => {
  it('stops at the same row with any number of threads, and leaves nothing behind', async () => {
    const late = rows.filter((_, at) => at % 50 !== 49);
    const input = [HEADER, ...Array.from({ length: LONG_FILE }, () => late).flat(), 'x']
      .join('\n')
      .replaceAll('↵', '\n');
    expectLongEnough('file', input);
    const { imw, cwd } = office(input);
    const runs = ['1', '2', '3'].map((jobs) =>
      imw('batch', 'in', '--fail-fast', '--jobs', jobs, '-o', `out${jobs}`),
    );
    const told = (await Promise.all(runs)).map(({ code, stderr }) => [code, stderr]);
    expect(told[0]?.[0]).toBe(1);
    expect(told[0]?.[1]).toContain('TOO_MANY_REJECTS');
    expect(told).toEqual([told[0], told[0], told[0]]);
    expect(readdirSync(cwd)).toEqual(['in']);
  });
});
