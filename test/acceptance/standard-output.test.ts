import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectLongEnough } from '../support/long-enough.js';
import { emptyFolder, ROOT } from '../support/run-imw.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const row = (gross: string) => `A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00`;
const BINARY = join(ROOT, 'bin/imw.js');
const ENV = { ...process.env, IMW_LANG: 'en', IMW_TODAY: '2026-11-23' };

function folderWith(rows: number): string {
  const folder = emptyFolder();
  const lines = Array.from({ length: rows }, (_, at) => row(at % 50 === 49 ? 'x' : '2500,00'));
  writeFileSync(join(folder, 'in.csv'), [HEADER, ...lines].join('\r\n'));
  return folder;
}

/** Runs the program and stops reading after the first bytes, or after more of them. */
async function readInPart(cwd: string, args: readonly string[], least = 1): Promise<{ code: number; errors: string }> {
  const child = spawn(process.execPath, [BINARY, ...args], { cwd, env: ENV, stdio: 'pipe' });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  let read = 0;
  while (read < least) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    read += chunk.length;
  }
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];
  return { code, errors };
}

describe('results that are not read to the end', () => {
  it.each([
    [[]],
    [['--jobs', '2']],
    [['--format', 'jsonl']],
    [['--detail', 'quarter']],
    [['--receipt', 'receipt.json']],
  ])('fail, and leave nothing behind %j', async (args) => {
    const folder = folderWith(20_000);
    const { code, errors } = await readInPart(folder, ['batch', 'in.csv', '--quiet', ...args]);
    expect(errors).toMatch(/^imw: OUTPUT_CLOSED: [^\n]*\n$/);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it('fail while several threads compute, too', async () => {
    const folder = folderWith(130_000);
    expectLongEnough('file', readFileSync(join(folder, 'in.csv')));
    const { code, errors } = await readInPart(folder, ['batch', 'in.csv', '--quiet', '--jobs', '3'], 6_000_000);
    expect(errors).toMatch(/^imw: OUTPUT_CLOSED: [^\n]*\n$/);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it.each([
    ['nl', 'het programma dat de resultaten las, is gestopt met lezen'],
    ['fr', 'a cessé de lire'],
  ])('are reported in %s', async (lang, words) => {
    const { errors } = await readInPart(folderWith(20_000), ['batch', 'in.csv', '--quiet', '--lang', lang]);
    expect(errors).toContain(words);
  });

  it('of a comparison in JSON fail as well', async () => {
    const overlay = join(ROOT, 'examples/overlays/next-quarter-minimum-wage.json');
    const folder = folderWith(20_000);
    writeFileSync(join(folder, 'in.csv'), readFileSync(join(folder, 'in.csv'), 'utf8').replaceAll('2500,', '9500,'));
    const args = ['parameters', '--diff', overlay, 'in.csv', '--quiet'];
    const { code, errors } = await readInPart(folder, [...args, '--json']);
    expect([code, errors.includes('OUTPUT_CLOSED')]).toEqual([1, true]);
    expect(await readInPart(folder, args)).toEqual({ code: 0, errors: '' });
  });
});

it.skipIf(process.platform === 'win32').each([
  ['simulate', `simulate "${ROOT}examples/dossier.json" --detail quarter`],
  ['help', 'batch --help'],
  ['parameters', 'parameters'],
])('text for people may be read in part: %s', (_name, args) => {
  const command = `( "${process.execPath}" "${BINARY}" ${args}; echo "code $?" >&2 ) | true`;
  const { stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env: ENV });
  expect(stderr).toBe('code 0\n');
});

describe.skipIf(process.platform === 'win32')('standard output that a shell leads into the input', () => {
  it.each([
    ['batch in.csv >> in.csv', 'in.csv'],
    ['batch in.csv --format xlsx >> in.csv', 'in.csv'],
    ['batch in.csv --dry-run >> in.csv', 'in.csv'],
    ['batch - < in.csv >> in.csv', '-'],
  ])('is rejected: %s', (args, path) => {
    const folder = folderWith(60);
    const before = readFileSync(join(folder, 'in.csv'));
    const command = `"${process.execPath}" "${BINARY}" ${args}`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: ENV });
    expect(stderr).toMatch(/^imw: OUTPUT_IS_INPUT: [^\n]*; choose another name for the output\n$/);
    expect(stderr).toContain(`OUTPUT_IS_INPUT: ${path}: `);
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'in.csv'))).toEqual(before);
  });

  it('may go to another file', () => {
    const folder = folderWith(10);
    const command = `"${process.execPath}" "${BINARY}" batch in.csv > out.csv`;
    expect(spawnSync('sh', ['-c', command], { cwd: folder, env: ENV }).status).toBe(0);
  });
});
