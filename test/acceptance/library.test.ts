import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../support/run-imw.js';

const CONSUMER = `
import { formatEuro, loadParameters, parseDossier, simulate } from 'imw';
const { dossier, problems } = parseDossier({ employerType: 'school' }, loadParameters());
if (dossier) {
  const total: string = formatEuro(simulate(dossier, loadParameters()).totals.total);
  // @ts-expect-error an amount is no number
  const wrong: number = simulate(dossier, loadParameters()).totals.total;
  console.log(total, wrong);
} else console.log(problems[0]?.code);
// @ts-expect-error a source is text
const source: number = loadParameters().entries[0]!.values[0]!.source;
`;

it('the library compiles in a strict project that has nothing else, and runs', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  const options = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    lib: ['es2023', 'dom'],
    paths: { imw: [join(ROOT, 'dist/types/src/index.d.ts')] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  expect(() => execFileSync(process.execPath, [compiler, '-p', folder], { stdio: 'pipe' })).not.toThrow();
  const library = await import(pathToFileURL(join(ROOT, 'dist/index.js')).href);
  const parameters = library.loadParameters();
  expect(library.parseDossier({ employerType: 'school' }, parameters).problems[0].code).toBe('MISSING_VALUE');
});
