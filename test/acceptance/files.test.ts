import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { someOf } from '../support/exhaustive.js';
import { emptyFolder, ROOT, runImw } from '../support/run-imw.js';

const HEADER =
  'dossier;werkgeverstype;woonplaats;arbeidsbeperking;plaats_tewerkstelling;adviesduur;start;brutoloon;werkgeversbijdragen';
const ROW = 'A;school;vlaanderen;arbeidshandicap;vlaanderen;5;2026-Q4;2500,00;625,00';

function folderWith(rows: number): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'in.csv'), [HEADER, ...Array.from({ length: rows }, () => ROW)].join('\n'));
  return folder;
}
const batch = (folder: string, ...args: readonly string[]) => runImw(['batch', ...args], { cwd: folder });
const hasDevices = process.platform === 'linux';

describe('an output that cannot be written stops the run before its work', () => {
  it.each([
    [['-o', 'none/out.csv'], 'none/out.csv: the folder does not exist (ENOENT)'],
    [['-o', 'out.csv', '--rejects', 'none/r.csv'], 'none/r.csv: the folder does not exist (ENOENT)'],
    [['-o', 'out.csv', '--receipt', 'none/r.json'], 'none/r.json: the folder does not exist (ENOENT)'],
    [['-o', 'in.csv/out.csv'], 'in.csv/out.csv: the folder does not exist (ENOTDIR)'],
    [['-o', 'folder', '--force'], 'folder: this is a folder or a device, not a file (EISDIR)'],
  ])('%j', async (args, message) => {
    const folder = folderWith(2);
    mkdirSync(join(folder, 'folder'));
    const { code, stdout, stderr } = await batch(folder, 'in.csv', ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`imw: OUTPUT_UNWRITABLE: ${stderr.split('OUTPUT_UNWRITABLE: ')[1]}`);
    expect(stderr).toContain(message);
    expect(readdirSync(folder).sort()).toEqual(['folder', 'in.csv']);
  });

  it.skipIf(!hasDevices).each([
    ['nl', 'OUTPUT_UNWRITABLE: standaarduitvoer: de schijf is vol (ENOSPC)'],
    ['fr', 'OUTPUT_UNWRITABLE: sortie standard : le disque est plein (ENOSPC)'],
    ['en', 'OUTPUT_UNWRITABLE: standard output: the disk is full (ENOSPC)'],
  ])('standard output that is full is reported once, in %s', (lang, message) => {
    const command = `"${process.execPath}" "${ROOT}bin/imw.js" batch in.csv --lang ${lang} > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folderWith(5_000), encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.split('OUTPUT_UNWRITABLE')).toHaveLength(2);
  });

  it.skipIf(!hasDevices)('a file that grows larger than it may is reported, and nothing is left of it', () => {
    const folder = folderWith(5_000);
    const command = `ulimit -f 64; "${process.execPath}" "${ROOT}bin/imw.js" batch in.csv -o out.csv --lang en`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('larger than allowed here')]);
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it.skipIf(!hasDevices)('standard output that is full is reported by --version too', () => {
    const command = `"${process.execPath}" "${ROOT}bin/imw.js" --version > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect([status, stderr.split('OUTPUT_UNWRITABLE')]).toEqual([1, [expect.any(String), expect.any(String)]]);
  });
});

