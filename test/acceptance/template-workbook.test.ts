import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ALL_FIELDS } from '../../src/dossier/fields.js';
import { LANGUAGES } from '../../src/i18n/language.js';
import { someOf } from '../support/exhaustive.js';
import { emptyFolder, runImw } from '../support/run-imw.js';
import { openWorkbook } from '../support/xlsx.js';

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const TOTAL = '140863.20';

async function template(language: string) {
  const cwd = emptyFolder();
  const made = await runImw(['template', '-o', 'list.xlsx', '--lang', language], { cwd });
  expect(made.code, made.stderr).toBe(0);
  const total = async (name: string): Promise<string> => {
    const { code, stderr } = await runImw(['batch', name, '-o', `${name}.csv`, '--lang', language], { cwd });
    expect(code, stderr).toBe(0);
    const receipt = JSON.parse(readFileSync(join(cwd, `${name}.csv.receipt.json`), 'utf8'));
    expect(receipt.counts).toMatchObject({ rows: 3, computed: 3 });
    return receipt.totals.total;
  };
  return { cwd, total };
}

describe.each(someOf(LANGUAGES))('the template as a workbook in %s', (language) => {
  it('is computed as it is', async () => {
    const { total } = await template(language);
    expect(await total('list.xlsx')).toBe(TOTAL);
  });

  it('has the same examples as CSV', async () => {
    const { cwd, total } = await template(language);
    await runImw(['template', '-o', 'list.csv', '--lang', language], { cwd });
    expect(await total('list.csv')).toBe(await total('list.xlsx'));
  });

  it('explains each column, and lists its words', async () => {
    const { cwd } = await template(language);
    const sheets = [...openWorkbook(readFileSync(join(cwd, 'list.xlsx'))).sheets.values()];
    expect(sheets).toHaveLength(3);
    const values = sheets.map((rows) => rows.map((cells) => cells.map(({ value }) => value)));
    const [dossiers = [], explanation = [], lists = []] = values;
    expect(explanation.slice(1).map(([column]) => column)).toEqual(dossiers[0]);
    for (const [column, meaning, isNeeded] of explanation.slice(1))
      expect(
        [column, meaning, isNeeded].every((text) => (text ?? '') !== ''),
        column,
      ).toBe(true);
    expect(explanation.flat().join(' ')).not.toMatch(/\bEnter\b|Entrée/);
    const sheet = strFromU8(
      unzipSync(readFileSync(join(cwd, 'list.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const rules = [...sheet.matchAll(/sqref="([A-Z]+)2:[^>]*><formula1>'[^']+'!\$([A-Z]+)\$2/g)];
    expect(rules).toHaveLength(lists[0]?.length ?? 0);
  });

  it.skipIf(OFFICE === undefined)('is computed after LibreOffice saved it', async () => {
    const { cwd, total } = await template(language);
    const args = ['--headless', '--convert-to', 'xlsx', '--outdir', 'saved', 'list.xlsx'];
    execFileSync(OFFICE ?? '', [...args, `-env:UserInstallation=file://${cwd}/profile`], { cwd, timeout: 120_000 });
    expect(existsSync(join(cwd, 'saved/list.xlsx'))).toBe(true);
    expect(await total('saved/list.xlsx')).toBe(TOTAL);
  });
});

describe('every word in the drop-down lists', () => {
  it('is read back', async () => {
    const { cwd } = await template('nl');
    const [, , lists = []] = [...openWorkbook(readFileSync(join(cwd, 'list.xlsx'))).sheets.values()];
    const [headers = [], ...rows] = lists;
    for (const [index, { value: header }] of headers.entries()) {
      const field = ALL_FIELDS.find(({ nl }) => nl === header);
      for (const { value } of rows.map((cells) => cells[index]).filter((cell) => cell !== undefined))
        if (value !== '') expect(field?.kind.fromText(value, null), `${header}: ${value}`).not.toHaveProperty('code');
    }
  });
});
