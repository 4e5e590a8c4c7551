import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { someOf } from '../support/exhaustive.js';
import { csv, jsonl, office } from '../support/parts-office.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const row = (gross: string) => `A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;${gross};625,00`;
const FILES = ['out.csv', 'out.csv.receipt.json', 'out.csv.rejects.csv'];
const isWindows = process.platform === 'win32';

function folderWithRejects(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'in.csv'), [HEADER, row('2500,00'), row('x')].join('\n'));
  return folder;
}
const batch = (folder: string, ...args: readonly string[]) => runImw(['batch', 'in.csv', ...args], { cwd: folder });

/** Runs a command line of a shell, in which `imw` is the built program. */
function shell(folder: string, command: string) {
  const program = `imw() { "${process.execPath}" "${join(ROOT, 'bin/imw.js')}" "$@"; }; ${command}`;
  const env = { ...process.env, IMW_LANG: 'en', IMW_TODAY: '2026-11-23' };
  return spawnSync('sh', ['-c', program], { cwd: folder, encoding: 'utf8', env });
}

describe.skipIf(isWindows)('a file that is replaced', () => {
  it.each([0o600, 0o640, 0o444, 0o666])('keeps its permissions: %o', async (mode) => {
    const folder = folderWithRejects();
    for (const name of FILES) {
      writeFileSync(join(folder, name), 'old');
      chmodSync(join(folder, name), mode);
    }
    expect((await batch(folder, '-o', 'out.csv', '--force')).code).toBe(2);
    for (const name of FILES) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toBe('old');
      expect(statSync(join(folder, name)).mode & 0o777, name).toBe(mode);
    }
  });

  it.skipIf(process.getuid?.() !== 0)('keeps its owner and its group', async () => {
    const folder = folderWithRejects();
    for (const name of FILES) {
      writeFileSync(join(folder, name), 'old');
      chownSync(join(folder, name), 12_345, 54_321);
    }
    expect((await batch(folder, '-o', 'out.csv', '--force')).code).toBe(2);
    for (const name of FILES) expect(statSync(join(folder, name)), name).toMatchObject({ uid: 12_345, gid: 54_321 });
  });
});

describe('the values and the configuration of a run', () => {
  const VALUES = readFileSync(join(ROOT, 'examples/overlays/next-quarter-minimum-wage.json'));

  it.each(
    someOf([
      ['values.json', ['--parameters', 'values.json', '-o', 'values.json']],
      ['values.json', ['--parameters', 'values.json', '-o', 'out.csv', '--receipt', 'values.json']],
      ['values.json', ['--parameters', './values.json', '-o', 'out.csv', '--rejects', 'values.json']],
      ['own/mine.json', ['-o', 'own/mine.json']],
      ['imw.config.json', ['-o', 'imw.config.json']],
      ['imw.config.json', ['-o', 'out.csv', '--rejects', 'imw.config.json']],
      ['imw.config.json', ['--receipt', 'imw.config.json']],
    ]),
  )('are not overwritten: %s by %j', async (name, args) => {
    const folder = folderWithRejects();
    mkdirSync(join(folder, 'own'));
    for (const file of ['values.json', 'own/mine.json']) writeFileSync(join(folder, file), VALUES);
    writeFileSync(join(folder, 'imw.config.json'), '{"parameters": "own/mine.json"}');
    const before = readFileSync(join(folder, name));
    const { code, stderr } = await batch(folder, '--force', ...args);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`imw: OUTPUT_IS_INPUT: ${name}: `)]);
    expect(readFileSync(join(folder, name))).toEqual(before);
    expect(readdirSync(folder)).not.toContain('out.csv');
  });

  it('are not overwritten by joined parts either', async () => {
    const { imw, cwd, parts } = office(csv('\n'));
    const names = await parts();
    writeFileSync(join(cwd, 'imw.config.json'), '{}');
    const { code, stderr } = await imw('join', ...names, '-o', 'out', '--receipt', 'imw.config.json', '--force');
    expect([code, stderr]).toEqual([1, expect.stringContaining('OUTPUT_IS_INPUT: imw.config.json')]);
  });

  it.skipIf(isWindows)('do not get the results of a shell either', () => {
    const folder = folderWithRejects();
    writeFileSync(join(folder, 'values.json'), VALUES);
    const { status, stderr } = shell(folder, 'imw batch in.csv --parameters values.json >> values.json');
    expect([status, stderr]).toEqual([1, expect.stringContaining('OUTPUT_IS_INPUT: values.json')]);
    expect(readFileSync(join(folder, 'values.json'))).toEqual(VALUES);
  });
});

