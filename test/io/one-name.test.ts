import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { commitAll, FileSink } from '../../src/io/file-sink.js';
import { emptyFolder } from '../support/run-imw.js';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  linkSync: () => {
    throw Object.assign(new Error('no second names here'), { code: 'EPERM' });
  },
}));

const fail = () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));

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