describe('an output with the name of another kind of file', () => {
  it.each(['x.xls', 'x.xlsm', 'x.XLSB', 'x.ods', 'x.pdf', 'x.docx', 'x.zip'])('%s is rejected', async (name) => {
    const folder = folderWith(2);
    const { code, stderr } = await batch(folder, 'in.csv', '-o', name);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`imw: OUTPUT_OTHER_KIND: ${name}: `)]);
    expect(stderr).toContain(name.slice(1).toLowerCase());
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it.each(['csv', 'jsonl'])('is written with --format %s', async (format) => {
    const folder = folderWith(2);
    expect((await batch(folder, 'in.csv', '-o', 'x.xls', '--format', format)).code).toBe(0);
    expect(readdirSync(folder)).toContain('x.xls');
  });

  it.each(
    someOf([
      ['x.csv', 'xlsx', false],
      ['x.JSON', 'xlsx', false],
      ['x.xlsx', 'csv', false],
      ['x.xlsx', 'jsonl', false],
      ['x.xls', 'xlsx', false],
      ['x.txt', 'xlsx', false],
      ['x', 'xlsx', true],
      ['x.xlsx', 'xlsx', true],
      ['x.csv', 'jsonl', true],
      ['x.txt', 'csv', true],
    ]),
  )('%s with --format %s: %s', async (name, format, isWritten) => {
    const folder = folderWith(2);
    const { code, stderr } = await batch(folder, 'in.csv', '-o', name, '--format', format);
    expect([code, stderr.includes(`imw: OUTPUT_CONTRADICTS_FORMAT: ${name}: `)]).toEqual(
      isWritten ? [0, false] : [1, true],
    );
    expect(readdirSync(folder).includes(name)).toBe(isWritten);
  });
});

describe('two outputs', () => {
  it.each([
    ['by its name', 'out.csv'],
    ['by another way to it', './folder/../out.csv'],
    ['by a link to its folder', 'here/out.csv'],
    ['by a name that some systems take for the same', 'OUT.csv'],
  ])('are not the same file %s', async (_name, rejects) => {
    const folder = folderWith(2);
    mkdirSync(join(folder, 'folder'));
    symlinkSync('.', join(folder, 'here'));
    const { code, stderr } = await batch(folder, 'in.csv', '-o', 'out.csv', '--rejects', rejects);
    expect([code, stderr.includes('SAME_OUTPUTS')]).toEqual([1, true]);
  });

  it('are not the same file where one is a link to the other', async () => {
    const folder = folderWith(2);
    writeFileSync(join(folder, 'out.csv'), 'old');
    symlinkSync('out.csv', join(folder, 'link.csv'));
    const { code, stderr } = await batch(folder, 'in.csv', '-o', 'out.csv', '--rejects', 'link.csv', '--force');
    expect([code, stderr.includes('SAME_OUTPUTS')]).toEqual([1, true]);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('old');
  });
});

describe('an input', () => {
  it('that is changed while it is read gives no results', async () => {
    const folder = folderWith(150_000);
    const child = spawn(process.execPath, [join(ROOT, 'bin/imw.js'), 'batch', 'in.csv', '-o', 'out.csv'], {
      cwd: folder,
      env: { ...process.env, IMW_LANG: 'en' },
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    await once(child.stderr, 'data');
    appendFileSync(join(folder, 'in.csv'), `\n${ROW}`);
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(stderr).toContain('imw: INPUT_CHANGED: in.csv: ');
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it.skipIf(process.platform === 'win32')('can be a pipe with a name', async () => {
    const folder = folderWith(3_000);
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    const writer = spawn('sh', ['-c', 'cat in.csv > pipe'], { cwd: folder });
    const [finished] = await Promise.all([batch(folder, 'pipe', '-o', 'out.csv'), once(writer, 'close')]);
    expect(finished.code, finished.stderr).toBe(0);
    await batch(folder, 'in.csv', '-o', 'same.csv');
    expect(readFileSync(join(folder, 'out.csv'))).toEqual(readFileSync(join(folder, 'same.csv')));
  });

  it.skipIf(!hasDevices)('that a shell makes of a command has its rejects in the working folder', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in.csv'), `${HEADER}\n${ROW.replace('2500', 'x')}\n`);
    const command = `"${process.execPath}" "${ROOT}bin/imw.js" batch /dev/stdin < in.csv | cat`;
    spawnSync('sh', ['-c', command], { cwd: folder });
    expect(readdirSync(folder).sort()).toEqual(['imw.rejects.csv', 'in.csv']);
  });
});
