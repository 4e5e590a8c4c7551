import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { someOf } from '../support/exhaustive.js';
import { csv, HEADER, jsonl, office, rows } from '../support/parts-office.js';

describe('joining', () => {
  it('takes parts that were brought from elsewhere with their rejected rows', async () => {
    const { imw, cwd, take, parts } = office(csv('\r\n'));
    await imw('batch', 'in', '-o', 'out');
    const whole = take('out');
    const names = await parts();
    for (const name of names) {
      mkdirSync(join(cwd, `from-${name}`));
      for (const file of readdirSync(cwd).filter((file) => file === name || file.startsWith(`${name}.`)))
        renameSync(join(cwd, file), join(cwd, `from-${name}`, file));
    }
    expect((await imw('join', ...names.map((name) => `from-${name}/${name}`), '-o', 'out', '-q')).stderr).toBe('');
    expect(take('out')).toEqual(whole);
  });

  it('names its files as the options say', async () => {
    const { imw, take, parts } = office(csv('\r\n'));
    const named = ['-o', 'out', '--rejects', 'out-rejected', '--receipt', 'out-receipt'];
    await imw('batch', 'in', ...named);
    const whole = take('out');
    expect((await imw('join', ...(await parts()), ...named)).code).toBe(2);
    expect(take('out')).toEqual(whole);
  });

  it('ends with 0 where nothing was rejected, and writes no file of rejected rows', async () => {
    const { imw, take, parts } = office([HEADER, ...rows.slice(0, 20)].join('↵').replaceAll('↵', '\n'));
    const names = await parts([], [5, 400]);
    expect((await imw('join', ...names, '-o', 'out')).code).toBe(0);
    expect(Object.keys(take('out')).sort()).toEqual(['out', 'out.receipt.json']);
  });

  it.each(
    someOf([
      ['a file that exists', 'other', 'OUTPUT_EXISTS'],
      ['the input', 'in', 'OUTPUT_IS_INPUT'],
      ['a part', 'part1', 'OUTPUT_IS_INPUT'],
      ['the receipt of a part', 'part1.receipt.json', 'OUTPUT_IS_INPUT'],
      ['the rejected rows of a part', 'part1.rejects.csv', 'OUTPUT_IS_INPUT'],
      ['standard output', '-', 'MISSING_OPTION_VALUE'],
    ]),
  )('does not write over %s', async (_name, output, code) => {
    const { imw, cwd, parts } = office(csv('\r\n'));
    const names = await parts();
    writeFileSync(join(cwd, 'other'), 'other');
    const before = readdirSync(cwd);
    const force = output === 'other' ? [] : ['--force'];
    const found = await imw('join', ...names, '-o', output, ...force);
    expect([found.code, found.stderr.split(': ')[1]]).toEqual([1, code]);
    expect(readdirSync(cwd)).toEqual(before);
  });

  it('advises another name, and no format that it cannot write, where the name is that of a workbook', async () => {
    const { imw, parts } = office(csv('\r\n'));
    const names = await parts();
    const { code, stderr } = await imw('join', ...names, '-o', 'out.xlsx', '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toContain('OUTPUT_CONTRADICTS_FORMAT');
    expect(stderr.trimEnd()).toMatch(/choose another name$/);
  });

  it('overwrites what exists with --force', async () => {
    const { imw, take, parts } = office(csv('\r\n'));
    await imw('batch', 'in', '-o', 'out');
    const whole = take('out');
    const names = await parts();
    await imw('join', ...names, '-o', 'out');
    expect((await imw('join', ...names, '-o', 'out', '--force')).code).toBe(2);
    expect(take('out')).toEqual(whole);
  });

  it('needs a file to write to', async () => {
    const { imw, parts } = office(csv('\r\n'));
    expect((await imw('join', ...(await parts()))).stderr).toContain('MISSING_ARGUMENT: --output <file>');
  });
});

describe('a part that is not what its receipt says', () => {
  it.each([
    ['its results were added to', 'part1', (path: string) => appendFileSync(path, 'x')],
    [
      'its results did not come over whole',
      'part2',
      (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 999)),
    ],
    ['its results are empty', 'part0', (path: string) => writeFileSync(path, '')],
    [
      'a digit of its results is another',
      'part1',
      (path: string) => writeFileSync(path, readFileSync(path, 'latin1').replace('1', '2'), 'latin1'),
    ],
    ['its rejected rows were mended', 'part2.rejects.csv', (path: string) => appendFileSync(path, 'x')],
  ])('stops the joining: %s', async (_name, file, change) => {
    const { imw, cwd, parts } = office(csv('\r\n'));
    const names = await parts();
    change(join(cwd, file));
    const before = readdirSync(cwd);
    const { code, stderr } = await imw('join', ...names, '-o', 'out');
    expect([code, stderr]).toEqual([1, expect.stringMatching(`^imw: PART_CHANGED: ${file}: `)]);
    expect(readdirSync(cwd)).toEqual(before);
  });
});

