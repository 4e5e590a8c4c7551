import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/run-imw.js';

/** Every file that a file imports at once, and those that these import. */
function importedBy(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, from = ''] of text.matchAll(/(?:^|[;}])(?:import|export)[^;'"()]*?from"(\.[^"]+)"/g))
    importedBy(join(dirname(path), from), found);
  for (const [, from = ''] of text.matchAll(/(?:^|;)import"(\.[^"]+)"/g))
    importedBy(join(dirname(path), from), found);
  return found;
}

/** A sign stands in one file of the program, and in none that a file of it imports at once. */
function isLoadedLater(sign: string, path: string): void {
  const files = [...importedBy(join(ROOT, path))];
  expect(files.length).toBeGreaterThan(2);
  const has = (file: string) => readFileSync(file, 'utf8').includes(sign);
  const chunks = readdirSync(join(ROOT, 'dist/chunks')).map((name) => join(ROOT, 'dist/chunks', name));
  expect(chunks.filter(has)).toHaveLength(1);
  expect(files.filter(has)).toEqual([]);
}

it('what asks questions is not loaded before a question is asked', () => {
  isLoadedLater('ExitPromptError', 'dist/cli.js');
});

it('what packs a workbook is not loaded before there is one to pack', () => {
  const [batch = ''] = readdirSync(join(ROOT, 'dist/chunks')).filter((name) => name.startsWith('batch-'));
  isLoadedLater('xl/workbook.xml', `dist/chunks/${batch}`);
});
