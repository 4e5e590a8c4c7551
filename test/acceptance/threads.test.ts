import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BATCH_FILES } from '../support/batch-files.js';
import { IS_EXHAUSTIVE, someOf } from '../support/exhaustive.js';
import { charactersForThreads } from '../support/long-enough.js';
import { csv, HEADER, office, rows } from '../support/parts-office.js';
import { runImw } from '../support/run-imw.js';

/** The numbers of threads of which the results are compared with those of one. */
const THREADS = IS_EXHAUSTIVE ? ['2', '3', '4'] : ['3'];
/** How many times the rows of a CSV file make it long enough for threads from the start. */
const TIMES = Math.ceil(charactersForThreads('file') / csv('\n').length);

describe.each(someOf(BATCH_FILES))('a stream with $name', ({ bytes, format, detail, options }) => {
  it('has the same results, byte for byte, with any number of threads', async () => {
    const once = bytes(1);
    const length = charactersForThreads('stream', format, detail);
    const input = bytes(Math.ceil(length / once.toString().length));
    const { cwd, take } = office(once);
    const batch = (output: string, ...args: string[]) =>
      runImw(['batch', '-', '-o', output, ...options, ...args], { cwd, input });
    const run = async (...args: string[]) => {
      const { code } = await batch('out', ...args);
      return { code, files: take('out') };
    };
    const alone = await run();
    expect(Object.keys(alone.files)).toHaveLength(3);
    for (const threads of THREADS) expect(await run('--jobs', threads)).toEqual(alone);
  });
});

describe('a file that is long enough for threads from the start', () => {
  it('has the same results, byte for byte', async () => {
    const { imw, take } = office(csv('\n', '\n', TIMES));
    const { code } = await imw('batch', 'in', '-o', 'out');
    const alone = take('out');
    expect((await imw('batch', 'in', '-o', 'out', '--jobs', '2')).code).toBe(code);
    expect(take('out')).toEqual(alone);
  });
});

describe('--fail-fast', () => {
  it('stops at the same row with any number of threads, and leaves nothing behind', async () => {
    const valid = rows.filter((_, at) => at % 50 !== 49);
    const input = [HEADER, ...Array.from({ length: TIMES + 1 }, () => valid).flat(), 'x']
      .join('\n')
      .replaceAll('↵', '\n');
    expect(input.length).toBeGreaterThan(charactersForThreads('file'));
    const { imw, cwd } = office(input);
    const runs = ['1', ...(IS_EXHAUSTIVE ? ['2'] : []), '3'].map((threads) =>
      imw('batch', 'in', '--fail-fast', '--jobs', threads, '-o', `out${threads}`),
    );
    const [alone, ...others] = (await Promise.all(runs)).map(({ code, stderr }) => ({ code, stderr }));
    expect(alone).toEqual({ code: 1, stderr: expect.stringContaining('TOO_MANY_REJECTS') });
    for (const other of others) expect(other).toEqual(alone);
    expect(readdirSync(cwd)).toEqual(['in']);
  });
});
