import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectLongEnough } from '../support/long-enough.js';
import { emptyFolder, runImw } from '../support/run-imw.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const row = (isGood: boolean) =>
  `A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${isGood ? '2500,00' : 'x'};625,00`;

/** A folder with a file of rows of which the first ones are rejected, each for two reasons. */
function folderWith(rows: number, rejected: number): string {
  const folder = emptyFolder();
  const lines = Array.from({ length: rows }, (_, index) => row(index >= rejected));
  writeFileSync(join(folder, 'in.csv'), [HEADER, ...lines].join('\n').replaceAll(';x;625', ';x;y'));
  return folder;
}

const batch = (folder: string, ...args: readonly string[]) =>
  runImw(['batch', 'in.csv', '-o', 'out.csv', ...args], { cwd: folder });

describe('a limit of rejected rows', () => {
  it.each([
    [10, 2, ['--max-rejects', '2'], 2],
    [10, 3, ['--max-rejects', '2'], 1],
    [10, 0, ['--max-rejects', '0'], 0],
    [10, 1, ['--max-rejects', '0'], 1],
    [10, 1, ['--fail-fast'], 1],
    [10, 0, ['--fail-fast'], 0],
    [10, 1, ['--max-rejects', '10%'], 2],
    [10, 2, ['--max-rejects', '10%'], 1],
    [10, 2, ['--max-rejects', '19,9999%'], 1],
    [1_000, 57, ['--max-rejects', '5.7%'], 2],
    [1_000, 58, ['--max-rejects', '5.7%'], 1],
    [10, 10, ['--max-rejects', '100%'], 2],
    [10, 1, ['--max-rejects', '0%'], 1],
    [130_000, 3, ['--max-rejects', '2', '--jobs', '2'], 1],
    [130_000, 2, ['--max-rejects', '2', '--jobs', '2'], 2],
    [130_000, 13_001, ['--max-rejects', '10%', '--jobs', '2'], 1],
    [130_000, 13_000, ['--max-rejects', '10%', '--jobs', '2'], 2],
  ])('%i rows, %i rejected, %j: exit %i, and files only below it', async (rows, rejected, args, code) => {
    const folder = folderWith(rows, rejected);
    if (args.includes('--jobs')) expectLongEnough('file', readFileSync(join(folder, 'in.csv')));
    const finished = await batch(folder, ...args);
    expect(finished.code, finished.stderr).toBe(code);
    const files = ['in.csv', 'out.csv', 'out.csv.receipt.json', ...(code === 2 ? ['out.csv.rejects.csv'] : [])];
    expect(readdirSync(folder).sort()).toEqual(code === 1 ? ['in.csv'] : files);
    if (code === 1) expect(finished.stderr).toContain('TOO_MANY_REJECTS: stopped: ');
    expect(finished.stderr.includes('Results:')).toBe(code !== 1);
  });

  it.each([
    ['nl', 'er is geen bestand geschreven'],
    ['fr', 'aucun fichier n’a été écrit'],
    ['en', 'no file was written'],
  ])('that is passed says what was not done, in %s', async (lang, sentence) =>
    expect((await batch(folderWith(3, 2), '--fail-fast', '--lang', lang)).stderr).toContain(sentence),
  );

  it('that is passed says which option to change', async () => {
    const folder = folderWith(3, 2);
    const advice = async (...options: string[]) =>
      /(?<=correct the input, or ).+$/m.exec((await batch(folder, ...options, '--lang', 'en')).stderr)?.[0];
    expect(await advice('--fail-fast')).toBe('remove --fail-fast');
    expect(await advice('--max-rejects', '1')).toBe('allow more with --max-rejects');
    expect(await advice('--max-rejects', '1%')).toBe('allow more with --max-rejects');
  });

  it('keeps the files of an earlier run, also with --force', async () => {
    const folder = folderWith(10, 5);
    writeFileSync(join(folder, 'out.csv'), 'old');
    expect((await batch(folder, '--force', '--max-rejects', '49%')).code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'out.csv']);
  });

  it.each(['jsonl', 'json'])('leaves nothing behind when it stops %s at once', async (format) => {
    const folder = folderWith(2_000, 0);
    writeFileSync(join(folder, 'in.csv'), [HEADER, row(true), row(false)].join('\n'));
    expect((await batch(folder, '--fail-fast', '--format', format)).code).toBe(1);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it('counts the elements of an array on one line one by one', async () => {
    const folder = emptyFolder();
    const input = JSON.stringify(Array.from({ length: 5 }, () => ({ id: 'A' })));
    const run = (limit: string) => runImw(['batch', '-', '--dry-run', '--max-rejects', limit], { cwd: folder, input });
    expect((await run('5')).code).toBe(2);
    const stopped = await run('3');
    expect([stopped.code, stopped.stderr.includes('4 rows were rejected')]).toEqual([1, true]);
    expect((await run('99%')).code).toBe(1);
  });

  it.each(['', 'few', '-1', '101%', '1.5', '5 %%', '1e3'])('%j is none', async (limit) => {
    const { code, stderr } = await batch(folderWith(1, 0), `--max-rejects=${limit}`);
    expect([code, /INVALID_LIMIT|MISSING_OPTION_VALUE/.test(stderr)]).toEqual([1, true]);
  });
});

describe('a dry run', () => {
  it.each([
    [0, [], 0],
    [2, [], 2],
    [2, ['--max-rejects', '1'], 1],
  ])('with %i rejected rows %j: exit %i, and nothing is written', async (rejected, args, code) => {
    const folder = folderWith(5, rejected);
    const finished = await batch(folder, '--dry-run', ...args);
    expect([finished.code, finished.stdout]).toEqual([code, '']);
    expect(readdirSync(folder)).toEqual(['in.csv']);
    expect(finished.stderr.includes('Nothing was written (--dry-run).')).toBe(code !== 1);
  });

  it.each([
    [['-o', 'old.csv'], 'OUTPUT_EXISTS: old.csv'],
    [['-o', 'new.csv', '--receipt', 'old.csv'], 'OUTPUT_EXISTS: old.csv'],
    [['-o', 'new.csv', '--rejects', 'old.csv'], 'OUTPUT_EXISTS: old.csv'],
    [['-o', 'in.csv', '--force'], 'OUTPUT_IS_INPUT: in.csv'],
    [['-o', 'none/out.csv'], 'OUTPUT_UNWRITABLE: none/out.csv'],
    [['-o', 'new.csv', '--rejects', 'new.csv'], 'SAME_OUTPUTS: new.csv'],
  ])('is rejected where the run would be rejected: %j', async (args, message) => {
    for (const dry of [[], ['--dry-run']]) {
      const folder = folderWith(2, 1);
      writeFileSync(join(folder, 'old.csv'), 'old');
      const { code, stderr } = await runImw(['batch', 'in.csv', ...args, ...dry], { cwd: folder });
      expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
      expect(readdirSync(folder).sort()).toEqual(['in.csv', 'old.csv']);
    }
  });

  it('leaves with --force what is there as it was', async () => {
    const folder = folderWith(2, 1);
    for (const name of ['out.csv', 'out.csv.rejects.csv', 'out.csv.receipt.json'])
      writeFileSync(join(folder, name), 'old');
    expect((await batch(folder, '--dry-run', '--force')).code).toBe(2);
    for (const name of ['out.csv', 'out.csv.rejects.csv', 'out.csv.receipt.json'])
      expect(readFileSync(join(folder, name), 'utf8')).toBe('old');
  });

  it.each([
    ['nl', '… en nog 2 meldingen; zonder --dry-run komen alle meldingen in een bestand\n'],
    ['fr', '… et encore 2 messages ; sans --dry-run, tous les messages sont écrits dans un fichier\n'],
    ['en', '… and 2 more messages; run without --dry-run to write them all to a file\n'],
  ])('does not speak of a file with the other messages, in %s', async (lang, line) =>
    expect((await batch(folderWith(20, 6), '--dry-run', '--lang', lang)).stderr).toContain(line),
  );
});

describe('a reject file of an earlier run', () => {
  it.each([
    ['nl', 'out.csv.rejects.csv dateert van een vorige berekening; deze keer is er niets afgekeurd.\n'],
    ['fr', 'out.csv.rejects.csv date d’un calcul précédent ; cette fois, rien n’a été rejeté.\n'],
    ['en', 'out.csv.rejects.csv is from an earlier run; this run rejected nothing.\n'],
  ])('is named where nothing is rejected any more, and kept, in %s', async (lang, line) => {
    const folder = folderWith(3, 0);
    writeFileSync(join(folder, 'out.csv.rejects.csv'), 'old');
    const { code, stderr } = await batch(folder, '--force', '--lang', lang);
    expect([code, stderr.endsWith(line)]).toEqual([0, true]);
    expect((await batch(folder, '--force', '--quiet', '--lang', lang)).stderr).toBe(line);
    expect(readFileSync(join(folder, 'out.csv.rejects.csv'), 'utf8')).toBe('old');
  });

  it('is not named where it is replaced', async () => {
    const folder = folderWith(3, 1);
    writeFileSync(join(folder, 'out.csv.rejects.csv'), 'old');
    expect((await batch(folder, '--force')).stderr).not.toContain('earlier run');
    expect(readFileSync(join(folder, 'out.csv.rejects.csv'), 'utf8')).not.toBe('old');
  });
});