describe.skipIf(isWindows)('a stream that a shell redirects into a file that the run writes', () => {
  it.each([
    ['imw batch in.csv > in.csv.rejects.csv', 'in.csv.rejects.csv'],
    ['imw batch in.csv --force > in.csv.rejects.csv', 'in.csv.rejects.csv'],
    ['imw batch in.csv --rejects r.csv --force >> r.csv', 'r.csv'],
    ['imw batch in.csv --receipt r.json --force > r.json', 'r.json'],
    ['imw batch - --force < in.csv > imw.rejects.csv', 'imw.rejects.csv'],
  ])('is rejected: %s', (command, path) => {
    const folder = folderWithRejects();
    const { status, stderr } = shell(folder, command);
    expect(stderr).toContain(`imw: SAME_OUTPUTS: ${path}: `);
    expect(status).toBe(1);
    expect(readFileSync(join(folder, path), 'utf8')).toBe('');
  });

  it('is rejected also where it is the stream of messages', () => {
    const folder = folderWithRejects();
    const { status } = shell(folder, 'imw batch in.csv -o out.csv --force 2> out.csv.rejects.csv');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'out.csv.rejects.csv'), 'utf8')).toContain('imw: SAME_OUTPUTS: ');
  });
});

describe('a long name', () => {
  it('is written, as long as its receipt can have a name too', async () => {
    const folder = folderWithRejects();
    const name = `${'é'.repeat(115)}.csv`;
    const { code, stderr } = await batch(folder, '-o', name);
    expect(code, stderr).toBe(2);
    const written = [name, `${name}.receipt.json`, `${name}.rejects.csv`];
    expect(readdirSync(folder).sort()).toEqual(['in.csv', ...written].sort());
    expect((await batch(folder, '-o', name, '--force')).code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['in.csv', ...written].sort());
  });

  it('that is too long is rejected before the work', async () => {
    const folder = folderWithRejects();
    const { code, stderr } = await batch(folder, '-o', `${'x'.repeat(245)}.csv`);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^imw: OUTPUT_UNWRITABLE: x+\.csv.*ENAMETOOLONG.*\n$/)]);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });
});

describe('joined parts', () => {
  it.each([
    ['csv', csv('\n'), 'out.json'],
    ['csv', csv('\n'), 'out.jsonl'],
    ['jsonl', jsonl(), 'out.csv'],
    ['jsonl', jsonl(), 'out.json'],
    ['json', jsonl(), 'out.jsonl'],
  ])('in %s do not get the name of another format', async (format, input, name) => {
    const { imw, cwd, parts } = office(input);
    const names = await parts(['--format', format]);
    const { code, stderr } = await imw('join', ...names, '-o', name);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`imw: OUTPUT_CONTRADICTS_FORMAT: ${name}: `)]);
    expect(readdirSync(cwd).filter((file) => file.startsWith('out'))).toEqual([]);
  });

  it.each([
    ['jsonl', 'out.ndjson'],
    ['jsonl', 'out.txt'],
    ['json', 'out.json'],
  ])('in %s get a name that fits: %s', async (format, name) => {
    const { imw, parts } = office(jsonl());
    expect((await imw('join', ...(await parts(['--format', format])), '-o', name)).code).toBe(2);
  });
});

describe.skipIf(isWindows)('standard output that is closed', () => {
  const DOSSIER = join(ROOT, 'examples/dossier.json');

  it.each([
    'batch in.csv',
    'batch in.csv --format json',
    `simulate "${DOSSIER}"`,
    `simulate "${DOSSIER}" --json`,
    `compare "${DOSSIER}" --vary fraction=1,0.8`,
    'parameters',
    'template',
    'schema dossier',
  ])('is an error of a command whose answer is lost: %s', (command) => {
    const folder = folderWithRejects();
    const { status, stderr } = shell(folder, `imw ${command} >&-`);
    expect(stderr).toContain('imw: OUTPUT_UNWRITABLE: standard output: it is closed (EBADF)');
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it.each([
    ['batch in.csv -o out.csv', 2],
    ['batch in.csv --dry-run', 2],
    ['self-test', 0],
    ['--version', 0],
  ])('is nothing to a command that answers in another way: %s', (command, code) => {
    expect(shell(folderWithRejects(), `imw ${command} >&-`).status).toBe(code);
  });

  it.each(['batch in.csv', `simulate "${DOSSIER}"`])('is not what discards what is not wanted: %s', (command) => {
    const { status } = shell(folderWithRejects(), `imw ${command} > /dev/null`);
    expect(status).toBe(command.startsWith('batch') ? 2 : 0);
  });
});
