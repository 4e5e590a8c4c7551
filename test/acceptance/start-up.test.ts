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

it('what asks questions is not loaded before a question is asked', () => {
  const files = [...importedBy(join(ROOT, 'dist/cli.js'))];
  expect(files.length).toBeGreaterThan(2);
  const asks = (path: string) => readFileSync(path, 'utf8').includes('ExitPromptError');
  const chunks = readdirSync(join(ROOT, 'dist/chunks')).map((name) => join(ROOT, 'dist/chunks', name));
  expect(chunks.filter(asks)).toHaveLength(1);
  expect(files.filter(asks)).toEqual([]);
});
