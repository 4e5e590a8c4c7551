import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-imw.js';

/** Every file that a file imports at once, and those that these import. */
function importedBy(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, from = ''] of text.matchAll(/(?:^|[;}])(?:import|export)[^;'"()]*?from"(\.[^"]+)"/g))
    importedBy(join(dirname(path), from), found);
  for (const [, from = ''] of text.matchAll(/(?:^|;)import"(\.[^"]+)"/g)) importedBy(join(dirname(path), from), found);
  return found;
}

const CHUNKS = readdirSync(join(ROOT, 'dist/chunks')).map((name) => join(ROOT, 'dist/chunks', name));
const chunkOf = (name: string): string => {
  const found = CHUNKS.filter((path) => path.includes(`/${name}-`));
  expect(found).toHaveLength(1);
  return found[0] as string;
};

describe('what is loaded', () => {
  it('for the version is next to nothing', () => {
    const bytes = [...importedBy(join(ROOT, 'dist/cli.js'))].map((path) => readFileSync(path).length);
    expect(bytes.reduce((sum, some) => sum + some, 0)).toBeLessThan(5_000);
  });

  it.each([
    ['asks questions', 'ExitPromptError'],
    ['reads the values of users', 'unrecognized_keys'],
    ['indexes', 'toDecimalPlaces'],
    ['packs workbooks', 'xl/workbook.xml'],
  ])('for a simulation is few files, without what %s', (_what, sign) => {
    const files = [...importedBy(chunkOf('main')), ...importedBy(chunkOf('simulate'))];
    expect(new Set(files).size).toBeLessThan(10);
    const has = (path: string) => readFileSync(path, 'utf8').includes(sign);
    expect(CHUNKS.filter(has)).not.toEqual([]);
    expect(files.filter(has)).toEqual([]);
  });
});
