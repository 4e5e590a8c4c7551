import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runImw } from '../support/run-imw.js';
import { openWorkbook } from '../support/xlsx.js';

const LIST = [
  'dossier;naam;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen',
  'A;Jan;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2500,00;625,00',
  'B;Piet;scool;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2500,00;625,00',
  '',
  'C;Mia;scool;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2700,00;',
  'D;Joris;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2600,00;',
  '',
].join('\r\n');

function office() {
  const cwd = emptyFolder();
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  const read = (name: string) => readFileSync(join(cwd, name));
  const imw = (...args: readonly string[]) => runImw([...args, '--lang', 'nl'], { cwd });
  write('list.csv', LIST);
  write('corrected-list.csv', LIST.replaceAll('scool', 'school'));
  const correct = () =>
    write('corrected.csv', read('results.csv.rejects.csv').toString().replaceAll('scool', 'school'));
  return { cwd, write, read, imw, correct };
}

describe('rejected rows', () => {
  it('are corrected, computed and joined with the first results', async () => {
    const { cwd, read, imw, correct } = office();
    expect((await imw('batch', 'list.csv', '-o', 'results.csv')).code).toBe(2);
    correct();
    expect((await imw('batch', 'corrected.csv', '--corrects', 'results.csv', '-o', 'results-2.csv')).code).toBe(0);
    const joined = await imw('join', 'results-2.csv', 'results.csv', '-o', 'all.csv');
    expect([joined.code, joined.stderr]).toEqual([0, expect.stringContaining('4 rijen gelezen, 1 lege rij')]);
    expect(joined.stderr).toContain('geschat met de RSZ-tarieven: 2\n');
    await imw('batch', 'corrected-list.csv', '-o', 'whole.csv');
    expect(read('all.csv').toString()).toBe(read('whole.csv').toString());
    expect(readdirSync(cwd)).not.toContain('all.csv.rejects.csv');
    const verified = await imw('verify', 'results-2.csv.receipt.json');
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('van welke berekening')]);
    expect((await imw('verify', 'all.csv.receipt.json')).stderr).toContain('RECEIPT_OF_CORRECTIONS');
  });

  it('are put into a workbook', async () => {
    const { write, read, imw } = office();
    await imw('batch', 'list.csv', '-o', 'results.xlsx', '--rejects', 'results.csv.rejects.csv');
    write('corrected.csv', read('results.csv.rejects.csv').toString().replaceAll('scool', 'school'));
    await imw('batch', 'corrected.csv', '--corrects', 'results.xlsx', '-o', 'results-2.xlsx');
    expect((await imw('join', 'results.xlsx', 'results-2.xlsx', '-o', 'all.xlsx')).code).toBe(0);
    await imw('batch', 'corrected-list.csv', '-o', 'whole.xlsx');
    const [all, whole] = ['all.xlsx', 'whole.xlsx'].map((name) => [...openWorkbook(read(name)).sheets.values()]);
    expect(all?.slice(0, 2)).toEqual(whole?.slice(0, 2));
  });

  it('must be of the run that they correct, which must have the same options', async () => {
    const { imw, correct } = office();
    await imw('batch', 'list.csv', '-o', 'results.csv');
    correct();
    const withOptions = (...options: readonly string[]) =>
      imw('batch', 'corrected.csv', '--corrects', 'results.csv', '-o', 'results-2.csv', ...options);
    expect((await withOptions('--detail', 'jaar')).stderr).toContain('PART_WITH_OTHER_OPTION: corrected.csv: --detail');
    expect((await withOptions('--dialect', 'machine')).stderr).toContain('--dialect');
    const other = await imw('batch', 'list.csv', '--corrects', 'results.csv', '-o', 'results-2.csv');
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('CORRECTS_OTHER_ROW')]);
    expect((await withOptions('--force', '-o', 'results.csv')).stderr).toContain('OUTPUT_IS_INPUT');
  });
});
