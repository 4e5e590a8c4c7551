import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwnFileIfExists } from '../../../src/cli/io/own-file.js';

const OTHER_USER = 65_534;
const hasUsers = process.getuid !== undefined;
const isRoot = process.getuid?.() === 0;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imw-own-'));
  path = join(folder, 'imw.config.json');
  writeFileSync(path, '{}', { mode: 0o644 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const because = (reason: string) =>
  expect.objectContaining({
    diagnostic: { code: 'NOT_YOUR_FILE', details: { path: relative('.', path), because: reason } },
  });
const reading = () => {
  try {
    return readOwnFileIfExists(path);
  } catch (error) {
    return error;
  }
};

describe.runIf(hasUsers)('a file that was found, and changes amounts', () => {
  it('is read where only its user can write it', () => expect(reading()).toBe('{}'));

  it.each([
    ['its folder, by all', () => chmodSync(folder, 0o777), 'folder'],
    ['its folder, by all, even where each can delete only his own', () => chmodSync(folder, 0o1777), 'folder'],
    ['the file, by all', () => chmodSync(path, 0o666), 'mode'],
  ])('is rejected where others may write %s', (_what, change, reason) => {
    change();
    expect(reading()).toEqual(because(reason));
  });

  it.runIf(isRoot).each([
    ['the file', () => chownSync(path, OTHER_USER, OTHER_USER), 'owner'],
    ['its folder', () => chownSync(folder, OTHER_USER, OTHER_USER), 'folder'],
    [
      'the group, which may write to its folder,',
      () => {
        chownSync(folder, 0, 100);
        chmodSync(folder, 0o775);
      },
      'folder',
    ],
  ])('is rejected where others own %s', (_what, change, reason) => {
    change();
    expect(reading()).toEqual(because(reason));
  });

  it('is rejected where it is a link to a file in a folder of others', () => {
    const shared = join(folder, 'shared');
    mkdirSync(shared);
    writeFileSync(join(shared, 'real.json'), '{}');
    chmodSync(shared, 0o777);
    rmSync(path);
    symlinkSync(join(shared, 'real.json'), path);
    expect(reading()).toEqual(because('folder'));
  });

  it('is none where a folder has its name', () => {
    rmSync(path);
    mkdirSync(path);
    expect(reading()).toBeNull();
  });
});
