import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_EXHAUSTIVE } from '../support/exhaustive.js';
import { emptyFolder } from '../support/run-imw.js';
import { startOnSlowDisk } from '../support/slow-disk.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const row = (gross: string) => `A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00`;
const FILES = ['o.csv', 'o.csv.receipt.json', 'o.csv.rejects.csv'];
/** How many pairs of runs on each of three disks. */
const PAIRS = IS_EXHAUSTIVE ? 67 : 3;
const PATIENCE = 600_000;

function folderOfTwo(): string {
  const folder = emptyFolder();
  for (const [name, gross] of [
    ['a.csv', '2500,00'],
    ['b.csv', '2600,00'],
  ] as const)
    writeFileSync(join(folder, name), [HEADER, row(gross), row(`${name}x`)].join('\n'));
  return folder;
}

/** Which of the two inputs the files in a folder are of; an error where they are of both, or incomplete. */
function ownerOf(folder: string): string {
  const [results, receipt, rejects] = FILES.map((name) => readFileSync(join(folder, name)));
  const digest = (file: Buffer | undefined) =>
    createHash('sha256')
      .update(file ?? '')
      .digest('hex');
  const { input, output, rejects: rejected } = JSON.parse(String(receipt));
  expect([output.sha256, rejected.sha256]).toEqual([digest(results), digest(rejects)]);
  return input.name;
}

describe.each([[{ pause: 0 }], [{ pause: 40 }], [{ pause: 40, hasOneName: true }]])(
  'two runs to one output at the same time, on a disk with %j',
  (disk) => {
    it(`without --force one of them wins, and the other says so (${PAIRS} times)`, { timeout: PATIENCE }, async () => {
      const folder = folderOfTwo();
      for (let time = 0; time < PAIRS; time++) {
        const runs = ['a.csv', 'b.csv'].map((name) => startOnSlowDisk([name], folder, disk));
        const ended = await Promise.all(runs.map(({ ended }) => ended));
        const when = JSON.stringify(ended);
        expect(ended.map(({ code }) => code).sort(), when).toEqual([1, 2]);
        expect(ended.find(({ code }) => code === 1)?.stderr, when).toContain('imw: OUTPUT_EXISTS: o.csv');
        expect(ownerOf(folder), when).toBe(ended[0]?.code === 2 ? 'a.csv' : 'b.csv');
        expect(readdirSync(folder).sort(), when).toEqual(['a.csv', 'b.csv', ...FILES]);
        for (const name of FILES) rmSync(join(folder, name));
      }
    });

    it(`with --force the files of one of them are there (${PAIRS} times)`, { timeout: PATIENCE }, async () => {
      const folder = folderOfTwo();
      for (let time = 0; time < PAIRS; time++) {
        const runs = ['a.csv', 'b.csv'].map((name) => startOnSlowDisk([name, '--force'], folder, disk));
        const ended = await Promise.all(runs.map(({ ended }) => ended));
        const when = JSON.stringify(ended);
        expect(
          ended.map(({ code }) => code),
          when,
        ).toEqual([2, 2]);
        ownerOf(folder);
        expect(readdirSync(folder).sort(), when).toEqual(['a.csv', 'b.csv', ...FILES]);
      }
    });
  },
);

const LOCK = '.o.csv.imw-lock';

it('a lock that a killed run left behind keeps nobody out', async () => {
  const folder = folderOfTwo();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(folder, LOCK), `${pid}@${hostname()} x`);
  const runs = ['a.csv', 'b.csv'].map((name) => startOnSlowDisk([name], folder, { pause: 0 }));
  const ended = await Promise.all(runs.map(({ ended }) => ended));
  expect(ended.map(({ code }) => code).sort(), JSON.stringify(ended)).toEqual([1, 2]);
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv', ...FILES]);
});

it('the wait for another run can be interrupted', async () => {
  const folder = folderOfTwo();
  writeFileSync(join(folder, LOCK), `${process.pid}@${hostname()} x`);
  const { child, ended } = startOnSlowDisk(['a.csv'], folder, { pause: 0 });
  setTimeout(() => child.kill('SIGINT'), 2_500);
  expect((await ended).code).toBe(130);
  expect(readdirSync(folder).sort()).toEqual([LOCK, 'a.csv', 'b.csv']);
});

it.skipIf(!IS_EXHAUSTIVE)(
  'the files of a run that is suspended while it names them are not mixed with those of another',
  async () => {
    const folder = folderOfTwo();
    const slow = startOnSlowDisk(['a.csv', '--force'], folder, { pause: 60 });
    await slow.naming;
    slow.child.kill('SIGSTOP');
    const other = await startOnSlowDisk(['b.csv', '--force'], folder, { pause: 0 }).ended;
    slow.child.kill('SIGCONT');
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('imw: OUTPUT_LOCKED: o.csv: ')]);
    expect((await slow.ended).code).toBe(2);
    expect(ownerOf(folder)).toBe('a.csv');
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv', ...FILES]);
  },
);
