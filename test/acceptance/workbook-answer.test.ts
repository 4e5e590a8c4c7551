import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';
import { readCells } from '../support/spreadsheet.js';
import { problemsInPackage } from '../support/workbook-package.js';

const DOSSIER = join(ROOT, 'examples/dossier.json');

test('simulate and compare write workbooks, whose amounts are those of the JSON', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'd.json'), readFileSync(DOSSIER));
  const [simulated, comparison, printed] = await Promise.all([
    runImw(['simulate', 'd.json', '--lang', 'fr', '-o', 'client.xlsx'], { cwd }),
    runImw(['compare', 'd.json', '--vary', 'fraction=1,0.8', '--lang', 'nl', '-o', 'x.xlsx'], { cwd }),
    runImw(['simulate', 'd.json', '--json'], { cwd }),
  ]);
  expect([simulated, comparison].map(({ code, stdout }) => [code, stdout])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  const [client, compared] = ['client.xlsx', 'x.xlsx'].map((name) => readFileSync(join(cwd, name)));
  expect([client, compared].map((bytes) => problemsInPackage(bytes as Buffer))).toEqual([[], []]);
  const { quarters } = JSON.parse(printed.stdout) as { quarters: { wagePremium: string; total: string }[] };
  const sheet = readCells(client as Buffer).get('Trimestres');
  const shown = quarters.map((_, index) => [sheet?.get(`G${index + 2}`)?.value, sheet?.get(`K${index + 2}`)?.value]);
  expect(shown).toEqual(quarters.map(({ wagePremium, total }) => [Number(wagePremium), Number(total)]));
});
