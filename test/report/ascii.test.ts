import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toAscii } from '../../src/report/terminal/style.js';
import { ROOT } from '../support/run-imw.js';

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** Everything the program can print of its own is in these. */
const WRITTEN = [
  ...filesIn('src/i18n', '.ts'),
  ...filesIn('src/parameters/data', '.json'),
  ...filesIn('src/report/terminal', '.ts').filter((path) => !path.endsWith('style.ts')),
];

describe('plain ASCII', () => {
  it.each(WRITTEN)('has ASCII text for every character in %s', (path) => {
    const characters = new Set(readFileSync(join(ROOT, path), 'utf8').replaceAll('?', ''));
    const lost = [...characters].filter((character) => toAscii(character).includes('?'));
    expect(lost).toEqual([]);
  });
});
