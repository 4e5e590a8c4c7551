import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

/** To the byte; after a change that is meant, `vitest run test/acceptance/examples.test.ts -u` writes them anew. */
const sameAsStored = (text: string, name: string) => expect(text).toMatchFileSnapshot(`../../examples/output/${name}`);

/** Runs a batch of an example into an empty folder, by the path that messages name. */
async function runBatch(name: string) {
  const output = join(emptyFolder(), `${name}.results.csv`);
  const finished = await runImw(['batch', `examples/${name}.csv`, '-o', output, '--lang', 'nl']);
  return { ...finished, output };
}

const read = (path: string): string => readFileSync(path, 'utf8');

/** The ids in the first column; no cell of the examples holds a line break. */
const idsIn = (text: string): string[] =>
  text
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';', 1)[0] ?? '');

describe('the examples', () => {
  it('computes every dossier of dossiers.csv as stored', async () => {
    const { code, output } = await runBatch('dossiers');
    expect(code).toBe(0);
    const results = read(output);
    expect(results.startsWith('\ufeff') && results.endsWith('\r\n')).toBe(true);
    expect(idsIn(results)).toEqual(idsIn(read(join(ROOT, 'examples/dossiers.csv'))));
    await sameAsStored(results, 'dossiers.results.csv');
  });

  it('rejects the rows with mistakes as stored, and loses none', async () => {
    const { code, output } = await runBatch('dossiers-with-mistakes');
    expect(code).toBe(2);
    const results = read(output);
    const rejects = read(`${output}.rejects.csv`);
    const given = idsIn(read(join(ROOT, 'examples/dossiers-with-mistakes.csv')));
    expect([...idsIn(results), ...idsIn(rejects)].sort()).toEqual([...given].sort());
    await sameAsStored(results, 'dossiers-with-mistakes.results.csv');
    await sameAsStored(rejects, 'dossiers-with-mistakes.results.csv.rejects.csv');
  });

  it('simulates dossier.json as stored, with its receipt', async () => {
    const { code, stdout, stderr } = await runImw(['simulate', 'examples/dossier.json', '--json', '--lang', 'nl']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { version } = JSON.parse(read(join(ROOT, 'package.json')));
    expect(JSON.parse(stdout).receipt.engine).toBe(version);
    await sameAsStored(stdout, 'dossier.result.json');
  });
});
