import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { CliErrors } from '../../src/diagnostics/cli-error.js';
import { commitAll } from '../../src/io/commit.js';
import { FileSink } from '../../src/io/file-sink.js';
import { emptyFolder } from '../support/run-imw.js';

/** Whether backups cannot get their old names back. */
const backups = vi.hoisted(() => ({ areHeld: false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    linkSync: () => {
      throw Object.assign(new Error('no second names here'), { code: 'EPERM' });
    },
    renameSync: (from: string, to: string) => {
      if (backups.areHeld && from.endsWith('.bak')) throw Object.assign(new Error('held'), { code: 'EIO' });
      real.renameSync(from, to);
    },
  };
});

const fail = () => {
  throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
};

it.each([
  ['the second file', undefined, fail],
  ['the first file', fail, undefined],
] as const)('on a disk where files have one name, old files come back when %s fails', async (_, first, second) => {
  const folder = emptyFolder();
  const at = (name: string) => join(folder, name);
  for (const name of ['a', 'b']) writeFileSync(at(name), `old ${name}`);
  const files = [new FileSink(at('a'), true, first), new FileSink(at('b'), true, second)];
  for (const file of files) await file.write('new');
  await expect(commitAll(files)).rejects.toMatchObject({ diagnostic: { code: 'OUTPUT_UNWRITABLE' } });
  for (const file of files) await file.rollback();
  expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  for (const name of ['a', 'b']) expect(readFileSync(at(name), 'utf8')).toBe(`old ${name}`);
});

it('on such a disk a file is replaced, and nothing of the old one is left', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a'), 'old');
  const file = new FileSink(join(folder, 'a'), true);
  await file.write('new');
  await commitAll([file]);
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
});

it('on such a disk a file that exists is kept, and a file that was made meanwhile too', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'a');
  const file = new FileSink(path, false);
  await file.write('new');
  writeFileSync(path, 'of another run');
  await expect(commitAll([file])).rejects.toThrow('OUTPUT_EXISTS');
  await file.rollback();
  expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['a'], 'of another run']);
});

it('on such a disk a file that cannot be named leaves no empty one', async () => {
  const folder = emptyFolder();
  const file = new FileSink(join(folder, 'a'), false, fail);
  await file.write('new');
  await expect(commitAll([file])).rejects.toThrow('OUTPUT_UNWRITABLE');
  await file.rollback();
  expect(readdirSync(folder)).toEqual([]);
});

it('an old file that cannot get its name back is kept and reported, and no later run sweeps it away', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'a');
  writeFileSync(path, 'old');
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1_000);
  utimesSync(path, longAgo, longAgo);
  const files = [new FileSink(path, true), new FileSink(join(folder, 'b'), true, fail)];
  for (const file of files) await file.write('new');
  backups.areHeld = true;
  const failure = await commitAll(files).catch((error: unknown) => error as CliErrors);
  backups.areHeld = false;
  for (const file of files) await file.rollback();
  expect(failure).toMatchObject({ diagnostics: [{ code: 'OUTPUT_UNWRITABLE' }, { code: 'OUTPUT_NOT_RESTORED' }] });
  const later = new FileSink(path, true);
  await later.write('later');
  await commitAll([later]);
  const [backup = ''] = readdirSync(folder).filter((name) => name.endsWith('.bak'));
  expect(readFileSync(join(folder, backup), 'utf8')).toBe('old');
});
