import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSmallFile, readSmallFileIfExists } from '../../../src/cli/io/read-small-file.js';
import { CliError } from '../../../src/diagnostics/cli-error.js';
import { emptyFolder } from '../../support/run-imw.js';

const NOBODY = 65_534;

/** Runs as a user whom folders can be closed to, which they are not to root. */
function asOrdinaryUser<T>(run: () => T): T {
  if (process.getuid?.() !== 0 || !process.seteuid) return run();
  process.seteuid(NOBODY);
  try {
    return run();
  } finally {
    process.seteuid(0);
  }
}

function codeOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof CliError ? error.diagnostic.code : String(error);
  }
}

describe('a small file', () => {
  it.each([
    ['nothing', Buffer.from(''), ''],
    ['UTF-8 with a mark', Buffer.from('\ufeffé'), 'é'],
    ['signs outside the common ones', Buffer.from('{"a": "€ 𝄞"}'), '{"a": "€ 𝄞"}'],
  ])('is read: %s', (_name, bytes, text) => {
    const path = join(emptyFolder(), 'file.json');
    writeFileSync(path, bytes);
    expect(readSmallFile(path)).toBe(text);
  });

  it.each([
    ['UTF-16, left byte first', Buffer.from('\ufeff{"a": 1}', 'utf16le'), 'NOT_UTF8'],
    ['UTF-16, right byte first', Buffer.from('\ufeff{"a": 1}', 'utf16le').swap16(), 'NOT_UTF8'],
    ['UTF-16 without a mark', Buffer.from('{"a": 1}', 'utf16le'), 'NOT_UTF8'],
    ['Latin-1', Buffer.from('{"a": "é"}', 'latin1'), 'NOT_UTF8'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), 'NOT_TEXT'],
  ])('is rejected: %s', (_name, bytes, code) => {
    const path = join(emptyFolder(), 'file.json');
    writeFileSync(path, bytes);
    expect(codeOf(() => readSmallFile(path))).toBe(code);
  });

  it.skipIf(process.platform === 'win32')('behind a folder that is closed is not there', () => {
    const folder = emptyFolder();
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    writeFileSync(join(closed, 'imw.config.json'), '{}');
    writeFileSync(join(folder, 'closed.json'), '{}');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'closed.json'), 0);
    chmodSync(closed, 0);
    asOrdinaryUser(() => {
      expect(readSmallFileIfExists(join(closed, 'imw.config.json'))).toBeNull();
      expect(codeOf(() => readSmallFile(join(closed, 'imw.config.json')))).toBe('FILE_UNREADABLE');
      expect(codeOf(() => readSmallFileIfExists(join(folder, 'closed.json')))).toBe('FILE_UNREADABLE');
    });
    chmodSync(closed, 0o755);
  });
});
