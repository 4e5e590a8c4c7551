import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_EXHAUSTIVE } from '../support/exhaustive.js';
import { expectLongEnough } from '../support/long-enough.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
/**
 * A file of which every hundredth row is rejected, so that all files of a run are being written.
 * @param note a text that every row carries through: it makes a file long that takes little time to compute
 */
const inputOf = (rows: number, note = ''): string =>
  [
    `${HEADER};opmerking`,
    ...Array.from(
      { length: rows },
      (_, at) =>
        `D${at};school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${at % 100 === 99 ? 'x' : `${1500 + (at % 2000)},${10 + (at % 90)}`};625,00;${note}`,
    ),
  ].join('\r\n');
const INPUT = inputOf(IS_EXHAUSTIVE ? 30_000 : 12_000);
/** Long enough for several threads during most of the run. */
const LONG_INPUT = IS_EXHAUSTIVE ? inputOf(120_000) : inputOf(16_000, 'x'.repeat(430));
expectLongEnough('file', LONG_INPUT);

/** How many runs are interrupted for each signal; another number with IMW_INTERRUPTIONS. */
const TIMES = Number(process.env['IMW_INTERRUPTIONS'] ?? (IS_EXHAUSTIVE ? 12 : 4));
const FILES = ['out.csv', 'out.csv.receipt.json', 'out.csv.rejects.csv'];

/** Numbers between 0 and 1, always the same. */
function* shares(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

async function interrupted(
  folder: string,
  args: readonly string[],
  after: number,
  ...signals: readonly NodeJS.Signals[]
): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/imw.js'), ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
  const timer = setTimeout(() => {
    for (const signal of signals) child.kill(signal);
  }, after);
  const [code, by] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  return { code, signal: by };
}

describe.each([
  [[], INPUT],
  [['--jobs', '2'], LONG_INPUT],
] as const)('a run that is interrupted at any moment %j', (jobs, input) => {
  it.each([
    ['SIGINT', false],
    ['SIGTERM', false],
    ['SIGINT', true],
  ] as const)('by %s (over files of an earlier run: %s) leaves all files or none', async (signal, isForced) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in.csv'), input);
    const args = ['batch', 'in.csv', '-o', 'out.csv', ...(isForced ? ['--force'] : []), ...jobs];
    const begin = performance.now();
    await runImw(args, { cwd: folder });
    const duration = performance.now() - begin;
    const whole = FILES.map((name) => readFileSync(join(folder, name)));
    for (const name of FILES) rmSync(join(folder, name));
    const before = isForced ? FILES : [];
    for (const name of before) writeFileSync(join(folder, name), 'old');
    const others = readdirSync(folder)
      .filter((name) => !FILES.includes(name))
      .sort();

    const random = shares(20_261_123);
    for (let time = 0; time < TIMES; time++) {
      const after = duration * (random.next().value as number) * 1.05;
      const { code, signal: by } = await interrupted(folder, args, after, signal);
      const when = `${code} ${by} after ${after} ms`;
      const left = readdirSync(folder).sort();
      // a signal that comes before the program listens, or after its work, ends it by itself
      expect([2, 130], when).toContain(by === signal ? 130 : code);
      const isDone = left.includes('out.csv') && readFileSync(join(folder, 'out.csv'), 'utf8') !== 'old';
      expect(isDone, when).toBe(code === 2 || (isDone && by === signal));
      expect(left, when).toEqual([...others, ...(isDone ? FILES : before)].sort());
      FILES.forEach((name, index) => {
        if (!isDone && !isForced) return;
        const expected = isDone ? whole[index] : Buffer.from('old');
        expect(readFileSync(join(folder, name)).equals(expected as Buffer), `${name} ${when}`).toBe(true);
      });
      for (const name of FILES) rmSync(join(folder, name), { force: true });
      for (const name of before) writeFileSync(join(folder, name), 'old');
    }
  });

  it('even killed leaves no half file, and does not stand in the way of the next run', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in.csv'), input);
    const args = ['batch', 'in.csv', '-o', 'out.csv', ...jobs];
    const random = shares(7);
    for (let time = 0; time < TIMES / 2; time++) {
      await interrupted(folder, args, 150 + (random.next().value as number) * 200, 'SIGKILL');
      const left = readdirSync(folder).filter((name) => name !== 'in.csv' && !FILES.includes(name));
      for (const name of left) expect(name).toMatch(/^\.out\.csv[\w.]*\.imw-[0-9a-f]{12}\.tmp$/);
    }
    expect((await runImw([...args, '--force'], { cwd: folder })).code).toBe(2);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(FILES));
  });
});

it('a joining that is interrupted at any moment leaves all files or none', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'in.csv'), INPUT);
  const parts = [':9999', '10000:'].map((rows, index) => ({ rows, name: `part${index}` }));
  for (const { rows, name } of parts) await runImw(['batch', 'in.csv', '--rows', rows, '-o', name], { cwd: folder });
  const before = readdirSync(folder).sort();
  const args = ['join', ...parts.map(({ name }) => name), '-o', 'out.csv'];
  const begin = performance.now();
  await runImw(args, { cwd: folder });
  const duration = performance.now() - begin;
  for (const name of FILES) rmSync(join(folder, name));
  const random = shares(11);
  for (let time = 0; time < TIMES; time++) {
    const after = duration * (0.3 + 0.7 * (random.next().value as number));
    const { code, signal } = await interrupted(folder, args, after, 'SIGINT');
    expect([2, 130]).toContain(signal === 'SIGINT' ? 130 : code);
    const written = readdirSync(folder).filter((name) => !before.includes(name));
    expect(written.sort()).toEqual(written.length === 0 ? [] : FILES);
    for (const name of written) rmSync(join(folder, name));
  }
});

const it_ = process.platform === 'win32' ? it.skip : it;

it_.each([
  ['nobody writes to', [], ['SIGINT']],
  ['nobody writes to', [], ['SIGHUP']],
  ['nobody writes to', [], ['SIGINT', 'SIGINT']],
  ['somebody has open and writes nothing to', ['sleep', '30'], ['SIGINT']],
  ['somebody has open and writes nothing to', ['sleep', '30'], ['SIGHUP']],
] as const)('a pipe that %s %j can be interrupted at any moment by %j', async (_name, writer, signals) => {
  const folder = emptyFolder();
  await once(spawn('mkfifo', [join(folder, 'in.csv')]), 'exit');
  for (let after = 100; after <= 600; after += IS_EXHAUSTIVE ? 50 : 100) {
    const [command, ...args] = writer;
    const opened = command && spawn('sh', ['-c', `exec ${[command, ...args].join(' ')} > in.csv`], { cwd: folder });
    const { code, signal } = await interrupted(folder, ['batch', 'in.csv', '-o', 'out.csv'], after, ...signals);
    if (opened) opened.kill('SIGKILL');
    expect(signal === signals[0] ? 130 : code, `after ${after} ms`).toBe(130);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  }
});