describe('parts that do not belong together', () => {
  it.each(
    someOf([
      ['another language', ['--lang', 'fr'], 'PART_WITH_OTHER_OPTION: part1: --lang'],
      ['another format', ['--format', 'json'], 'PART_WITH_OTHER_OPTION: part1: --format'],
      ['another detail', ['--detail', 'year'], 'PART_WITH_OTHER_OPTION: part1: --detail'],
      ['another decimal mark', ['--decimal', 'comma'], 'PART_WITH_OTHER_OPTION: part1: --decimal'],
      ['less confidence', ['--require', 'inferred'], 'PART_WITH_OTHER_OPTION: part1: --require'],
      ['another indexation', ['--indexation', '2'], 'PART_WITH_OTHER_VALUES: part1'],
      ['no range', [], 'PART_IS_WHOLE: part1'],
    ]),
  )('are reported: %s', async (_name, options, message) => {
    const { imw } = office([HEADER, ...rows.slice(0, 9)].join('\n'));
    const range = options.length === 0 ? [] : ['--rows', '5:'];
    await imw('batch', 'in', '--rows', ':4', '-o', 'part0');
    await imw('batch', 'in', ...range, '-o', 'part1', ...options);
    const { code, stderr } = await imw('join', 'part0', 'part1', '-o', 'out');
    expect([code, stderr]).toEqual([1, expect.stringContaining(`imw: ${message}`)]);
  });

  it('are reported: the input was changed in between, or lay elsewhere', async () => {
    const { imw, cwd } = office(csv('\r\n'));
    await imw('batch', 'in', '--rows', ':499', '-o', 'part0');
    cpSync(join(cwd, 'in'), join(cwd, 'copy'));
    await imw('batch', 'copy', '--rows', '500:', '-o', 'part1');
    expect((await imw('join', 'part0', 'part1', '-o', 'out')).stderr).toContain('PART_WITH_OTHER_INPUT_NAME');
    appendFileSync(join(cwd, 'in'), '\r\n');
    await imw('batch', 'in', '--rows', '500:', '-o', 'part1', '--force');
    expect((await imw('join', 'part0', 'part1', '-o', 'out')).stderr).toContain('PART_OF_OTHER_INPUT');
  });

  it.each(
    someOf([
      ['the first rows are missing', csv('\n'), ['3:9', '10:'], 'PARTS_WITHOUT_START: .*--rows 1:2$'],
      ['the first dossier of JSON Lines is missing', jsonl(), ['2:9', '10:'], 'PARTS_WITHOUT_START: .*--rows 1:1$'],
      ['the last rows are missing', csv('\n'), ['2:9', '10:90'], 'PARTS_WITHOUT_END: .*--rows 91:$'],
      ['rows in between are missing', csv('\n'), [':9', '11:'], 'PARTS_WITH_GAP: .*--rows 10:10$'],
      ['a row is there twice', csv('\n'), [':9', '9:'], 'PARTS_OVERLAP: part1: .*part0.* 9'],
      ['two parts go on to the end', csv('\n'), ['1:', '9:'], 'PARTS_OVERLAP: part1: .*part0.* 9'],
    ]),
  )('are reported: %s', async (_name, file, ranges, message) => {
    const { imw } = office(file);
    for (const [index, range] of ranges.entries()) await imw('batch', 'in', '--rows', range, '-o', `part${index}`);
    const { code, stderr } = await imw('join', 'part1', 'part0', '-o', 'out');
    expect([code, stderr.trim()]).toEqual([1, expect.stringMatching(`imw: ${message}`)]);
  });

  it('are reported: the same part twice', async () => {
    const { imw, parts } = office(csv('\n'));
    const [first = '', ...others] = await parts();
    expect((await imw('join', first, first, ...others, '-o', 'out')).stderr).toContain('PARTS_OVERLAP');
  });

  it('may start after the headers of CSV, which are not a row', async () => {
    const { imw, take } = office(csv('\n'));
    await imw('batch', 'in', '-o', 'out');
    const whole = take('out');
    await imw('batch', 'in', '--rows', '2:9', '-o', 'part0');
    await imw('batch', 'in', '--rows', '10:', '-o', 'part1');
    await imw('join', 'part0', 'part1', '-o', 'out');
    expect(take('out')).toEqual(whole);
  });
});
